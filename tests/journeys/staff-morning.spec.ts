/**
 * The morning at a desk, as a volunteer has it: who comes, who does not, a slip on paper, an afternoon that is closed
 * without leaving anyone outside, a place that becomes free and goes to who waits. Once on a phone, where axe
 * looks at the screens that have something in them (the others are in `accessibility/staff.spec.ts`), and once on a
 * computer by keys alone.
 */
import type { Browser, Page } from '@playwright/test';
import { violations } from '../accessibility/support/violations.ts';
import { byKeys, byTouch, type Hand } from '../support/hand.ts';
import { bookFor, expect, type Morning, test } from '../support/morning.ts';

/** A server starts for each. */
test.describe.configure({ timeout: 180_000 });
test.use({ actionTimeout: 10_000, cookies: ['operatori'] });

const email = 'anna@parrocchia.example';
const elia = 'elia@posta.example';

type Visit = { page: Page; morning: Morning; hand: Hand; browser: Browser; looksRight: (page?: Page) => Promise<void> };

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const link = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('link', { name });

/** By the menu: under a button on a phone, in a row on a computer. */
const goTo = async ({ page, hand }: Pick<Visit, 'page' | 'hand'>, name: string): Promise<void> => {
  const menu = page.getByRole('navigation', { name: 'Area operatori' });
  if (await menu.getByText('Menu').isVisible()) await hand.press(menu.getByText('Menu'));
  await hand.press(menu.getByRole('link', { name }));
};

/** What stands in the next letter to somebody that has it. */
const found = async (pattern: RegExp, address: string, morning: Morning): Promise<string> =>
  pattern.exec(await morning.letterTo(address))?.[0] ?? found(pattern, address, morning);

