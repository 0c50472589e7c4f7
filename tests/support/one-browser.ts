/** Starts the one Chromium that all tests share, each in a context of its own, and stops it at the end. */
import { chromium } from '@playwright/test';
import { chromiumArguments, findChromium } from './chromium.ts';

export default async function startBrowser(): Promise<() => Promise<void>> {
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new Error('No Chromium here. Install it, or set CHROMIUM_PATH to its program.');
  const browser = await chromium.launchServer({ executablePath, args: chromiumArguments });
  process.env.BROWSER_ENDPOINT = browser.wsEndpoint();
  return () => browser.close();
}
