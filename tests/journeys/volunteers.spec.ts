/**
 * Volunteers keep it true, on a phone: hours and a closing day, two who change the same thing, a text that comes back with
 * a comment, a record that cannot be right, a way back, and what a citizen reports. A server of its own, on content of its
 * own.
 */
import type { BrowserContext, Page } from '@playwright/test';
import { openDatabase } from '../../api/database/database.ts';
import { invite } from '../../api/people/invitations.ts';
import type { Grant } from '../../api/staff/access.ts';
import { violations } from '../accessibility/support/violations.ts';
import { startChild } from '../support/child.ts';
import { test as base, expect } from '../support/visit.ts';

type Volunteers = { url: string; dataDir: string };

const test = base.extend<{ volunteers: Volunteers }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it that nothing else is needed
  volunteers: async ({}, use) => {
    const child = startChild(new URL('../support/children/serve-volunteers.ts', import.meta.url), {});
    const [url, dataDir] = [await child.line(), await child.line()];
    await use({ url, dataDir });
    child.tell('stop');
    await child.ended;
  },
  baseURL: ({ volunteers }, use) => use(volunteers.url),
});
test.use({ cookies: ['operatori'] });
test.setTimeout(240_000);

const record = '/operatori/schede/services/cre-mensa/';
const organization = 'caritas-crema';

const comeIn = async (page: Page, { dataDir }: Volunteers, who: { name: string; grant: Grant }): Promise<void> => {
  const database = await openDatabase({ dataDir, onError: console.error });
  const email = `${who.name.toLowerCase()}@parrocchia.example`;
  const token = await invite(database, { ...who, email }, { at: Date.now(), by: 'system' });
  await database.close();
  await page.goto(`/operatori/invito/${token}/`);
  await page.getByRole('button', { name: 'Accetto ed entro' }).click();
  await expect(page).toHaveURL(/\/operatori\/$/);
};

const another = async (context: BrowserContext, baseURL: string): Promise<Page> => {
  const browser = context.browser();
  if (browser === null) throw new Error('There is no browser.');
  const own = await browser.newContext({ baseURL, viewport: { width: 360, height: 740 }, locale: 'it-IT' });
  return own.newPage();
};

const grant = (role: Grant['role'], trusted: boolean): Grant => ({
  role,
  trusted,
  scope: { kind: 'organization', id: organization },
});

const wednesday = (page: Page) => page.getByRole('group', { name: 'Mercoledì' }).first();

const setWednesday = async (page: Page, from: string, to: string): Promise<void> => {
  await page.goto(`${record}?apri=dove`);
  await wednesday(page).getByLabel('dalle').first().fill(from);
  await wednesday(page).getByLabel('alle', { exact: false }).nth(1).fill(to);
  await expect(page.getByText(/Salvato alle/)).toBeVisible();
};

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

const publicPage = async (page: Page, path = '/servizi/cre-mensa/'): Promise<string> => {
  const answer = await page.request.get(path);
  return answer.text();
};

test('hours, a closing day, a clash, a text sent back, a way back, a report', async ({ page, context, volunteers }) => {
  await comeIn(page, volunteers, { name: 'Anna', grant: grant('editor', true) });
  const marco = await another(context, volunteers.url);
  await comeIn(marco, volunteers, { name: 'Marco', grant: grant('editor', true) });
  const paola = await another(context, volunteers.url);
  await comeIn(paola, volunteers, { name: 'Paola', grant: grant('coordinator', false) });

  // Marco begins before Anna publishes.
  await setWednesday(marco, '11:00', '13:00');

  await setWednesday(page, '10:10', '12:30');
  expect(await violations(page)).toEqual([]);
  await press(page, 'Aggiungi: chiusura o giorno diverso');
  const closing = page.getByRole('group', { name: 'Chiusure e giorni diversi' });
  await closing.getByRole('textbox', { name: 'Dal' }).fill('2026-12-24');
  await closing.getByRole('textbox', { name: 'Al', exact: true }).fill('2026-12-24');
  await closing.getByRole('textbox', { name: 'Motivo' }).fill('Chiuso per la vigilia');
  await page.getByLabel('Perché cambi (facoltativo)').fill('Lo dice il cartello');
  await press(page, /^Pubblica$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Storia');
  expect(await violations(page)).toEqual([]);

  // At once by the overlay, then on the pages of every language.
  await expect.poll(() => publicPage(page), { timeout: 5_000 }).toContain('10:10');
  await expect(async () => {
    await page.reload();
    await expect(page.getByText('In linea')).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 120_000 });
  for (const lang of ['', '/en', '/ar']) {
    const html = await publicPage(page, `${lang}/servizi/cre-mensa/`);
    expect(html, lang).toContain('10:10');
    expect(html, lang).toContain('Chiuso per la vigilia');
  }

  // Marco's change of the same hours overwrites nobody: he sees both, and chooses.
  await press(marco, /^Pubblica$/);
  await expect(marco.getByRole('heading', { level: 1 })).toContainText('Due modifiche alla stessa scheda');
  expect(await violations(marco)).toEqual([]);
  await marco
    .getByRole('radio', { name: /L'altra modifica/ })
    .first()
    .check();
  await press(marco, 'Tieni queste scelte');

  // A text goes to review, and comes back with a comment.
  await page.goto(`${record}?apri=parole`);
  await page.getByLabel('Come fare').fill('Vai alla porta a mezzogiorno. Non serve prenotare.');
  await expect(page.getByText(/Salvato alle/)).toBeVisible();
  await press(page, 'Manda in revisione');
  await paola.goto('/operatori/revisioni/');
  expect(await violations(paola)).toEqual([]);
  await paola.getByRole('link', { name: 'Guarda la modifica' }).first().click();
  await paola.getByLabel('Commento').fill('Aggiungi che si entra dal cortile.');
  await press(paola, "Rimanda a chi l'ha scritta");
  await page.goto('/operatori/revisioni/');
  await page.getByRole('link', { name: 'Guarda la modifica' }).first().click();
  await expect(page.getByText('Aggiungi che si entra dal cortile.')).toBeVisible();

  // What cannot be right is not published, and says why where it stands.
  await paola.goto(`${record}?apri=parole`);
  await paola.getByLabel(/^Nome/).first().fill('');
  await press(paola, /^Pubblica$/);
  await expect(paola.getByRole('alert')).toContainText('Prima di pubblicare va sistemato');
  expect(await violations(paola)).toEqual([]);
  await press(paola, 'Butta la bozza');

  // A citizen's report becomes an accepted change.
  const citizen = await another(context, volunteers.url);
  await citizen.goto('/servizi/cre-mensa/');
  await citizen.getByRole('link', { name: 'Segnala un errore in questa pagina' }).click();
  await citizen.getByLabel('il telefono').check();
  await citizen.getByLabel("Com'è davvero?", { exact: false }).fill('Il numero giusto è 0373 286175');
  await citizen.getByRole('main').getByRole('button', { name: 'Invia' }).click();
  await expect(citizen.getByText('Chi cura questa pagina legge la tua segnalazione')).toBeVisible();
  await paola.goto('/operatori/segnalazioni/');
  await expect(paola.getByText('Il numero giusto è 0373 286175')).toBeVisible();
  expect(await violations(paola)).toEqual([]);

  // And the way back.
  await paola.goto(`${record}storia/`);
  await press(paola, "Torna a com'era prima di questa modifica");
  await expect.poll(() => publicPage(paola), { timeout: 60_000 }).not.toContain('10:10');
  for (const guest of [marco, paola, citizen]) await guest.context().close();
});
