/** A tired person with a cheap phone finds a door: which one, whether it is open, whom to call, what to bring. */
import { expect, test } from '../support/visit.ts';

/** Tuesday 24 November 2026, 15:30 in Rome. */
const tuesdayAfternoon = new Date('2026-11-24T14:30:00Z');

test('from the first page to the phone of the right desk, in four touches', async ({ page }) => {
  await page.clock.setFixedTime(tuesdayAfternoon);
  await page.goto('/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Qualcuno che mi ascolti/ })
    .first()
    .tap();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.getByRole('navigation').getByRole('link', { name: 'Sondrio', exact: true }).tap();
  await expect(page.getByRole('heading', { name: 'Sondrio', exact: true })).toBeInViewport();

  const card = page.locator('#sondrio').getByRole('link', { name: /Caritas/ });
  await card.tap();
  const now = page.getByRole('region', { name: 'Cosa fare adesso' });
  await expect(now).toContainText("Ora c'è qualcuno: prima telefona");
  const call = now.getByRole('link', { name: /Chiama/ });
  await expect(call).toHaveAttribute('href', /^tel:\+?\d+$/);
  await expect(call).toBeInViewport();
});

test('from the Comune, for who does not know what a service is called', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Crema/ })
    .first()
    .tap();
  await expect(page.getByRole('heading', { level: 1, name: 'Crema' })).toBeVisible();
  await expect(page.getByRole('main').locator('a[href^="tel:"]').first()).toBeVisible();
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /Mangiare/ })
    .tap();
  await page.getByRole('main').getByRole('link', { name: /Mensa/ }).first().tap();
  await expect(page.getByRole('heading', { level: 2, name: 'Accedi al servizio' })).toBeVisible();
});

test('what to bring is one touch away, and each paper says how to get it', async ({ page }) => {
  await page.goto('/servizi/isee/');
  await page.getByRole('link', { name: 'Guarda cosa portare' }).tap();
  await expect(page.getByRole('heading', { name: 'Cosa serve' })).toBeInViewport();
  await page.locator('#cosa-serve').getByRole('link').first().tap();
  await expect(page).toHaveURL(/\/documenti\/[a-z0-9-]+\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the phone numbers for danger are on every page, and call', async ({ page }) => {
  for (const path of ['/', '/en/comuni/crema/', '/ar/servizi/isee/']) {
    await page.goto(path);
    const numbers = page.getByRole('contentinfo').locator('a[href="tel:112"], a[href="tel:1522"], a[href="tel:114"]');
    await expect(numbers).toHaveCount(3);
  }
});

test('an address that a record had before still leads to it', async ({ page }) => {
  for (const prefix of ['', '/en', '/ar']) {
    const answer = await page.goto(`${prefix}/servizi/so-antiviolenza-frida/`);
    expect(answer?.status()).toBe(200);
    await expect(page).toHaveURL(new RegExp(`^[^/]+//[^/]+${prefix}/servizi/so-frida/$`));
  }
});
