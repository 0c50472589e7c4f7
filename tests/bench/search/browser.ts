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

/** Who types well types five letters a second. */
export const rhythmMs = 200;

/** A site, the address of an answer on it, and what shows that the answer is there. */
export type Answering = { site: Site; path: string; first: string };
/** A site, the address of its field, and what shows that an answer to what is typed there has come. */
export type Typing = Answering & { field: string };

const rounds = 3;

/** Notes when an element that matches is there, in epoch ms. */
const noteFirst = (selector: string): string => `new MutationObserver(() => {
  if (!window.firstAt && document.querySelector('${selector}')) window.firstAt = Date.now();
}).observe(document, { childList: true, subtree: true })`;

type Opened = { start: number; end: number };

/** Opens the page with nothing in the cache and waits for the first result: when it began and when that was there. */
async function open(
  browser: Browser,
  { path, first }: Answering,
  { origin }: Served,
  { isSlow, ask }: { isSlow: boolean; ask?: (page: Page) => Promise<number> },
): Promise<Opened> {
  const context = await browser.newContext();
  const page = await context.newPage();
  if (isSlow) {
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', slow3G);
  }
  await page.addInitScript(noteFirst(first));
  const opening = Date.now();
  await page.goto(origin + path, { waitUntil: 'commit' });
  const start = (await ask?.(page)) ?? opening;
  await page.locator(first).first().waitFor();
  const end = await page.evaluate<number>('window.firstAt');
  await context.close();
  return { start, end };
}

/**
 * Bytes of scripts and data that were asked for up to the first result; the page itself is left out. Median of some visits: on
 * a busy machine what is asked for after it may come before its time is noted.
 */
export async function firstBytes(browser: Browser, answering: Answering): Promise<number> {
  const all: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const bytes = await visit(browser, answering.site, async ({ served }) => {
      const { end } = await open(browser, answering, served, { isSlow: false });
      return served.sent.reduce((sum, { path, bytes, at }) => sum + (path === '/' || at > end ? 0 : bytes), 0);
    });
    all.push(bytes);
  }
  return percentile(all, 0.5);
}

type Waiting = { answering: Answering; ask?: (page: Page) => Promise<number> };

/** Median of some visits on slow 3G, in ms. */
const slowWait = (browser: Browser, { answering, ask }: Waiting): Promise<number> =>
  visit(browser, answering.site, async ({ served }) => {
    const how = ask ? { ask } : {};
    // The first visit fills the server's own cache of packed files.
    await open(browser, answering, served, { isSlow: false, ...how });
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const { start, end } = await open(browser, answering, served, { isSlow: true, ...how });
      times.push(end - start);
    }
    return percentile(times, 0.5);
  });

/** From opening the page to the first result. */
export const slowMs = (browser: Browser, answering: Answering): Promise<number> => slowWait(browser, { answering });

/** From the last letter, typed as soon as the field is there, to the first result. */
export const typedMs = (browser: Browser, { field, ...answering }: Typing, words: string): Promise<number> =>
  slowWait(browser, {
    answering,
    ask: async (page) => {
      await page.locator(field).click();
      // Faster than any of the peers answers: what a few letters find is no answer to the words.
      await page.keyboard.type(words.slice(0, -1), { delay: rhythmMs });
      const last = Date.now();
      await page.keyboard.type(words.slice(-1));
      return last;
    },
  });
