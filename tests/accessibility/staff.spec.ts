/** The staff area: no screen breaks a rule that a program can check, and who has only a keyboard comes in and goes out. */
import type { Page } from '@playwright/test';
import { table } from '../api/staff/table.ts';
import { codeFor, comeIn, invitation } from '../support/staff-visit.ts';
import { expect, test } from '../support/visit.ts';
import { violations } from './support/violations.ts';

test.use({ cookies: ['operatori'], expectedErrors: /status of (?:404|422)/ });

const clean = async (page: Page, what: string): Promise<void> => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide, `${what} at ${width} px scrolls sideways`).toBeLessThanOrEqual(0);
  }
  expect(await violations(page), what).toEqual([]);
};

test('the door, its mistakes, and an invitation', async ({ page }) => {
  const somebody = await invitation();
  for (const path of ['/operatori/entra/', '/operatori/entra/stampato/', somebody.link, '/operatori/invito/x/']) {
    await page.goto(path);
    await clean(page, path);
  }
  await page.goto('/operatori/entra/');
  await page.getByRole('button', { name: 'Mandami il codice' }).click();
  await clean(page, 'a missing address');
  await page.getByLabel('La tua email').fill('nessuno@parrocchia.example');
  await page.getByRole('button', { name: 'Mandami il codice' }).click();
  await clean(page, 'the code');
});

/** Every screen that stands without a record. */
const screens = Object.keys(table)
  .filter((name) => /^GET \/operatori\/(?:[^:]*\/)?$/.test(name))
  .map((name) => name.replace('GET ', ''));

for (const path of screens) {
  test(`${path}, with nothing in it`, async ({ page }) => {
    await comeIn(page);
    await page.goto(path);
    await clean(page, path);
  });
}

test('one person, the codes to print, a form with mistakes', async ({ page }) => {
  await comeIn(page);
  await page.goto('/operatori/persone/');
  await page.getByRole('link', { name: 'Anna Bianchi' }).first().click();
  await clean(page, 'a person');
  await page.goto('/operatori/profilo/');
  await page.getByRole('button', { name: 'Stampa dieci codici nuovi' }).click();
  await clean(page, 'the sheet');
  await page.goto('/operatori/persone/invito/');
  await page.getByRole('button', { name: "Manda l'invito" }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await clean(page, 'an invitation with mistakes');
});

/** Presses Tab until something of that name has the focus. */
const tabTo = async (page: Page, name: string): Promise<void> => {
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element?.textContent;
      return label?.trim() ?? '';
    });
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await focused()).startsWith(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to "${name}".`);
};

test('by keyboard alone: in by the code of the letter, to the profile, out again', async ({ page, browser }) => {
  const other = await browser.newPage();
  const { email } = await comeIn(other);
  await other.close();
  await page.goto('/operatori/');
  await tabTo(page, 'La tua email');
  await page.keyboard.type(email);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Scrivi il codice');
  await tabTo(page, 'Codice');
  await page.keyboard.type(await codeFor(email));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/operatori\/$/);
  await tabTo(page, 'Profilo');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Sei Anna Bianchi')).toBeVisible();
  await tabTo(page, 'Esci');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Sei fuori')).toBeVisible();
  await page.goBack();
  await page.reload();
  await expect(page).toHaveURL(/\/operatori\/entra\//);
});
