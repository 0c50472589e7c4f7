/** Leaving a page that is dangerous to be seen on: at once, and without a way back to it. */
import { expect, test } from '../support/visit.ts';

const neutral = 'https://www.wikipedia.org/';
test.use({ leavesTo: ['https://www.wikipedia.org'] });

test.beforeEach(async ({ page }) => {
  await page.goto('/comuni/sondrio/');
  await page.goto('/servizi/so-frida/');
});

test('one touch leaves, and "back" does not return', async ({ page }) => {
  await page.getByRole('link', { name: 'Esci subito' }).tap();
  await expect(page).toHaveURL(neutral);
  await page.goBack();
  await expect(page).toHaveURL(/\/comuni\/sondrio\/$/);
});

test('so does Escape, three times', async ({ page }) => {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/so-frida/);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(neutral);
});

test('the other site does not learn where one came from', async ({ page }) => {
  const asked = page.waitForRequest(neutral);
  await page.getByRole('link', { name: 'Esci subito' }).tap();
  expect(await (await asked).headerValue('referer')).toBeNull();
});

test('nothing of the page stays on the phone, and its name is not in the tab', async ({ page }) => {
  const answer = await page.goto('/servizi/so-frida/');
  expect(await answer?.headerValue('cache-control')).toBe('no-store');
  await expect(page).not.toHaveTitle(/frida|violenza/i);
});

test('the page says that the history may stay, and how to clear it', async ({ page }) => {
  await page.getByRole('link', { name: 'La cronologia può restare' }).tap();
  await expect(page).toHaveURL(/\/aiuto\/#cronologia$/);
  await expect(page.locator('#cronologia')).toBeInViewport();
});

test('other pages have no such button', async ({ page }) => {
  await page.goto('/servizi/so-immensa/');
  await expect(page.getByRole('link', { name: 'Esci subito' })).toHaveCount(0);
});
