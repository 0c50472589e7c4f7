/** The staff area: no screen breaks a rule that a program can check, and who has only a keyboard comes in and goes out. */
import type { Page } from '@playwright/test';
import type { Service } from '#content/model/service.ts';
import { weekdays } from '#content/model/time.ts';
import { kinds } from '#content/read/content.ts';
import { readDirectory } from '#content/read.ts';
import editor from '#messages/operatori/editor.json' with { type: 'json' };
import { freshToken } from '../../api/fresh/link.ts';
import { loadSecrets } from '../../api/secrets/secret.ts';
import { createVault } from '../../api/secrets/vault.ts';
import { table } from '../api/staff/table.ts';
import { codeFor, comeIn, invitation } from '../support/staff-visit.ts';
import { expect, test } from '../support/visit.ts';
import { looksRight, sideways } from './support/looks-right.ts';

test.use({ cookies: ['operatori'], expectedErrors: /status of (?:404|422)/ });

const clean = async (page: Page, what: string): Promise<void> => {
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await sideways(page), `${what} scrolls sideways on a computer`).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 360, height: 740 });
  await looksRight(page, what);
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

const directory = readDirectory(new URL('../../content/network', import.meta.url).pathname);
const hasOneWeek = ({ at: [first, ...others] }: Service): boolean =>
  others.length === 0 && first !== undefined && first.schedules.length > 0;
const { id: someService } = [...directory.services.values()].find(hasOneWeek) ?? { id: '' };
const { id: someOrganization } = [...directory.organizations.values()][0] ?? { id: '' };
const record = `/operatori/schede/services/${someService}/`;

/** What stands about a record: one of each kind in the form, and what belongs to a service. */
const pages = [
  ...kinds.map((kind) => `/operatori/schede/${kind}/${[...directory[kind].keys()][0]}/`),
  ...['storia', 'traduzioni'].map((part) => `${record}${part}/`),
  `/operatori/da-rivedere/feste/${someOrganization}/`,
];

const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
  });

const perSignIn = 6;
const addresses = [...screens, ...pages];
for (let first = 0; first < addresses.length; first += perSignIn) {
  const some = addresses.slice(first, first + perSignIn);
  test(`${some[0]} and the ${some.length - 1} after it, everything open`, async ({ page }) => {
    test.setTimeout(120_000);
    await comeIn(page);
    for (const path of some) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(200);
      await openAll(page);
      await clean(page, path);
    }
  });
}

test('the page of the monthly letter, and the menu on a phone', async ({ page }) => {
  await comeIn(page);
  await page.locator('.staff-menu summary').tap();
  await looksRight(page, 'the menu');
  await page.goto('/operatori/persone/');
  const address = await page.getByRole('link', { name: 'Anna Bianchi' }).first().getAttribute('href');
  const [person = ''] = /\w{20,}/.exec(address ?? '') ?? [];
  const vault = createVault(
    await loadSecrets({ dataDir: process.env.SITE_DATA ?? '', secretKey: undefined, secretKeyPrevious: undefined }),
  );
  const month = new Date().toISOString().slice(0, 7);
  await page.goto(`/operatori/ancora-giusto/${freshToken({ person, organization: someOrganization, month }, vault)}/`);
  await expect(page.getByRole('button').first()).toBeVisible();
  await clean(page, 'the page of the letter');
});

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
  for (let presses = 0; presses < 120; presses += 1) {
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
  await tabTo(page, 'Menu');
  await page.keyboard.press('Enter');
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

test('the week: each day says which it is, and a Wednesday is moved by keyboard alone', async ({ page }) => {
  await comeIn(page);
  await page.goto(record);
  await tabTo(page, 'Dove e quando');
  await page.keyboard.press('Enter');
  await tabTo(page, 'dalle Mercoledì, riga 1');
  await page.keyboard.type('1010AM');
  await tabTo(page, 'alle Mercoledì, riga 1');
  await page.keyboard.type('1130AM');
  await expect(page.getByText(/Salvato alle/)).toBeVisible();
  await page.reload();
  const week = page.locator('.grid').first();
  await page.getByText('Dove e quando').click();
  for (const day of weekdays.map((one) => editor.grid.days[one])) {
    const group = week.getByRole('group', { name: day, exact: true });
    for (const name of [`dalle ${day}, riga 1`, `alle ${day}, riga 1`])
      await expect(group.getByRole('textbox', { name, exact: true })).toBeVisible();
    await expect(group.getByRole('checkbox', { name: `aperto, ma non so l'orario ${day}` }).first()).toBeVisible();
  }
  await expect(week.getByRole('textbox', { name: 'dalle Mercoledì, riga 1' })).toHaveValue('10:10');
});
