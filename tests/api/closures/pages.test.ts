/** Closing an afternoon from the staff area: who is affected is shown first, and each is dealt with by a button. */
import { expect, test } from 'vitest';
import type { Scope } from '../../../api/staff/access.ts';
import { rome } from '../../content/model/given.ts';
import { openStaffArea, signIn, type TestArea, type Visitor } from '../../support/staff.ts';

const caritas: Scope = { kind: 'desk', id: 'so-caritas' };
/** The desk is open on Monday from 14:30 to 17:00. */
const monday = '2026-11-30';
const hours = { sportello: 'so-caritas', dal: monday, ore: 'alcune', dalle: '14:00', alle: '18:00' };
const address = (typed: Record<string, string>): string => `/operatori/chiusure/nuova/?${new URLSearchParams(typed)}`;

const typeOf = ({ directory }: TestArea): string => directory.desks.get('so-caritas')?.appointmentTypes[0]?.id ?? '';

const people = [
  ['14:30', { name: 'Con email', email: 'mail@example.org' }],
  ['15:15', { name: 'Con telefono', phone: '333 1234567' }],
  ['16:00', { name: 'Senza contatto' }],
] as const;

const given = async () => {
  const area = await openStaffArea();
  const operator = await signIn(area, 'operator', caritas);
  const slots = await area.slots.list({ desk: 'so-caritas', from: monday, to: monday, type: typeOf(area) });
  const ids: string[] = [];
  for (const [index, [, person]] of people.entries()) {
    const startsAt = slots[index]?.startsAt ?? 0;
    const request = { desk: 'so-caritas', type: typeOf(area), startsAt, ...person };
    ids.push((await area.bookings.book(request, { key: `key ${index}` })).booking.id);
  }
  return { area, operator, ids };
};

const close = async (operator: Visitor, more: Record<string, string> = {}) =>
  operator.post('/operatori/chiusure/', { ...hours, motivo: 'Corso', ...more });

test('nothing is closed before who is affected was shown; a button closes, twice is once', async () => {
  const { area, operator } = await given();
  const review = await operator.get(address(hours));
  expect(review.source).toContain('3 persone hanno un appuntamento');
  expect(await area.database.read.selectFrom('closures').select('id').execute()).toEqual([]);
  const made = await close(operator);
  expect(made).toMatchObject({ status: 303, location: expect.stringMatching(/\?esito=chiusa$/) });
  expect((await close(operator)).location).toBe(made.location.replace('?esito=chiusa', ''));
  expect(await area.slots.list({ desk: 'so-caritas', from: monday })).toEqual([]);
  const list = await operator.get('/operatori/chiusure/');
  expect(list.source).toContain('Restano 3 persone da avvisare');
  for (const path of ['/operatori/', '/operatori/settimana/', '/operatori/elenco/']) {
    expect((await operator.get(`${path}?giorno=${monday}`)).source, path).toMatch(/14:00 alle 18:00/);
  }
});

test('moved, cancelled, called, posted: each from its button, until everybody is dealt with', async () => {
  const { area, operator, ids } = await given();
  const [one = '', two = '', three = ''] = ids;
  const page = (await close(operator)).location.split('?')[0] ?? '';
  const shown = await operator.get(page);
  for (const [, { name }] of people) expect(shown.source).toContain(name);
  expect(shown.source).toContain('tel:3331234567');
  const time = shown.html.elements.find(({ name }) => name === 'option')?.attributes.get('value') ?? '';
  await operator.post(`${page}sposta/`, { booking: one, time });
  expect((await area.bookings.byId(one))?.startsAt).toBe(Number(time));
  await operator.post(`${page}chiamata/`, { booking: two, outcome: 'no-answer' });
  expect((await operator.get(page)).source).toContain('Anna Bianchi: non risponde');
  await operator.post(`${page}annulla/`, { booking: two });
  expect((await area.bookings.byId(two))?.cancelled?.by).toBe('staff');
  const sheet = await operator.get(`${page}avviso/`);
  const { code = '' } = (await area.bookings.byId(three)) ?? {};
  expect(sheet.source).toContain(code);
  expect(sheet.source).not.toContain('Senza contatto');
  await operator.post(`${page}avviso/`);
  expect((await operator.get(page)).source).toContain('Tutti avvisati');
  expect((await operator.get(`${page}avviso/`)).source).toContain(code);
});

test('a time that was lost meanwhile is said, and nothing is changed', async () => {
  const { area, operator, ids } = await given();
  const page = (await close(operator)).location.split('?')[0] ?? '';
  const answer = await operator.post(`${page}sposta/`, {
    booking: ids[0] ?? '',
    time: String(rome('2026-12-01 03:00')),
  });
  expect(answer.status).toBe(409);
  expect(answer.source).toContain('non è più libera');
  expect((await operator.post(`${page}sposta/`, { booking: 'nobody', time: '1' })).status).toBe(404);
  expect((await area.bookings.byId(ids[0] ?? ''))?.startsAt).toBeLessThan(rome('2026-12-01 00:00'));
});

