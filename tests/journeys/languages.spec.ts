/** Who reads little Italian finds the same pages, and is told where a text is in Italian only. */
import { expect, test } from '../support/visit.ts';

test('in Arabic the page runs from right to left, and says that a text is in Italian', async ({ page }) => {
  await page.goto('/ar/servizi/so-immensa/');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.getByText('نصوص هذه الصفحة متوفرة بالإيطالية فقط')).toBeVisible();

  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveAttribute('lang', 'it');
  await expect(title).toHaveAttribute('dir', 'ltr');

  const [brand, menu] = [
    await page.locator('.masthead .brand').boundingBox(),
    await page.locator('.menu summary').boundingBox(),
  ];
  expect(brand?.x ?? 0).toBeGreaterThan(menu?.x ?? Number.POSITIVE_INFINITY);
});

test('hours and numbers keep their order inside Arabic', async ({ page }) => {
  await page.goto('/ar/servizi/so-caritas-cda/');
  const range = page.locator('.hours-range .ltr').first();
  await expect(range).toHaveCSS('direction', 'ltr');
  const call = page.getByRole('main').locator('a[href^="tel:"] .ltr, a.ltr[href^="tel:"]').first();
  await expect(call).toHaveCSS('direction', 'ltr');
});

test('a language is chosen by touch, and the next pages stay in it', async ({ page }) => {
  await page.goto('/comuni/sondrio/');
  await page.locator('summary', { hasText: 'Italiano' }).tap();
  await page.getByRole('navigation').getByRole('link', { name: 'English' }).tap();
  await expect(page).toHaveURL(/\/en\/comuni\/sondrio\/$/);
  await page.getByRole('main').locator('a[data-element="service-link"]').first().tap();
  await expect(page).toHaveURL(/\/en\/servizi\//);
  await expect(page.getByRole('heading', { level: 2, name: 'What to do now' })).toBeVisible();
});

test.describe('a wrong address', () => {
  test.use({ expectedErrors: /status of 404/ });
  const pages = [
    ['/non-esiste/', 'it', "Questa pagina non c'è", '/'],
    ['/en/non-esiste/', 'en', undefined, '/en/'],
    ['/ar/servizi/non-esiste/', 'ar', undefined, '/ar/'],
  ] as const;

  for (const [path, lang, heading, home] of pages) {
    test(`gets a page with ways on: ${path}`, async ({ page }) => {
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(404);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      const title = page.getByRole('heading', { level: 1 });
      if (heading === undefined) await expect(title).toBeVisible();
      else await expect(title).toHaveText(heading);
      await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
      await page.locator('.masthead .brand').tap();
      await expect(page).toHaveURL(new RegExp(`^[^/]+//[^/]+${home}$`));
    });
  }
});
