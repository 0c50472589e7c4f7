/** The morning at a desk, as a volunteer has it: who comes, who does not, a slip on paper; on a phone and on a computer. */
import type { Page } from '@playwright/test';
import { violations } from '../accessibility/support/violations.ts';
import { bookFor, expect, type Morning, test } from '../support/morning.ts';

/** A server starts for each, and axe looks at twenty pages. */
test.describe.configure({ timeout: 180_000 });

const email = 'anna@parrocchia.example';

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const open = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('link', { name }).click();
const looksRight = async (page: Page): Promise<void> => expect(await violations(page), page.url()).toEqual([]);

const codeIn = async (morning: Morning): Promise<string> => {
  const letter = await morning.letterTo(email);
  return /\b\d{3} \d{3}\b/.exec(letter)?.[0] ?? letter;
};

const signIn = async (page: Page, morning: Morning): Promise<void> => {
  await page.goto('/operatori/');
  await looksRight(page);
  await page.getByLabel('La tua email').fill(email);
  await press(page, 'Mandami il codice');
  await looksRight(page);
  await page.getByLabel('Codice').fill(await codeIn(morning));
  await press(page, 'Entra');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Oggi');
};

const theDay = async (page: Page, morning: Morning): Promise<void> => {
  await looksRight(page);
  await open(page, 'Come funziona');
  await looksRight(page);
  const expected = { Ada: '09:30', Bruno: '10:05', Carla: '10:40', Dino: '11:15' };
  for (const [name, time] of Object.entries(expected)) await bookFor(page, { name, at: `2026-11-23T${time}` });
  morning.setClock('2026-11-23T11:20');
  await page.goto('/operatori/');
  for (const name of ['Ada', 'Bruno', 'Carla']) {
    await press(page, `È arrivato ${name}`);
    await expect(page.getByRole('button', { name: `Finito ${name}` })).toBeVisible();
  }
  await press(page, 'Non è venuto Dino');
  await expect(page.getByText('nessuno da aspettare · 3 qui')).toBeVisible();
  await open(page, 'senza appuntamento');
  await looksRight(page);
  await press(page, 'Orientamento');
  await expect(page.getByText('1 già ricevuto')).toBeVisible();
  await looksRight(page);
};

/** On Friday at 10:40, the last time that is free; it comes out of the printer on one page. */
const slip = async (page: Page): Promise<void> => {
  await open(page, 'Prenota per qualcuno');
  await looksRight(page);
  await open(page, 'Orientamento');
  await looksRight(page);
  const friday = page.getByRole('group', { name: 'venerdì 27 novembre' });
  await friday.getByText('10:40').click();
  await press(page, 'Continua');
  await looksRight(page);
  await page.getByLabel('Nome').fill('Fatima');
  await press(page, 'Prenota');
  await expect(page.locator('.slip .code')).toHaveText(/\S{8}/);
  await looksRight(page);
  const paper = await page.pdf({ format: 'A4' });
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(paper.length).toBeGreaterThan(8_000);
};

const signOut = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Numeri' }).click();
  await looksRight(page);
  await press(page, 'Esci');
  await expect(page.getByText('Sei fuori. A presto!')).toBeVisible();
};

for (const [where, viewport] of [
  ['a phone', { width: 360, height: 740 }],
  ['a computer', { width: 1280, height: 800 }],
] as const) {
  test(`a morning at the desk, on ${where}`, async ({ page, morning }) => {
    await page.setViewportSize(viewport);
    await signIn(page, morning);
    await theDay(page, morning);
    await slip(page);
    await signOut(page);
  });
}
