/** Filters of lists as people use them: with a finger, with keys, without scripts, from right to left. */
import type { Page } from '@playwright/test';
import { violations } from '../accessibility/support/violations.ts';
import { expect, test } from '../support/visit.ts';

/** Monday 23 November 2026, 12:30 in Rome. */
const noon = new Date('2026-11-23T11:30:00Z');

const found = (page: Page) => page.locator('[data-found][role="status"]');
const listed = (page: Page) => page.locator('[data-list] [data-service]:visible');
const toAsk = (page: Page) => page.locator('[data-ask] [data-service]');
const query = (page: Page): string => new URL(page.url()).search;

async function openFilters(page: Page): Promise<void> {
  await page.locator('summary', { hasText: /Filtri|التصفية/ }).click();
  await expect(page.getByRole('button', { name: /Applica|طبّق/ })).toBeHidden();
}

/** The first figure of the sentence. */
const count = async (page: Page): Promise<number> => Number(/\d+/.exec((await found(page).textContent()) ?? '')?.[0]);

/** Different services that are listed, once the whole list has arrived. */
const services = async (page: Page): Promise<number> => {
  await page.waitForLoadState();
  const ids = await listed(page).evaluateAll((items) => items.map((item) => item.getAttribute('data-service')));
  return new Set(ids).size;
};

