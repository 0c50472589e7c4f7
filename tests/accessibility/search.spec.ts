/** The states of the search that no address shows by itself, and the pages of the server: axe finds nothing to say. */
import { expect, test } from '../support/visit.ts';
import { violations } from './support/violations.ts';

const states = {
  results: 'affitto',
  danger: 'mi picchia',
  nothing: 'xyzzy',
  doubt: 'emporrio',
};

for (const lang of ['it', 'ar'] as const) {
  const search = lang === 'it' ? '/cerca/' : `/${lang}/cerca/`;
  test(`answers in ${lang}`, async ({ page }) => {
    for (const [state, q] of Object.entries(states)) {
      await page.goto(`${search}?q=${encodeURIComponent(q)}`);
      expect(await violations(page), state).toEqual([]);
    }
  });

  test(`suggestions in ${lang}`, async ({ page }) => {
    await page.goto(search);
    await page.locator('#q').pressSequentially('affit');
    await expect(page.getByRole('listbox')).toBeVisible();
    await page.keyboard.press('ArrowDown');
    expect(await violations(page)).toEqual([]);
  });
}
