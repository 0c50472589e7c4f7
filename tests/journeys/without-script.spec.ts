/** An old phone, or a browser that runs no scripts: everything is there to be read. */
import { inLanguage } from '../../site/urls.ts';
import { kinds, readIn } from '../support/kinds.ts';
import { expect, test } from '../support/visit.ts';

test.use({ javaScriptEnabled: false, expectedErrors: /status of 404/ });

test('hours stand in a table, and the sign beside the door says to look there', async ({ page }) => {
  await page.goto('/servizi/so-immensa/');
  const table = page.getByRole('table').first();
  await expect(table).toBeVisible();
  await expect(table.getByRole('row', { name: /lunedì/i })).toContainText('12:00–13:15');
  await expect(page.getByRole('region', { name: 'Cosa fare adesso' })).toContainText('Guarda gli orari');
});

test('the menu opens and leads on', async ({ page }) => {
  await page.goto('/');
  const menu = page.getByRole('navigation', { name: 'Menu principale' });
  const services = menu.getByRole('link', { name: 'Servizi' });
  await expect(services).toBeHidden();
  await menu.locator('summary').tap();
  await services.tap();
  await expect(page).toHaveURL(/\/servizi\/$/);
});

test('every service is on one page', async ({ page }) => {
  await page.goto('/servizi/');
  expect(await page.getByRole('main').locator('a[href^="/servizi/"]').count()).toBeGreaterThan(100);
});

test('a dangerous page has a way out', async ({ page }) => {
  await page.goto('/servizi/so-frida/');
  await expect(page.getByRole('link', { name: 'Esci subito' })).toHaveAttribute('href', 'https://www.wikipedia.org/');
});

for (const lang of readIn) {
  test(`no page in ${lang} has an empty box or a sign without words`, async ({ page }) => {
    const faults: string[] = [];
    for (const path of Object.values(kinds)) {
      await page.goto(inLanguage(lang, path));
      const empty = page
        .locator('main')
        .locator(
          '.status:visible, .tag:visible, .card:visible, .tile:visible, li:visible, td:visible, h2:visible, h3:visible',
        )
        .filter({ hasText: /^\s*$/ });
      if ((await empty.count()) > 0) faults.push(`${path}: ${await empty.count()} empty`);
    }
    expect(faults).toEqual([]);
  });
}
