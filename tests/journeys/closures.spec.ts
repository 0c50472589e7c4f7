/** A closure shows on pages that were built before anybody knew of it: `tests/support/server.ts` announces one. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/visit.ts';

const notice = (page: Page, place: 'soon' | 'later' = 'later') => page.locator(`desk-notices[data-only="${place}"]`);

for (const [path, words] of [
  ['/sportelli/so-caritas/', /chiuso giovedì 24 – venerdì 25 dicembre\. Chiuso per le feste\./],
  ['/servizi/so-caritas-cda/', /Chiuso per le feste\./],
  ['/comuni/sondrio/', /Chiuso per le feste\./],
  ['/en/sportelli/so-caritas/', /closed Thursday, December 24 – Friday, December 25\. Closed for the holidays\./],
  ['/ar/sportelli/so-caritas/', /مغلق .*Chiuso per le feste\./],
] as const) {
  test(`${path} tells of a closure`, async ({ page }) => {
    await page.goto(path);
    await expect(notice(page)).toContainText(words);
    await expect(notice(page).locator('span[lang]')).toHaveAttribute('lang', path.startsWith('/en/') ? 'en' : 'it');
  });
}

test('a closure that has not begun hides no hours, and other desks show nothing', async ({ page }) => {
  await page.goto('/servizi/so-caritas-cda/');
  await expect(notice(page)).toContainText('Chiuso per le feste');
  await expect(page.getByText('Chiuso in questo momento')).toBeHidden();
  const answered = page.waitForResponse('**/api/v1/notices');
  await page.goto('/sportelli/cre-caritas/');
  await answered;
  for (const place of ['soon', 'later'] as const) await expect(notice(page, place).getByText('Chiusure')).toBeHidden();
});

test('in its last week it stands before the name of the service, and only there', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2099-12-18T09:00:00+01:00'));
  await page.goto('/servizi/so-caritas-cda/');
  await expect(notice(page, 'soon').getByText('Chiusure')).toBeInViewport();
  await expect(notice(page, 'soon')).toContainText('Chiuso per le feste');
  await expect(notice(page).getByText('Chiusure')).toBeHidden();
});

test('pages that concern no desk ask nothing', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const path of ['/', '/servizi/isee/', '/documenti/attestazione-isee/']) await page.goto(path);
  expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([]);
});
