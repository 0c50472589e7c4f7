/** What no screen may do on a phone: scroll sideways, or break a rule that axe knows. */
import { expect, type Page } from '@playwright/test';
import { violations } from './violations.ts';

/** How many pixels of the page lie beside the window. After a click it may still be arriving. */
export const sideways = async (page: Page): Promise<number> => {
  await page.waitForLoadState();
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
};

export const looksRight = async (page: Page, what = page.url()): Promise<void> => {
  expect(await sideways(page), `${what} scrolls sideways`).toBeLessThanOrEqual(0);
  expect(await violations(page), what).toEqual([]);
};
