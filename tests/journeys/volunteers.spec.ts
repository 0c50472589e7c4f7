/**
 * Volunteers keep it true, on a phone: hours and a closing day, two who change the same thing, a text that comes back with
 * a comment, a record that cannot be right, a way back, and what a citizen reports. A server of its own, on content of its
 * own, that builds its pages.
 */
import type { BrowserContext, Page } from '@playwright/test';
import { openDatabase } from '../../api/database/database.ts';
import { invite } from '../../api/people/invitations.ts';
import type { Grant } from '../../api/staff/access.ts';
import { looksRight } from '../accessibility/support/looks-right.ts';
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
test.use({ cookies: ['operatori'], expectedErrors: /status of 422|ERR_FAILED/ });
/** Pages are built, and axe looks at six. */
test.setTimeout(180_000);

const record = '/operatori/schede/services/ascolto/';
const page = '/servizi/ascolto/';
const languages = ['', '/en', '/ar'];

type Volunteer = { name: string; grant: Grant };

const member = (name: string, role: Grant['role'], trusted: boolean): Volunteer => ({
  name,
  grant: { role, trusted, scope: { kind: 'organization', id: 'parrocchia' } },
});

const comeIn = async (visitor: Page, { dataDir }: Volunteers, who: Volunteer): Promise<Page> => {
  const database = await openDatabase({ dataDir, onError: console.error });
  const at = Date.parse('2026-11-23T09:00+01:00');
  const token = await invite(database, { ...who, email: `${who.name}@parrocchia.example` }, { at, by: 'system' });
  await database.close();
  await visitor.goto(`/operatori/invito/${token}/`);
  await visitor.getByRole('button', { name: 'Accetto ed entro' }).click();
  await expect(visitor).toHaveURL(/\/operatori\/$/);
  return visitor;
};

/** Somebody else, on a phone of their own. */
const another = async (context: BrowserContext, baseURL: string): Promise<Page> => {
  const browser = context.browser();
  if (browser === null) throw new Error('There is no browser.');
  const own = await browser.newContext({ baseURL, viewport: { width: 360, height: 740 }, locale: 'it-IT' });
  return own.newPage();
};

const press = (visitor: Page, name: string | RegExp) => visitor.getByRole('main').getByRole('button', { name }).click();
const follow = (visitor: Page, name: string | RegExp) => visitor.getByRole('main').getByRole('link', { name }).click();
const saved = (visitor: Page) => expect(visitor.getByText(/Salvato alle/)).toBeVisible();
const titled = (visitor: Page, title: string) =>
  expect(visitor.getByRole('heading', { level: 1 })).toContainText(title);

const setWednesday = async (visitor: Page, from: string, to: string): Promise<void> => {
  await visitor.goto(`${record}?apri=dove`);
  const wednesday = visitor.getByRole('group', { name: 'Mercoledì' }).first();
  await wednesday.getByLabel('dalle Mercoledì, riga 1').fill(from);
  await wednesday.getByLabel('alle Mercoledì, riga 1', { exact: true }).fill(to);
  await saved(visitor);
};

const close24December = async (visitor: Page): Promise<void> => {
  await press(visitor, 'Aggiungi: chiusura o giorno diverso');
  const closing = visitor.getByRole('group', { name: 'Chiusure e giorni diversi' });
  await closing.getByRole('textbox', { name: 'Dal' }).fill('2026-12-24');
  await closing.getByRole('textbox', { name: 'Al', exact: true }).fill('2026-12-24');
  await closing.getByRole('textbox', { name: 'Motivo' }).fill('Chiuso per la vigilia');
};

/** Does the page that citizens read say it? */
const says = async (visitor: Page, words: string, lang = ''): Promise<boolean> => {
  const answer = await visitor.request.get(lang + page);
  return (await answer.text()).includes(words);
};

