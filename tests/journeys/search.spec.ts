/** Search as people use it, on the shipped content. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/visit.ts';

const results = '[data-list] article';
const field = (page: Page) => page.getByRole('combobox', { name: /bisogno|need|تحتاج/i });
/** The filters have a status of their own. */
const count = (page: Page) => page.getByRole('status').and(page.locator('[data-count]'));
const suggestions = (page: Page) => page.getByRole('listbox').getByRole('option');

test('answers while one types, and the address can be sent on', async ({ page }) => {
  await page.goto('/cerca/');
  await field(page).pressSequentially('affit');
  await expect(page.locator(results).first()).toContainText(/affitto/i);
  await page.getByLabel('Comune').selectOption('sondrio');
  await field(page).press('Enter');
  await expect(count(page)).toContainText('Sondrio');
  expect(new URL(page.url()).search).toBe('?q=affit&comune=sondrio');
  await page.reload();
  await expect(page.locator(results).first()).toContainText(/affitto/i);
  await page.locator(results).first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/servizi\//);
});

test('from the first page the answer is there at once, and goes on in the browser', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').fill('spesa');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/cerca\/\?q=spesa/);
  const first = await page.locator(results).first().elementHandle();
  await field(page).press('End');
  await page.waitForLoadState('networkidle');
  expect(await first?.evaluate((card) => card.isConnected)).toBe(true);
  await field(page).pressSequentially(' sondrio');
  await expect(count(page)).toContainText('Sondrio');
});

test.describe('where what answers does not come', () => {
  test.use({ expectedErrors: /Failed to load/ });

  test('who types is told, and who presses the button is answered by the server', async ({ page }) => {
    await page.route('**/*.bin', (route) => route.abort());
    await page.goto('/cerca/');
    await page.getByLabel('Comune').selectOption('sondrio');
    await field(page).fill('spesa');
    await expect(count(page)).toContainText('Premi «Cerca»');
    await field(page).press('Enter');
    await expect(page).toHaveURL('/cerca/?q=spesa&comune=sondrio');
    await expect(page.locator(results).first()).toBeVisible();
    await expect(field(page)).toHaveValue('spesa');
  });
});

for (const [where, address, typed, all] of [
  ['an empty page', '/cerca/', 'spesa', 'spesa'],
  ['the page of a Comune', '/cerca/?comune=sondrio', 'spesa', 'spesa'],
  ['an answer of the server', '/cerca/?q=spesa&comune=sondrio', ' gratis', 'spesa gratis'],
] as const) {
  test(`what is typed on ${where} before the script comes stays, and is answered`, async ({ page }) => {
    let come = (): void => undefined;
    const typing = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route('**/_astro/start-*.js', async (route) => {
      await typing;
      await route.continue();
    });
    await page.goto(address, { waitUntil: 'commit' });
    if (address === '/cerca/') await page.getByLabel('Comune').selectOption('sondrio');
    const words = page.getByRole('search').locator('input[name="q"]');
    await words.press('End');
    await words.pressSequentially(typed);
    come();
    await expect(count(page)).toContainText('Sondrio');
    await expect(page.locator(results).first()).toBeVisible();
    await expect(field(page)).toHaveValue(all);
  });
}

test('by keys alone: a suggestion is taken, dropped, or passed over', async ({ page }) => {
  await page.goto('/cerca/');
  await field(page).focus();
  await page.keyboard.type('affitto son');
  await expect(suggestions(page)).toHaveText([/^Casa e affitto$/, /Sondrio/]);
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');

  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('listbox').getByRole('option', { selected: true })).toHaveText(/Sondrio/);
  await page.keyboard.press('ArrowDown');
  const meant = page.getByRole('listbox').getByRole('option', { selected: true, name: 'Casa e affitto' });
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await meant.getAttribute('id')) ?? '');
  await page.keyboard.press('Home');
  await expect(page.getByRole('listbox').getByRole('option', { selected: true })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(field(page)).toHaveValue('affitto son');

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('affitto');
  await expect(page.locator('select[name="comune"]')).toHaveValue('sondrio');
  await expect(count(page)).toContainText('Sondrio');
  await expect(field(page)).toBeFocused();

  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('select[name="comune"]')).toBeFocused();
});

test('is heard as what it is: a combobox with its list, and how many there are', async ({ page }) => {
  await page.goto('/cerca/');
  await field(page).pressSequentially('affito');
  await expect(suggestions(page).first()).toContainText('Forse cercavi');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('search')).toMatchAriaSnapshot(`
    - search:
      - combobox "Scrivi di che cosa hai bisogno" [expanded]: affito
      - listbox "Suggerimenti":
        - option /Forse cercavi/ [selected]
      - button "Cerca"
      - combobox "Comune"
  `);
  await expect(count(page)).toHaveText(/^\d+ risultat/);
});

