/** The tests that need a real browser: journeys and accessibility. One server and one Chromium serve the whole run. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const inCI = ['1', 'true'].includes(process.env.CI ?? '');
/** Both are known once server and browser run; the tests are loaded after that. */
const { SITE_ADDRESS: baseURL, BROWSER_ENDPOINT: wsEndpoint } = process.env;

export default defineConfig({
  testDir: '.',
  testMatch: ['journeys/**/*.spec.ts', 'accessibility/**/*.spec.ts'],
  outputDir: join(tmpdir(), 'sportello-browser-tests'),
  reporter: 'dot',
  fullyParallel: true,
  workers: 2,
  forbidOnly: inCI,
  timeout: 60_000,
  globalSetup: './support/one-browser.ts',
  webServer: {
    command: `"${process.execPath}" --import tsx tests/support/server.ts`,
    cwd: '..',
    wait: { stdout: /Answers at (?<site_address>http:\S+) with data in (?<site_data>\S+)/ },
    // The first start on a machine builds the pages.
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
  use: {
    ...(baseURL !== undefined && { baseURL }),
    ...(wsEndpoint !== undefined && { connectOptions: { wsEndpoint } }),
    locale: 'it-IT',
    // Far from Rome: hours must be those of the desk, not those of the reader's clock.
    timezoneId: 'America/New_York',
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    screenshot: 'off',
    trace: 'off',
  },
});