test('each change applies at once, is counted, and can be undone with the back button', async ({ page }) => {
  await page.goto('/servizi/');
  await openFilters(page);
  await page.getByLabel('Comune', { exact: true }).selectOption('sondrio');
  await expect(found(page)).toContainText('Servizi trovati:');
  const inSondrio = await count(page);
  expect(await services(page)).toBe(inSondrio);
  await page.getByLabel(/Senza ISEE/).check();
  await expect(page.getByLabel(/Senza ISEE/)).toBeFocused();
  expect(query(page)).toBe('?comune=sondrio&senza=isee');
  expect(await count(page)).toBeLessThan(inSondrio);
  expect(await services(page)).toBe(await count(page));
  await expect(toAsk(page).first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.goBack();
  expect(query(page)).toBe('?comune=sondrio');
  await expect(page.getByLabel(/Senza ISEE/)).not.toBeChecked();
  expect(await count(page)).toBe(inSondrio);
  await page.goBack();
  expect(query(page)).toBe('');
  await expect(page.locator('[data-ask]')).toBeHidden();
  expect(await services(page)).toBeGreaterThan(100);
});

test('an address that somebody shared shows the same, and can be widened again', async ({ page }) => {
  await page.goto('/servizi/?comune=crema&si-prenota=1');
  const shared = await count(page);
  expect(await services(page)).toBe(shared);
  await page.getByRole('link', { name: 'Togli: Si prenota qui' }).click();
  await expect(page).toHaveURL('/servizi/?comune=crema');
  await expect.poll(() => count(page)).toBeGreaterThan(shared);
  expect(await services(page)).toBe(await count(page));
  await page.getByRole('link', { name: 'Azzera i filtri' }).click();
  await expect(page).toHaveURL('/servizi/');
  await expect(page.locator('.filters summary')).toBeFocused();
  await expect(found(page)).toBeEmpty();
});

test('"open now" is what the badges say', async ({ page }) => {
  await page.clock.setFixedTime(noon);
  await page.goto('/comuni/sondrio/');
  await openFilters(page);
  await page.getByLabel(/Aperto ora/).check();
  await expect(found(page)).toContainText('Servizi trovati:');
  const cards = await listed(page).all();
  expect(cards.length).toBeGreaterThan(0);
  for (const card of cards) await expect(card.locator('.status-open')).not.toHaveCount(0);
  await expect(toAsk(page).locator('.status-open')).toHaveCount(0);
});

test('where nothing fits, one press takes the filter away that stands in the way', async ({ page }) => {
  await page.clock.setFixedTime(noon);
  await page.goto('/comuni/segrate/');
  await openFilters(page);
  await page.getByLabel(/Si prenota qui/).check();
  await page.getByLabel(/Aperto ora/).check();
  const nothing = page.locator('[data-nothing]');
  await expect(nothing).toBeVisible();
  await expect(nothing.locator('a[href^="tel:"]')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await nothing.getByRole('link', { name: /Togli «Aperto ora»/ }).click();
  await expect(nothing).toBeHidden();
  expect(query(page)).toBe('?si-prenota=1');
  expect(await count(page)).toBeGreaterThan(0);
});

test('with keys alone', async ({ page }) => {
  await page.goto('/bisogni/dormire/');
  await page.locator('.filters summary').focus();
  await page.keyboard.press('Enter');
  await page.getByLabel(/Senza ISEE/).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel(/Donne/)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByLabel(/Donne/)).toBeFocused();
  await expect(found(page)).toContainText('Servizi trovati: 1.');
  expect(query(page)).toBe('?per=donne');
});

test('whom a bed is for is asked only where beds are looked for', async ({ page }) => {
  await page.goto('/servizi/');
  await openFilters(page);
  await expect(page.getByLabel(/^Donne/)).toBeHidden();
  await page.getByLabel('Bisogno').selectOption('dormire');
  await expect(page.getByLabel(/^Donne/)).toBeVisible();
  await page.getByLabel(/^Donne/).check();
  expect(query(page)).toBe('?bisogno=dormire&per=donne');
  await page.getByLabel('Bisogno').selectOption('cibo');
  expect(query(page)).not.toContain('bisogno=dormire');
});

test('in Arabic', async ({ page }) => {
  await page.goto('/ar/servizi/');
  await openFilters(page);
  await page.getByLabel(/بدون ISEE/).check();
  await expect(found(page)).toContainText('الخدمات التي وجدناها');
  await expect(page).toHaveURL('/ar/servizi/?senza=isee');
  expect(await violations(page)).toEqual([]);
});

test('on the results of a search, from the first word to none left', async ({ page }) => {
  await page.goto('/cerca/');
  await page.locator('#q').fill('documenti');
  await page.locator('#q').press('Enter');
  await expect(page.locator('[data-list] article').first()).toBeVisible();
  await page.locator('.filters summary').click();
  await page.getByLabel(/Senza ISEE/).check();
  await expect(found(page)).toContainText('Servizi trovati:');
  await expect(page.getByLabel(/Senza ISEE/)).toBeFocused();
  await expect.poll(() => query(page)).toBe('?q=documenti&senza=isee');
  const [fit = 0, ask = 0] = ((await found(page).textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
  await expect(page.locator('[data-list] article')).toHaveCount(Math.min(fit, 12) + ask);
  expect(await violations(page)).toEqual([]);
  // What filters comes after the page: until then a link asks the server.
  await page.reload({ waitUntil: 'networkidle' });
  await expect(found(page)).toContainText(`Servizi trovati: ${fit}.`);
  await page.getByRole('link', { name: 'Azzera i filtri' }).first().click();
  await expect.poll(() => query(page)).toBe('?q=documenti');
  await expect(page.locator('.filters summary')).toBeFocused();
});

test('neighbours of the Comune are let in by a choice', async ({ page }) => {
  await page.goto('/cerca/?q=ascolto&comune=codogno');
  await page.locator('.filters summary').click();
  const near = page.getByLabel(/Anche i Comuni vicini/);
  await expect(near).toHaveAccessibleName(/\d/);
  await near.check();
  await expect(page.getByRole('heading', { name: 'Nei Comuni vicini' })).toBeVisible();
  await expect.poll(() => query(page)).toBe('?q=ascolto&comune=codogno&vicini=1');
  await page.locator('#comune').selectOption('');
  await expect.poll(() => query(page)).toBe('?q=ascolto');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the button asks the server, and the address is fit to share', async ({ page }) => {
    await page.goto('/servizi/');
    await page.locator('.filters summary').tap();
    await page.getByLabel('Comune', { exact: true }).selectOption('sondrio');
    await page.getByLabel(/Senza ISEE/).check();
    await page.getByLabel(/Senza residenza/).check();
    await page.getByRole('button', { name: 'Applica i filtri' }).tap();
    await expect(page).toHaveURL('/servizi/?comune=sondrio&senza=isee,residenza#filtri');
    expect(await services(page)).toBe(await count(page));
    await page.locator('.filters summary').tap();
    await expect(page.getByLabel(/Senza residenza/)).toBeChecked();
    await page.getByRole('link', { name: 'Togli: Sondrio' }).tap();
    await expect(page).toHaveURL('/servizi/?senza=isee,residenza');
    await page.getByRole('link', { name: 'Azzera i filtri' }).first().tap();
    await expect(page).toHaveURL('/servizi/');
  });

  test('results of a search are filtered by the server', async ({ page }) => {
    await page.goto('/cerca/?q=documenti');
    await page.locator('.filters summary').tap();
    await page.getByLabel(/Senza ISEE/).check();
    await page.getByRole('button', { name: 'Applica i filtri' }).tap();
    await expect(found(page)).toContainText('Servizi trovati:');
    await expect(page.locator('#q')).toHaveValue('documenti');
    await page.getByRole('link', { name: 'Togli: Senza ISEE' }).tap();
    await expect(found(page)).toBeEmpty();
  });

  test('nothing fits: the page says what to change and whom to call', async ({ page }) => {
    await page.goto('/servizi/?comune=sondrio&lingua=ar&si-prenota=1&anonimo=1&apertura=ora');
    const nothing = page.locator('[data-nothing]');
    await expect(
      nothing
        .getByRole('link', { name: /^Togli/ })
        .or(nothing.getByRole('link', { name: 'Azzera i filtri' }))
        .first(),
    ).toBeVisible();
    await expect(nothing.locator('a[href^="tel:"]')).toBeVisible();
  });
});