test('who takes a suggestion with a finger gets it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/cerca/');
  await field(page).pressSequentially('affit');
  await suggestions(page).first().tap();
  await expect(field(page)).toHaveValue('Casa e affitto');
  await expect(page.getByRole('listbox')).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('danger comes first, and leaves no trace in the address', async ({ page }) => {
  await page.goto('/cerca/?comune=crema');
  await field(page).fill('mi picchia');
  await field(page).press('Enter');
  await expect(page.locator('[data-danger]')).toContainText('1522');
  await expect(page.locator(results).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Esci subito' })).toBeVisible();
  await expect(page.locator('[data-danger]').getByRole('link', { name: '1522' })).toBeInViewport();
  expect(new URL(page.url()).search).toBe('?comune=crema');

  await field(page).fill('affit');
  await expect(suggestions(page).first()).toBeVisible();
  await field(page).fill('mi picchia affit');
  await expect(page.locator('[data-danger]')).toContainText('1522');
  await expect(page.getByRole('listbox')).toBeHidden();

  // Italian enough for the words of this page, with a cry in a language that it learns later.
  await field(page).fill('mensa caritas affitto casa isee');
  await expect(page.locator('[data-danger]')).toBeEmpty();
  await field(page).fill('mensa caritas affitto casa isee my husband beats me');
  await expect(page.locator('[data-danger]')).toContainText('1522');
});

test('words of a danger that came to the server are taken out of the address', async ({ page }) => {
  await page.goto('/cerca/?q=mi+picchia&comune=crema');
  await expect(page.locator('[data-danger]')).toContainText('1522');
  await expect(page).toHaveURL(/\/cerca\/\?comune=crema$/);
});

test('where nothing is found there is a number to call, and the needs; the lack is counted, the words are not', async ({
  page,
}) => {
  await page.goto('/cerca/');
  const counting = page.waitForRequest('**/api/v1/searches/unanswered');
  await page.getByLabel('Comune').selectOption('sondrio');
  await field(page).fill('ristorante giapponese');
  await expect(page.locator('[data-list]')).toContainText('Non abbiamo trovato niente');
  await expect(page.locator('[data-list] a[href^="tel:"]')).toBeVisible();
  await expect(page.locator('[data-start]')).toBeVisible();
  expect((await counting).postDataJSON()).toEqual({ comune: 'sondrio', language: 'it' });
  expect((await (await counting).response())?.status()).toBe(204);
});

test('who writes the street where they live finds who goes there', async ({ page }) => {
  await page.goto('/cerca/');
  await field(page).fill('viale cairo 12');
  await expect(page.locator(results).first()).toContainText('Serve gli alloggi di viale Cairo');
});

test('speaks Arabic, from right to left', async ({ page }) => {
  await page.goto('/ar/cerca/');
  await field(page).pressSequentially('كهربا');
  await expect(suggestions(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const [list, words] = [await page.getByRole('listbox').boundingBox(), await field(page).boundingBox()];
  expect(list?.x).toBe(words?.x);
  await expect(page.getByRole('listbox').getByRole('option', { selected: true })).toHaveCSS('direction', 'rtl');
  await page.keyboard.press('Enter');
  await expect(count(page)).toContainText(/نتيجة|نتائج/);
  await page.getByLabel('البلدية').selectOption('crema');
  await expect(count(page)).toContainText('Crema');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the form of the first page is answered, with hours, and asks on', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('searchbox').fill('mensa');
    await page.getByRole('button', { name: 'Cerca' }).first().click();
    await expect(page.locator(results).first()).toContainText('Per: ');
    await expect(page.locator('[data-list] open-now').first()).toHaveText(/Apert|Chius|Apre|Orari|Ora/);
    await page.getByLabel('Comune').selectOption('sondrio');
    await page.getByRole('textbox').fill('mi picchia');
    await page.getByRole('button', { name: 'Cerca', exact: true }).first().click();
    await expect(page.locator('[data-danger]')).toContainText('1522');
    await expect(count(page)).toContainText('Sondrio');
  });

  test('a long list is shown to its end by a link', async ({ page }) => {
    await page.goto('/cerca/?q=affitto');
    await expect(page.locator(results)).toHaveCount(12);
    await page.getByRole('link', { name: 'Mostra altri risultati' }).click();
    await expect(page.locator(results).nth(12)).toBeVisible();
  });

  test('in Arabic, a question without an answer has the numbers of all Comuni', async ({ page }) => {
    await page.goto('/ar/cerca/?q=xyzzy');
    expect(await page.locator('[data-list] a[href^="tel:"]').count()).toBeGreaterThan(5);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  });
});