const signIn = async ({ page, morning, hand }: Visit): Promise<void> => {
  await page.goto('/operatori/');
  await hand.write(page.getByLabel('La tua email'), email);
  await hand.press(button(page, 'Mandami il codice'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Scrivi il codice');
  await hand.write(page.getByLabel('Codice'), await found(/\b\d{3} \d{3}\b/, email, morning));
  await hand.press(button(page, 'Entra'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Oggi');
};

const theDay = async ({ page, morning, hand, looksRight }: Visit): Promise<void> => {
  const expected = { Ada: '23T09:30', Bruno: '23T10:05', Carla: '23T10:40', Dino: '23T11:15' };
  for (const [name, at] of Object.entries(expected)) await bookFor(page, { name, at: `2026-11-${at}` });
  await bookFor(page, { name: 'Elia', at: '2026-11-26T14:00', email: elia });
  await bookFor(page, { name: 'Franca', at: '2026-11-26T14:35', phone: '333 1112223' });
  await bookFor(page, { name: 'Gino', at: '2026-11-26T15:10' });
  morning.setClock('2026-11-23T11:20');
  await page.goto('/operatori/');
  for (const name of ['Ada', 'Bruno', 'Carla']) {
    await hand.press(button(page, `È arrivato ${name}`));
    await expect(button(page, `Finito ${name}`)).toBeVisible();
  }
  await hand.press(button(page, 'Non è venuto Dino'));
  await expect(page.getByText('nessuno da aspettare · 3 qui')).toBeVisible();
  await hand.press(link(page, 'senza appuntamento'));
  await hand.press(button(page, 'Orientamento'));
  await expect(page.getByText('1 già ricevuto')).toBeVisible();
  await looksRight();
};

/** On Friday at 11:15, the last time that is free; it comes out of the printer on one page. */
const slip = async ({ page, hand, looksRight }: Visit): Promise<void> => {
  await hand.press(link(page, 'Prenota per qualcuno'));
  await hand.press(link(page, 'Orientamento'));
  await looksRight();
  await hand.choose(page.getByRole('group', { name: 'venerdì 27 novembre' }).getByLabel('11:15'));
  await hand.press(button(page, 'Continua'));
  await looksRight();
  await hand.write(page.getByLabel('Nome'), 'Fatima');
  await hand.press(button(page, 'Prenota'));
  await expect(page.locator('.slip .code')).toHaveText(/\S{8}/);
  await looksRight();
  const paper = await page.pdf({ format: 'A4' });
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(paper.length).toBeGreaterThan(8_000);
};

/** The letter leads to a time that is kept; one button takes it. */
const eliaTakesIt = async ({ browser, morning, looksRight }: Visit): Promise<void> => {
  const letter = await found(/\/prenotazioni\/[\w-]{20,}\//, elia, morning);
  const page = await browser.newPage({ baseURL: morning.url });
  await page.goto(letter);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Questo appuntamento non si può fare');
  await expect(page.getByText('Riunione')).toBeVisible();
  await looksRight(page);
  await button(page, /^Sì, vengo/).click();
  await expect(page.getByText('Fatto: l’appuntamento è stato spostato.')).toBeVisible();
  await page.close();
};

const closeThursday = async ({ page, hand, looksRight }: Visit): Promise<void> => {
  await goTo({ page, hand }, 'Chiusure');
  await hand.press(link(page, 'Chiudi ore o giorni'));
  await hand.write(page.getByLabel('Dal giorno'), '2026-11-26');
  await hand.choose(page.getByLabel('Solo alcune ore'));
  await hand.write(page.getByLabel('Dalle', { exact: true }), '14:00');
  await hand.write(page.getByLabel('Alle', { exact: true }), '18:00');
  await hand.press(button(page, 'Guarda chi è coinvolto'));
  await expect(page.getByText('3 persone hanno un appuntamento in queste ore')).toBeVisible();
  await looksRight();
  await hand.write(page.getByLabel('Perché? Lo leggono tutti'), 'Riunione');
  await hand.press(button(page, 'Chiudi'));
};

/** Elia has mail, Franca a phone, Gino neither: each is dealt with. */
const nobodyIsLeftOutside = async (visit: Visit): Promise<void> => {
  const { page, hand, looksRight } = visit;
  const row = (name: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
  await expect(row('Franca')).toContainText('Da chiamare');
  await looksRight();
  await hand.press(button(page, 'Non risponde: Franca'));
  await expect(row('Franca')).toContainText('non risponde');
  await hand.press(button(page, 'Sposta: Franca'));
  await expect(row('Franca')).toContainText('Ha un altro giorno');
  await hand.press(link(page, 'Avviso per la porta'));
  await expect(page.locator('.door-codes li')).toHaveCount(1);
  await looksRight();
  await hand.press(button(page, "L'ho appeso"));
  await expect(row('Gino')).toContainText('avviso appeso');
  await eliaTakesIt(visit);
  await page.reload();
  await expect(row('Elia')).toContainText('Ha un altro giorno');
};

/** Fatima cannot come; Hana, who has only a phone, has waited for that. */
const whoWaits = async ({ page, hand, looksRight }: Visit): Promise<void> => {
  await goTo({ page, hand }, 'Lista d');
  await hand.pick(
    page.getByLabel('Per quale sportello'),
    'Centro di ascolto Caritas Media Valtellina, Orientamento ai servizi',
  );
  await hand.write(page.getByLabel('Nome'), 'Hana');
  await hand.write(page.getByLabel('Telefono'), '333 4445556');
  await hand.press(button(page, 'Metti in lista'));
  await expect(page.getByText('È in lista.')).toBeVisible();
  await page.goto('/operatori/?giorno=2026-11-27');
  await hand.press(link(page, 'Fatima'));
  await looksRight();
  await hand.press(link(page, 'Annulla'));
  await looksRight();
  await hand.press(button(page, 'Annulla'));
  await expect(page.locator('.visit-state')).toBeVisible();
  await goTo({ page, hand }, 'Lista d');
  // A reload before the page has come would stay where it was.
  await expect(page).toHaveURL(/\/operatori\/attesa\//);
  await expect(async () => {
    await page.reload();
    await expect(button(page, 'Lo prende: Hana')).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await looksRight();
  await hand.press(button(page, 'Lo prende: Hana'));
  await expect(page.getByText('Fatto: ha l')).toBeVisible();
};

const signOut = async ({ page, hand }: Visit): Promise<void> => {
  await hand.press(button(page, 'Esci'));
  await expect(page.getByText('Sei fuori. A presto!')).toBeVisible();
  await page.goBack();
  await page.reload();
  await expect(page).toHaveURL(/\/operatori\/entra\//);
};

const wholeMorning = async (visit: Visit): Promise<void> => {
  await signIn(visit);
  await theDay(visit);
  await slip(visit);
  await closeThursday(visit);
  await nobodyIsLeftOutside(visit);
  await whoWaits(visit);
  await signOut(visit);
};

test('a morning at the desk, on a phone', async ({ page, morning, browser }) => {
  const looksRight = async (seen = page): Promise<void> => expect(await violations(seen), seen.url()).toEqual([]);
  await wholeMorning({ page, morning, browser, hand: byTouch, looksRight });
});

test('a morning at the desk, on a computer and by keys alone', async ({ page, morning, browser }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await wholeMorning({ page, morning, browser, hand: byKeys(page), looksRight: () => Promise.resolve() });
});
