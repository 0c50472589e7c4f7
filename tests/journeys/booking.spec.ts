/** An appointment from the first button to the last, on a phone: without scripts, in Arabic, by keyboard alone. */
import type { Page } from '@playwright/test';
import type { Language } from '../../content/model/common.ts';
import { inLanguage } from '../../site/urls.ts';
import { looksRight } from '../accessibility/support/looks-right.ts';
import { expect, test } from '../support/visit.ts';

test.use({ expectedErrors: /status of 4(?:04|22)/ });

const next = (page: Page) => page.locator('.journey-form button[type=submit]');

/** Called at each step, and at each error. */
type Look = (page: Page, where: string) => Promise<void>;
const noLook: Look = () => Promise.resolve();

/** Sends the step empty, which must be told, then answered. */
async function answer(page: Page, look: Look, fill: () => Promise<void>): Promise<void> {
  const at = new URL(page.url()).pathname.split('/').at(-2) ?? '';
  await look(page, at);
  await next(page).click();
  const summary = page.getByRole('alert');
  await expect(summary).toBeVisible();
  await look(page, `${at}, with an error`);
  const target = await summary.getByRole('link').first().getAttribute('href');
  await expect(page.locator(target ?? 'nothing')).toHaveCount(1);
  await fill();
  await next(page).click();
}

type Walk = { lang: Language; need: string; comune: string; name: string; email?: string; look?: Look };

/** From the start to the page with the code. */
async function book(page: Page, { lang, need, comune, name, email, look = noLook }: Walk): Promise<void> {
  await page.goto(inLanguage(lang, '/prenota/'));
  await look(page, 'start');
  await next(page).click();
  const check = (field: string, value: string) => page.locator(`input[name=${field}][value="${value}"]`).check();
  await answer(page, look, () => check('reason', need));
  await answer(page, look, () => check('comune', comune));
  await answer(page, look, () => check('place', 'first'));
  await answer(page, look, () => page.locator('input[name=time]').last().check());
  await answer(page, look, () => check('whom', 'me'));
  await answer(page, look, async () => {
    await page.locator('#field-name').fill(name);
    if (email !== undefined) await page.locator('#field-email').fill(email);
  });
  await answer(page, look, () => page.locator('#field-trial').check());
  await expect(page).toHaveURL(/\/conferma\/$/);
  await look(page, 'conferma');
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole way: booked, found by code, moved, cancelled', async ({ page }) => {
    await book(page, { lang: 'it', need: 'ascolto', comune: 'crema', name: 'Amina' });
    await expect(page.getByText('Non riceverai messaggi: segna la data.')).toBeVisible();
    const code = (await page.locator('.code').textContent()) ?? '';
    await page.reload();
    await expect(page.locator('.code')).toHaveText(code);

    await page.goto('/prenotazioni/');
    await page.getByLabel('Sportello').selectOption('cre-caritas');
    await page.getByLabel('Codice').fill(code);
    await next(page).click();
    await page.getByRole('link', { name: 'Sposta' }).click();
    await page.locator('input[name=time]').first().check();
    await next(page).click();
    await expect(page.getByText('è stato spostato')).toBeVisible();

    await page.getByRole('link', { name: 'Annulla' }).click();
    await next(page).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Appuntamento annullato');
  });

  test('going back with the browser finds what was typed', async ({ page }) => {
    await page.goto('/prenota/vim-caritas/');
    await next(page).click();
    await page.locator('input[name=reason]').first().check();
    await next(page).click();
    await page.locator('input[name=time]').last().check();
    await next(page).click();
    await page.getByLabel('Per un’altra persona').check();
    await next(page).click();
    await page.getByLabel('Nome').fill('Omar');
    await next(page).click();
    await page.getByRole('link', { name: 'Modifica Contatti' }).click();
    await expect(page.getByLabel('Nome')).toHaveValue('Omar');
    await page.getByRole('link', { name: 'Indietro' }).click();
    await expect(page.getByLabel('Per un’altra persona')).toBeChecked();
  });
});

for (const [lang, comune] of [
  ['it', 'cinisello-balsamo'],
  ['ar', 'sondrio'],
] as const) {
  test(`each step in ${lang}, and each error, can be used by everybody at 320 px`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 320, height: 640 });
    await book(page, {
      lang,
      need: 'ascolto',
      comune,
      name: 'Sara',
      email: `sara.${lang}@example.org`,
      look: looksRight,
    });
    await page.locator('a[href*="/prenotazioni/"]').first().click();
    for (const part of ['', 'spostamento/', 'dati/', 'cancellazione/', 'annullamento/']) {
      await page.goto(new URL(part, page.url().replace(/(prenotazioni\/[^/]+\/).*/, '$1')).href);
      await looksRight(page, `${lang} ${part}`);
    }
  });
}

test('an error takes the focus, and its link leads to the field', async ({ page }) => {
  await page.goto('/prenota/so-segretariato/');
  await next(page).click();
  await page.locator('input[name=reason]').first().check();
  await next(page).click();
  await next(page).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#field-time')).toBeFocused();
});

test('keys alone are enough', async ({ page }) => {
  /** Presses Tab until the focus is where it should be. */
  const reach = async (selector: string): Promise<void> => {
    const wanted = page.locator(selector).first();
    for (let step = 0; step < 80; step += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reaches ${selector}.`);
  };
  const go = async (): Promise<void> => {
    await reach('.journey-form button[type=submit]');
    await page.keyboard.press('Enter');
    await page.waitForLoadState();
  };
  await page.goto('/prenota/seg-segretariato/');
  await go();
  for (const name of ['reason', 'time', 'whom']) {
    await expect(page.locator(`input[name=${name}]`).first()).toBeVisible();
    await reach(`input[name=${name}]`);
    await page.keyboard.press('Space');
    await go();
  }
  await reach('#field-name');
  await page.keyboard.type('Lina');
  await go();
  await reach('#field-trial');
  await page.keyboard.press('Space');
  await go();
  await expect(page.locator('.code')).toBeVisible();
});

test('the tree that screen readers read tells where one is and what is asked', async ({ page }) => {
  await page.goto('/prenota/so-caritas/');
  await next(page).click();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - paragraph:
      - text: "Passo 1 di 5:"
      - strong: Motivo
    - list "I passi":
      - listitem: Motivo
      - listitem: Giorno e ora
      - listitem: Per chi
      - listitem: Contatti
      - listitem: Riepilogo
    - heading "Di che cosa hai bisogno?" [level=1]
    - group "Di che cosa hai bisogno?":
      - radio /Primo ascolto/
      - radio /Orientamento ai servizi/
    - button "Continua"
  `);
});

test('the page with the code can be printed: the button is there, the frame is not on paper', async ({ page }) => {
  await book(page, { lang: 'it', need: 'ascolto', comune: 'vimodrone', name: 'Dina', email: 'dina@example.org' });
  await expect(page.getByRole('button', { name: 'Stampa questa pagina' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.code')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Stampa questa pagina' })).toBeHidden();
});