test('opened again after a question', async () => {
  const { area, operator, ids } = await given();
  const page = (await close(operator)).location.split('?')[0] ?? '';
  expect((await operator.get(`${page}riapri/`)).source).toContain('Vuoi riaprire');
  await operator.post(`${page}riapri/`);
  expect((await operator.get(page)).source).toContain('Riaperto');
  await area.bookings.cancel(ids[0] ?? '');
  expect((await area.slots.list({ desk: 'so-caritas', from: monday })).length).toBeGreaterThan(0);
});

test.each([
  [{ ...hours, dal: '' }, 'Scrivi il giorno'],
  [{ ...hours, al: '2026-11-01' }, 'non può venire prima'],
  [{ ...hours, al: '2027-11-01' }, 'al massimo per 92 giorni'],
  [{ ...hours, dalle: '' }, 'da che ora'],
  [{ ...hours, alle: '13:00' }, 'deve venire dopo'],
  [{ ...hours, dal: '2026-11-01' }, 'già passato'],
  [{ ...hours, tue: '1' }, 'niente da chiudere'],
  [{ ...hours, sportello: 'so-segretariato' }, 'Scegli lo sportello'],
])('%o is refused with a sentence', async (typed, sentence) => {
  const { operator } = await given();
  const answer = await operator.get(address(typed));
  expect(answer.status).toBe(422);
  expect(answer.source).toContain(sentence);
});

test('days of a week, whole or in part', async () => {
  const { area, operator } = await given();
  const week = { sportello: 'so-caritas', dal: '2026-11-30', al: '2026-12-06', ore: 'tutto' };
  await operator.post('/operatori/chiusure/', { ...week, mon: '1', tue: '1', thu: '1' });
  const spans = await area.database.read.selectFrom('closures').select(['startsAt', 'endsAt', 'words']).execute();
  expect(spans.map(({ startsAt, endsAt }) => [startsAt, endsAt])).toEqual([
    [rome('2026-11-30 00:00'), rome('2026-12-02 00:00')],
    [rome('2026-12-03 00:00'), rome('2026-12-04 00:00')],
  ]);
  expect(JSON.parse(spans[0]?.words ?? '')).toMatchObject({ it: 'Sportello chiuso', en: 'Desk closed' });
});

test('whoever runs another desk sees and closes nothing here', async () => {
  const { area, operator } = await given();
  const page = (await close(operator)).location.split('?')[0] ?? '';
  const other = await signIn(area, 'operator', { kind: 'desk', id: 'so-segretariato' });
  for (const part of ['', 'avviso/', 'riapri/']) expect((await other.get(`${page}${part}`)).status).toBe(403);
  expect((await close(other)).status).toBe(403);
  expect((await other.get('/operatori/chiusure/')).source).not.toContain('Corso');
});

test('the waiting list: added by the desk, called when a time is kept, and the code to tell', async () => {
  const { area, operator } = await given();
  const wish = `so-caritas/${typeOf(area)}`;
  const wrong = await operator.post('/operatori/attesa/', { wish, name: 'Rosa' });
  expect(wrong.status).toBe(422);
  await operator.post('/operatori/attesa/', { wish, name: 'Rosa', phone: '333 7654321' });
  const page = await operator.get('/operatori/attesa/');
  expect(page.source).toContain('Rosa');
  expect(page.source).toContain('tel:3337654321');
  const value = (name: string): string =>
    page.html.elements.find(({ attributes }) => attributes.get('name') === name)?.attributes.get('value') ?? '';
  const form = { waiting: value('waiting'), offer: value('offer') };
  await operator.post('/operatori/attesa/chiamata/', { ...form, outcome: 'no-answer' });
  const done = await operator.post('/operatori/attesa/accetta/', form);
  const [booking] = await area.bookings
    .between({ desks: ['so-caritas'], from: area.clock.now, to: rome('2027-01-01 00:00') })
    .then((all) => all.filter(({ person }) => person?.name === 'Rosa'));
  expect((await operator.get(done.location)).source).toContain(booking?.code ?? 'no booking');
  expect((await operator.post('/operatori/attesa/accetta/', form)).status).toBe(404);
  const acts = await area.database.read.selectFrom('audit').select('act').orderBy('id').execute();
  expect(acts.map(({ act }) => act).sort()).toEqual(['call.made', 'offer.accepted', 'waiting.added']);
});
