/** A Chromium as slow as an old phone on a bad line. */
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { chromiumArguments, findChromium } from '../../support/chromium.ts';
import { percentile } from '../wire.ts';
import { type Served, type Site, serve } from './served.ts';

export function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new Error('No Chromium here. Install it, or set CHROMIUM_PATH to its program.');
  return chromium.launch({ executablePath, args: chromiumArguments });
}

export type Visited = { page: Page; cdp: CDPSession; served: Served };

/** A page of a site with nothing in the cache, and gone afterwards. */
export async function visit<Value>(
  browser: Browser,
  site: Site,
  work: (visited: Visited) => Promise<Value>,
): Promise<Value> {
  const served = await serve(site);
  const context = await browser.newContext();
  const page = await context.newPage();
  try {
    return await work({ page, cdp: await context.newCDPSession(page), served });
  } finally {
    await context.close();
    served.close();
  }
}

/** 400 ms and 400 kb/s. */
export const slow3G = {
  offline: false,
  latency: 400,
  downloadThroughput: 400_000 / 8,
  uploadThroughput: 400_000 / 8,
} as const;

export const slowCpu = { rate: 4 } as const;

/** A site, the address of an answer on it, and what shows that the answer is there. */
export type Answering = { site: Site; path: string; first: string };

const rounds = 3;

/** Notes when an element that matches is there, in epoch ms. */
const noteFirst = (selector: string): string => `new MutationObserver(() => {
  if (!window.firstAt && document.querySelector('${selector}')) window.firstAt = Date.now();
}).observe(document, { childList: true, subtree: true })`;

/** Opens the page with nothing in the cache and waits for the first result: when it began and when that was there. */
async function open(
  browser: Browser,
  { path, first }: Answering,
  { origin }: Served,
  isSlow: boolean,
): Promise<{ start: number; end: number }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  if (isSlow) {
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', slow3G);
  }
  await page.addInitScript(noteFirst(first));
  const start = Date.now();
  await page.goto(origin + path, { waitUntil: 'commit' });
  await page.locator(first).first().waitFor();
  const end = await page.evaluate<number>('window.firstAt');
  await context.close();
  return { start, end };
}

/** Bytes of scripts and data that were asked for up to the first result; the page itself is left out. */
export const firstBytes = (browser: Browser, answering: Answering): Promise<number> =>
  visit(browser, answering.site, async ({ served }) => {
    const { end } = await open(browser, answering, served, false);
    return served.sent.reduce((sum, { path, bytes, at }) => sum + (path === '/' || at > end ? 0 : bytes), 0);
  });

/** From opening the page to the first result on slow 3G: median, in ms. */
export const slowMs = (browser: Browser, answering: Answering): Promise<number> =>
  visit(browser, answering.site, async ({ served }) => {
    // The first visit fills the server's own cache of packed files.
    await open(browser, answering, served, false);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const { start, end } = await open(browser, answering, served, true);
      times.push(end - start);
    }
    return percentile(times, 0.5);
  });
