import { describe, expect, test } from 'vitest';
import { marksFor } from '../../../api/agenda/marks.ts';
import { auditList } from '../../../api/audit/audit.ts';
import type { Scope } from '../../../api/staff/access.ts';
import { rome } from '../../content/model/given.ts';
import { dangerous } from '../../support/dangerous.ts';
import { engines } from '../../support/engines.ts';
import { addStaff, openStaffArea, signIn, signInAs, type TestArea, type Visitor } from '../../support/staff.ts';

const caritas: Scope = { kind: 'desk', id: 'so-caritas' };
/** The desk is open this Monday from 14:30 to 17:00. */
const afternoon = rome('2026-11-23 14:30');

let form = 0;

const bookFor = async (visitor: Visitor, more: Readonly<Record<string, string>> = {}) => {
  form += 1;
  const answer = await visitor.post('/operatori/prenota/', {
    desk: 'so-caritas',
    type: 'primo-ascolto',
    time: String(afternoon),
    once: `form ${form}`,
    name: 'Maria Rossi',
    language: 'it',
    ...more,
  });
  return { answer, id: /prenotazioni\/([^/]+)\//.exec(answer.location)?.[1] ?? '' };
};

const typeOf = ({ directory }: TestArea): string => directory.desks.get('so-caritas')?.appointmentTypes[0]?.id ?? '';

const given = async (options: Parameters<typeof openStaffArea>[0] = {}) => {
  const area = await openStaffArea(options);
  const operator = await signIn(area, 'operator', caritas);
  const { answer, id } = await bookFor(operator, { type: typeOf(area) });
  return { area, operator, answer, id };
};

const noted = async (operator: Visitor, booking: string, mark: string, seen: number) =>
  operator.post('/operatori/presenze/', { booking, mark, seen: String(seen), back: '/operatori/' });

const acts = async ({ database }: TestArea): Promise<string[]> =>
  (await auditList(database.read, { limit: 50 })).map(({ act }) => act);

describe.each(engines)('the day of a desk on %s', (engine) => {
  test('who is at the counter is booked for this very afternoon, and gets a slip with a code', async () => {
    const { area, operator, answer, id } = await given({ engine });
    expect(answer.status).toBe(303);
    const slip = await operator.get(answer.location);
    const { code = '' } = (await area.bookings.byId(id)) ?? {};
    expect(slip.source).toContain(code);
    expect(slip.source).toContain('<svg');
    const day = await operator.get('/operatori/');
    expect(day.source).toContain('Maria Rossi');
    expect(await acts(area)).toContain('booking.made');
  });

  test('the same form sent twice books once', async () => {
    const { area, operator } = await given({ engine });
    const twice = { type: typeOf(area), time: String(rome('2026-11-26 09:30')), once: 'the same' };
    const [first, second] = [await bookFor(operator, twice), await bookFor(operator, twice)];
    expect(second.id).toBe(first.id);
  });

  test('arrived, then finished; a note is taken back one step at a time', async () => {
    const { area, operator, id } = await given({ engine });
    const state = async () =>
      (await area.area.deps.database.read.selectFrom('attendances').selectAll().orderBy('turn').execute()).map(
        (row) => row.state,
      );
    await noted(operator, id, 'arrived', 0);
    await noted(operator, id, 'fulfilled', 1);
    await noted(operator, id, 'undo', 2);
    expect(await state()).toEqual(['arrived', 'fulfilled', 'arrived']);
    expect((await operator.get('/operatori/')).source).toContain('Qui adesso');
  });

  test('of two who note different things at once, one hears that the other was faster', async () => {
    const { area, operator, id } = await given({ engine });
    area.clock.now = afternoon + 60_000;
    const colleague = await signIn(area, 'operator', caritas);
    const answers = await Promise.all([noted(operator, id, 'arrived', 0), noted(colleague, id, 'noshow', 0)]);
    const notices = answers.filter(({ location }) => location.includes('esito=meanwhile'));
    expect(notices).toHaveLength(1);
    const rows = await area.database.read.selectFrom('attendances').selectAll().execute();
    expect(rows).toHaveLength(1);
  });

  test('somebody without an appointment is one more, and can be taken back', async () => {
    const { area, operator } = await given({ engine });
    await operator.post('/operatori/senza-appuntamento/', { desk: 'so-caritas', type: typeOf(area) });
    const day = await operator.get('/operatori/');
    expect(day.source).toContain('1 già ricevuto');
    const [row] = await area.database.read.selectFrom('walkIns').selectAll().execute();
    await operator.post('/operatori/senza-appuntamento/annulla/', { id: row?.id ?? '', back: '/operatori/' });
    expect((await operator.get('/operatori/')).source).not.toContain('1 già ricevuto');
  });

  test('staff cancel after the cut-off of the public, and the register knows who and why, but no name', async () => {
    const { area, operator, id } = await given({ engine });
    area.clock.now += 60_000;
    await operator.post(`/operatori/prenotazioni/${id}/annulla/`, { reason: 'desk' });
    expect((await area.bookings.byId(id))?.cancelled?.by).toBe('staff');
    const [entry] = await auditList(area.database.read, { limit: 1 });
    expect(entry).toMatchObject({ act: 'booking.cancelled', record: id, note: 'desk', staff: operator.id });
    expect(JSON.stringify(await auditList(area.database.read, { limit: 50 }))).not.toContain('Maria');
  });

  test('staff move to a time that the public could not take any more; a taken one is said', async () => {
    const { area, operator, id } = await given({ engine });
    const free = rome('2026-11-26 09:30');
    await operator.post(`/operatori/prenotazioni/${id}/sposta/`, { time: String(free), reason: 'asked' });
    expect((await area.bookings.byId(id))?.startsAt).toBe(free);
    const other = await bookFor(operator, { type: typeOf(area), name: 'Ivo' });
    const refused = await operator.post(`/operatori/prenotazioni/${other.id}/sposta/`, {
      time: String(free),
      reason: 'asked',
    });
    expect(refused.status).toBe(422);
    expect((await area.bookings.byId(other.id))?.startsAt).toBe(afternoon);
  });

  test('at a sensitive desk nobody who leaves a contact is booked before it is said whether writing is safe', async () => {
    const { area, operator } = await given({ engine, change: dangerous });
    const unsaid = { type: typeOf(area), time: String(rome('2026-11-26 09:30')), email: 'rosa@example.org' };
    const refused = await bookFor(operator, unsaid);
    expect(refused.answer.status).toBe(422);
    expect(refused.answer.source).toContain('href="#field-safe"');
    expect(refused.answer.source).toContain("Di' se è sicuro scrivere a questa persona.");
    const { id } = await bookFor(operator, { ...unsaid, phone: '333 1234567', safe: 'no' });
    expect((await area.bookings.byId(id))?.person?.safeToWrite).toBe(false);
    const page = `/operatori/prenotazioni/${id}/`;
    expect((await operator.get(page)).source).not.toContain('mailto:');
    expect((await operator.get(`${page}sposta/`)).source).toContain('Non è sicuro scriverle: telefona al 333 1234567');
  });
});

test('a time that is gone loses nothing of what was typed, and offers others', async () => {
  const { area, operator } = await given();
  const { answer } = await bookFor(operator, { type: typeOf(area), name: 'Rosa', phone: '333 1234567' });
  expect(answer.status).toBe(422);
  expect(answer.source).toContain('value="Rosa"');
  expect(answer.source).toContain('value="333 1234567"');
  expect(answer.source).toContain('name="time"');
});

test.each([
  ['a name of ten lines', { name: 'Rosa\nVerdi' }],
  ['a name as long as a page', { name: 'R'.repeat(10_000) }],
  ['a number of hyphens', { phone: '-------' }],
])('%s is refused at the counter too', async (_, wrong) => {
  const { area, operator } = await given();
  const { answer } = await bookFor(operator, {
    type: typeOf(area),
    time: String(rome('2026-11-26 09:30')),
    name: 'Rosa',
    ...wrong,
  });
  expect(answer.status).toBe(422);
});

test('a name is asked for, and what else was typed stays', async () => {
  const { area, operator } = await given();
  const { answer } = await bookFor(operator, { type: typeOf(area), name: ' ', email: 'rosa@', phone: '12' });
  expect(answer.status).toBe(422);
  expect(answer.source).toContain('value="rosa@"');
});

test('elsewhere nobody is asked whether writing is safe', async () => {
  const { area, operator } = await given();
  const asked = { type: typeOf(area), time: String(rome('2026-11-26 09:30')), email: 'rosa@example.org' };
  const { answer, id } = await bookFor(operator, asked);
  expect(answer.status).toBe(303);
  expect((await operator.get(`/operatori/prenotazioni/${id}/sposta/`)).source).toContain('Riceve subito una email');
});

test('an operator sees and does nothing at the desks of others', async () => {
  const { area, id } = await given();
  const stranger = await signIn(area, 'operator', { kind: 'desk', id: 'cre-caritas' });
  expect((await stranger.get('/operatori/')).source).not.toContain('Maria Rossi');
  expect((await stranger.get(`/operatori/prenotazioni/${id}/`)).status).toBe(403);
  expect((await stranger.post(`/operatori/prenotazioni/${id}/annulla/`, { reason: 'desk' })).status).toBe(403);
  expect((await noted(stranger, id, 'arrived', 0)).status).toBe(403);
  expect((await bookFor(stranger, { type: typeOf(area) })).answer.status).toBe(403);
});

test('an operator of the network books what is for the network, and is named to that desk', async () => {
  const area = await openStaffArea();
  const person = await addStaff(area, {
    name: 'Luca Neri',
    grants: [{ role: 'operator', scope: { kind: 'desk', id: 'pio-hub-caritas' }, trusted: false }],
  });
  const partner = await signInAs(area, person);
  const type = area.directory.desks
    .get('seg-segretariato')
    ?.appointmentTypes.find(({ audience }) => audience === 'network');
  const booked = await bookFor(partner, {
    desk: 'seg-segretariato',
    type: type?.id ?? '',
    time: String(rome('2026-11-30 09:30')),
  });
  expect(booked.answer.status).toBe(303);
  const host = await signIn(area, 'operator', { kind: 'desk', id: 'seg-segretariato' });
  expect((await host.get('/operatori/?giorno=2026-11-30')).source).toContain('Prenotato da Luca Neri');
  const outside = await signIn(area, 'operator', caritas);
  expect(
    (await bookFor(outside, { desk: 'seg-segretariato', type: type?.id ?? '', time: String(rome('2026-11-30 10:30')) }))
      .answer.status,
  ).toBe(403);
});

test('an appointment whose person was sealed with a lost key is called by no name', async () => {
  const { area, operator, id } = await given();
  const lost = { sealed: 'by another key', keyId: 250 };
  await area.database.write((tx) => tx.updateTable('bookings').set(lost).where('id', '=', id).execute());
  const pageOf = async (part: string) => (await operator.get(`/operatori/prenotazioni/${id}/${part}/`)).source;
  expect(await pageOf('annulla')).toContain('<h1>Annullare questo appuntamento?</h1>');
  expect(await pageOf('sposta')).toContain('<h1>Sposta questo appuntamento</h1>');
});

test('a calendar address shows the day, until it is switched off or its person leaves', async () => {
  const { area, operator } = await given();
  const made = await operator.post('/operatori/calendario/', { do: 'make' });
  const path = /\/api\/v1\/calendars\/[\w-]+\/agenda\.ics/.exec(made.source)?.[0] ?? '';
  const calendar = await (await area.app.request(path)).text();
  expect(calendar).toContain('Maria Rossi');
  expect(calendar).not.toContain('333');
  await operator.post('/operatori/calendario/', { do: 'revoke' });
  expect((await area.app.request(path)).status).toBe(404);
});

describe('what may be noted', () => {
  const startsAt = rome('2026-11-23 14:30');
  const about = { startsAt, cancelled: false };
  test('nobody arrives before the day, nobody fails to come before the hour', () => {
    expect(marksFor('expected', about, rome('2026-11-22 23:59'))).toEqual([]);
    expect(marksFor('expected', about, rome('2026-11-23 00:01'))).toEqual(['arrived']);
    expect(marksFor('expected', about, startsAt)).toEqual(['arrived', 'noshow']);
  });
  test('a cancelled one has nothing to note', () => {
    expect(marksFor('expected', { startsAt, cancelled: true }, startsAt)).toEqual([]);
  });
});
