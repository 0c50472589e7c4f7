/** Search as people use it, on the shipped content. */
import { expect, test } from '@playwright/test';

const results = '[data-list] article';

test('answers while one types, and the address can be sent on', async ({ page }) => {
  await page.goto('/cerca/');
  const field = page.getByRole('searchbox');
  await field.pressSequentially('affit');
  await expect(page.locator(results).first()).toContainText(/affitto/i);
  await page.getByLabel('Comune').selectOption('sondrio');
  await field.press('Enter');
  await expect(page.getByRole('status')).toContainText('Sondrio');
  expect(new URL(page.url()).search).toBe('?q=affit&comune=sondrio');
  await page.reload();
  await expect(page.locator(results).first()).toContainText(/affitto/i);
  await page.locator(results).first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/servizi\//);
});

test('danger comes first, and leaves no trace in the address', async ({ page }) => {
  await page.goto('/cerca/?comune=crema');
  await page.getByRole('searchbox').fill('mi picchia');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.locator('[data-list] > :first-child')).toContainText('1522');
  await expect(page.locator(results).first()).toBeVisible();
  expect(new URL(page.url()).search).toBe('?comune=crema');
});

test('where nothing is found there is a number to call, and the needs', async ({ page }) => {
  await page.goto('/cerca/?q=ristorante+giapponese&comune=sondrio');
  await expect(page.locator('[data-list]')).toContainText('Non abbiamo trovato niente');
  await expect(page.locator('[data-list] a[href^="tel:"]')).toBeVisible();
  await expect(page.locator('[data-start]')).toBeVisible();
});

test('speaks other languages', async ({ page }) => {
  await page.goto('/ar/cerca/?q=كهرباء');
  await expect(page.locator(results).first()).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what to do', async ({ page }) => {
    await page.goto('/cerca/?q=affitto');
    // This browser stops scripts, but still reads pages as if they ran: the sentence is there, unseen.
    expect(await page.locator('main noscript').textContent()).toContain('Scegli un bisogno qui sotto');
    await expect(page.locator('[data-start] a[href="/bisogni/affitto/"]')).toBeVisible();
  });
});
