/**
 * How somebody uses a page: by touch, or by keys alone. Keys find a thing as people do, with Tab from where they are, and
 * fail where it cannot be reached.
 */
import type { Locator, Page } from '@playwright/test';
import { expect } from './visit.ts';

export type Hand = {
  /** A link or a button. */
  press: (what: Locator) => Promise<void>;
  write: (field: Locator, text: string) => Promise<void>;
  /** One of several radio buttons. */
  choose: (radio: Locator) => Promise<void>;
  /** `text`: as it stands in the list. */
  pick: (list: Locator, text: string) => Promise<void>;
};

export const byTouch: Hand = {
  press: (what) => what.click(),
  write: (field, text) => field.fill(text),
  // It lies under its label.
  choose: (radio) => radio.check({ force: true }),
  pick: async (list, text) => void (await list.selectOption({ label: text })),
};

const most = 150;

const hasFocus = (what: Locator): Promise<boolean> => what.evaluate((element) => element === document.activeElement);

/** Presses a key until it is so. */
const until = async (page: Page, key: string, isSo: () => Promise<boolean>): Promise<void> => {
  for (let presses = 0; presses < most; presses += 1) {
    if (await isSo()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} leads nowhere.`);
};

const reach = async (page: Page, what: Locator): Promise<void> => {
  await expect(what).toBeVisible();
  await until(page, 'Tab', () => hasFocus(what));
};

/** Dates and times have parts, in the order of the browser's language; what is typed are their digits. */
const typed = async (field: Locator, text: string): Promise<string> => {
  const type = await field.getAttribute('type');
  if (type === 'date') {
    const [year = '', month = '', day = ''] = text.split('-');
    return `${month}${day}${year}`;
  }
  if (type !== 'time') return text;
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(hours % 12 || 12)}${two(minutes)}${hours < 12 ? 'AM' : 'PM'}`;
};

export const byKeys = (page: Page): Hand => ({
  press: async (what) => {
    await reach(page, what);
    await page.keyboard.press('Enter');
  },
  write: async (field, text) => {
    await reach(page, field);
    await page.keyboard.type(await typed(field, text));
    await expect(field).toHaveValue(text);
  },
  choose: async (radio) => {
    const name = await radio.getAttribute('name');
    const isThere = (): Promise<boolean> =>
      page.evaluate((group) => document.activeElement?.getAttribute('name') === group, name);
    await until(page, 'Tab', isThere);
    await until(page, 'ArrowDown', () => radio.isChecked());
  },
  pick: async (list, text) => {
    await reach(page, list);
    await until(page, 'ArrowDown', async () => (await list.locator('option:checked').textContent()) === text);
  },
});
