/** What citizens say of a page, with and without scripts: axe finds nothing to say in any state. */
import { expect, test } from '../support/visit.ts';
import { violations } from './support/violations.ts';

test.use({ expectedErrors: /status of 422/ });

const service = '/servizi/so-caritas-cda/';

for (const lang of ['it', 'ar'] as const) {
  const at = (path: string): string => (lang === 'it' ? path : `/${lang}${path}`);

  test(`an opinion in ${lang}: what was hard is asked once a low mark is chosen, and thanked`, async ({ page }) => {
    await page.goto(at(service));
    const block = page.locator('[data-element="feedback"]');
    await expect(block.locator('[data-element="feedback-rating-negative"]')).toBeHidden();
    await block.locator('[data-element="feedback-rate-2"]').check();
    await expect(block.locator('[data-element="feedback-rating-negative"]')).toBeVisible();
    await expect(block.locator('[data-element="feedback-rating-positive"]')).toBeHidden();
    expect(await violations(page)).toEqual([]);
    await block.locator('input[name="hard"]').first().check();
    await block.getByRole('button').click();
    await expect(page).toHaveURL(/grazie/);
    expect(await violations(page)).toEqual([]);
  });

  test(`a mistake reported in ${lang}, first without saying what`, async ({ page }) => {
    await page.goto(at(service));
    await page.locator('.feedback a').click();
    expect(await violations(page)).toEqual([]);
    await page.locator('.journey-form button').click();
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.locator('input[value="hours"]').check();
    await page.locator('.journey-form button').click();
    await expect(page).toHaveURL(/segnala\/grazie/);
  });
}

test('where being seen is a danger there are links only, and the question has a way out', async ({ page }) => {
  await page.goto('/bisogni/violenza/');
  await expect(page.locator('.feedback form')).toHaveCount(0);
  await page.locator('.feedback h2 a').click();
  await expect(page.locator('[data-quick-exit]')).toBeVisible();
  await page.locator('[data-element="feedback-rate-5"]').check();
  await page.locator('form.rating button').click();
  await expect(page).toHaveURL(/grazie/);
});