const isOnline = (visitor: Page) =>
  expect(async () => {
    await visitor.goto(`${record}storia/`);
    await expect(visitor.getByText('In linea').first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 60_000 });

const hoursAndClosing = async (anna: Page): Promise<void> => {
  await setWednesday(anna, '10:10', '12:30');
  await close24December(anna);
  await anna.getByLabel('Perché cambi (facoltativo)').fill('Lo dice il cartello');
  await press(anna, 'Pubblica');
  await titled(anna, 'Storia');
  await expect.poll(() => says(anna, '10:10'), { timeout: 2_000 }).toBe(true);
  await looksRight(anna);
  await isOnline(anna);
  for (const lang of languages) {
    expect(await says(anna, '10:10', lang), lang).toBe(true);
    expect(await says(anna, 'Chiuso per la vigilia', lang), lang).toBe(true);
  }
};

/** Marco began before Anna published: he overwrites nobody, sees both, and chooses. */
const clash = async (marco: Page): Promise<void> => {
  await press(marco, 'Pubblica');
  await titled(marco, 'Due modifiche alla stessa scheda');
  await looksRight(marco);
  for (const theirs of await marco.getByRole('radio', { name: /L'altra modifica/ }).all()) await theirs.check();
  await press(marco, 'Tieni queste scelte');
  expect(await says(marco, '10:10')).toBe(true);
};

/** What is typed without connection is there when the page comes back, and is put back by one press. */
const typedWithoutConnection = async (anna: Page, text: string): Promise<void> => {
  await anna.goto(`${record}?apri=parole`);
  await anna.route('**/api/v1/drafts/**', (route) => route.abort());
  await anna.getByLabel('Come fare').fill(text);
  await expect(anna.getByText(/Non c'è connessione/)).toBeVisible();
  await anna.goto(`${record}?apri=parole`);
  await anna.unroute('**/api/v1/drafts/**');
  await expect(anna.getByLabel('Come fare')).not.toHaveValue(text);
  await press(anna, 'Rimettilo nel modulo');
  await expect(anna.getByLabel('Come fare')).toHaveValue(text);
  await saved(anna);
  await expect(anna.getByRole('button', { name: 'Rimettilo nel modulo' })).toBeHidden();
};

/** What could be said more plainly is said while it is typed, beside the field. */
const officeWord = async (anna: Page, plain: string): Promise<void> => {
  const advice = anna.getByRole('main').getByText('Invece di «a titolo gratuito» scrivi: gratis').last();
  await anna.getByLabel('Come fare').fill('Vieni alla porta: è a titolo gratuito.');
  await expect(advice).toBeVisible();
  await anna.getByLabel('Come fare').fill(plain);
  await expect(advice).toBeHidden();
};

const textSentBack = async (anna: Page, paola: Page): Promise<void> => {
  const text = 'Vieni alla porta a mezzogiorno. Non serve prenotare.';
  await typedWithoutConnection(anna, text);
  await officeWord(anna, text);
  await press(anna, 'Manda in revisione');
  await paola.goto('/operatori/revisioni/');
  await looksRight(paola);
  await follow(paola, 'Centro di ascolto');
  await looksRight(paola);
  await paola.getByLabel('Commento').fill('Aggiungi che si entra dal cortile.');
  await press(paola, "Rimanda a chi l'ha scritta");
  await anna.goto('/operatori/revisioni/');
  await follow(anna, 'Centro di ascolto');
  await expect(anna.getByText('Aggiungi che si entra dal cortile.')).toBeVisible();
};

const brokenRecord = async (paola: Page): Promise<void> => {
  await paola.goto(`${record}?apri=parole`);
  await paola.getByLabel('Nome', { exact: false }).first().fill('');
  await press(paola, 'Pubblica');
  await expect(paola.getByRole('alert')).toContainText('Prima di pubblicare va sistemato');
  await looksRight(paola);
  await press(paola, 'Butta la bozza');
};

const reported = async (citizen: Page, paola: Page): Promise<void> => {
  await citizen.goto(page);
  await citizen.getByRole('link', { name: 'Segnala un errore in questa pagina' }).click();
  await citizen.getByLabel('gli orari').check();
  await citizen.getByLabel("Com'è davvero?", { exact: false }).fill('Il mercoledì apre alle 10:20');
  await press(citizen, 'Invia');
  await expect(citizen.getByText('Chi cura questa pagina legge la tua segnalazione')).toBeVisible();
  await paola.goto('/operatori/segnalazioni/');
  await follow(paola, 'Centro di ascolto');
  await looksRight(paola);
  await follow(paola, 'Apri la scheda');
  await setWednesday(paola, '10:20', '12:30');
  await press(paola, 'Pubblica');
  await titled(paola, 'Storia');
  await paola.goto('/operatori/segnalazioni/');
  await follow(paola, 'Centro di ascolto');
  await press(paola, 'Fatto: ho corretto');
  await expect.poll(() => says(citizen, '10:20'), { timeout: 2_000 }).toBe(true);
};

test('hours, a closing day, a clash, a text sent back, a way back, a report', async ({
  page: first,
  context,
  volunteers,
}) => {
  const anna = await comeIn(first, volunteers, member('Anna', 'editor', true));
  const others = await Promise.all([1, 2, 3].map(() => another(context, volunteers.url)));
  const [marco = first, paola = first, citizen = first] = others;
  await comeIn(marco, volunteers, member('Marco', 'editor', true));
  await comeIn(paola, volunteers, member('Paola', 'coordinator', false));
  await setWednesday(marco, '11:00', '13:00');
  await hoursAndClosing(anna);
  await clash(marco);
  await textSentBack(anna, paola);
  await brokenRecord(paola);
  await reported(citizen, paola);
  await paola.goto(`${record}storia/`);
  await paola
    .getByRole('button', { name: /Torna a com'era/ })
    .last()
    .click();
  await expect.poll(() => says(paola, '10:20')).toBe(false);
  for (const other of others) await other.context().close();
});
