/** The figures of desks: what is counted, what is told, and that nobody can be recognised. */
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Desk } from '#content/model/desk.ts';
import type { Directory } from '#content/model/directory.ts';
import { figuresOf } from '../../../api/figures/figures.ts';
import { measureFirstFree } from '../../../api/figures/first-free.ts';
import { showAppointments } from '../../../api/figures/shown.ts';
import { type Outcome, outcomes } from '../../../site/views/staff/figures/figures.ts';
import { rome } from '../../content/model/given.ts';
import { engines } from '../../support/engines.ts';
import { openStaffArea, signIn, type TestArea } from '../../support/staff.ts';

const counted = (counts: readonly number[]): Record<Outcome, number> => {
  const [arrived = 0, noshow = 0, early = 0, late = 0, open = 0] = counts;
  return { arrived, noshow, early, late, open };
};

const booked = { noshow: 'noshow', arrived: 'arrived', fulfilled: 'fulfilled' } as const;
type Become = keyof typeof booked | 'early' | 'late' | 'open';
type Given = { desk?: string; on?: string; demo?: 0 | 1; become: Become };

let number = 0;

/** What is left of a booking once its person is forgotten. */
const add = ({ database }: TestArea, { desk = 'so-caritas', on = '2026-11-12', demo = 0, become }: Given) => {
  number += 1;
  const booking = `b${number}`;
  const startsAt = rome(`${on} 10:00`);
  const cancelled = become === 'early' || become === 'late';
  return database.write(async (tx) => {
    await tx
      .insertInto('bookings')
      .values({
        ...{ id: booking, desk, type: 'primo-ascolto', startsAt, endsAt: startsAt + 1_800_000, demo },
        ...{ localStart: `${on}T10:00`, appointment: null, language: 'it', need: null, service: null, forOther: 0 },
        ...{ reachable: 0, createdAt: startsAt - 3 * 86_400_000, createdBy: 'person', sequence: 0, linkVersion: 0 },
        ...{ keyId: 0, tokenHash: null, codeHash: null, sealed: null },
      })
      .execute();
    const late = become === 'late' ? 1 : 0;
    if (cancelled)
      await tx.insertInto('cancellations').values({ booking, cancelledAt: startsAt, by: 'person', late }).execute();
    else if (become !== 'open')
      for (const [turn, state] of [[1, 'noshow'] as const, [2, booked[become]] as const])
        await tx.insertInto('attendances').values({ booking, turn, state, at: startsAt, staff: 'anna' }).execute();
  });
};

/** Hours that are not invented, at one desk. */
const real = (id: string, rota: Desk['rota']): Partial<Desk> =>
  id === 'so-caritas' ? { rota, demoAgenda: undefined } : {};

const addMany = async (area: TestArea, times: number, given: Given): Promise<void> => {
  for (let at = 0; at < times; at += 1) await add(area, given);
};

describe.each(engines)('the figures on %s', (engine) => {
  test('each appointment counts once, by its last note, in its month and at its desk; trials do not', async () => {
    const area = await openStaffArea({ engine });
    await addMany(area, 6, { become: 'arrived' });
    await addMany(area, 2, { become: 'fulfilled' });
    await addMany(area, 5, { become: 'noshow' });
    await addMany(area, 7, { become: 'early' });
    await addMany(area, 9, { become: 'late' });
    await addMany(area, 5, { become: 'open' });
    await addMany(area, 9, { become: 'arrived', demo: 1 });
    await addMany(area, 5, { become: 'arrived', on: '2026-10-31' });
    await addMany(area, 5, { become: 'arrived', desk: 'cre-caritas' });
    const [november, october] = await figuresOf(area.database.read, { desks: ['so-caritas'], today: '2026-11-23' });
    const appointments = { bookings: 34, arrived: 8, noshow: 5, early: 7, late: 9, open: 5 };
    expect(november).toEqual({
      desk: 'so-caritas',
      month: '2026-11',
      appointments,
      walkIns: 0,
      waitDays: 3,
      firstFreeDays: undefined,
    });
    expect(october).toMatchObject({ month: '2026-10', appointments: { bookings: 5, arrived: 5, noshow: 0 } });
  });

  test('walk-ins count unless taken back, and under five are not told', async () => {
    const area = await openStaffArea({ engine });
    const arrive = (times: number, on: string, undoneAt: number | null = null) =>
      area.database.write(async (tx) => {
        for (let at = 0; at < times; at += 1) {
          number += 1;
          const row = { id: `w${number}`, desk: 'so-caritas', type: 'primo-ascolto', staff: 'anna', undoneAt };
          await tx
            .insertInto('walkIns')
            .values({ ...row, at: rome(`${on} 10:00`) })
            .execute();
        }
      });
    await arrive(6, '2026-11-02');
    await arrive(3, '2026-11-02', 1);
    await arrive(4, '2026-10-02');
    const figures = await figuresOf(area.database.read, { desks: ['so-caritas'], today: '2026-11-23' });
    expect(figures.slice(0, 3).map(({ walkIns }) => walkIns)).toEqual([6, 'few', 0]);
  });

  test('the first free time is measured once a day, whoever does it; trials are not, and a month tells the average', async () => {
    const rota = [{ days: ['thu' as const], from: '09:30', to: '12:00' }];
    const change = (directory: Directory): Directory => {
      const desks = new Map([...directory.desks].map(([id, desk]) => [id, { ...desk, ...real(id, rota) }]));
      return { ...directory, desks };
    };
    const area = await openStaffArea({ engine, change });
    const measure = () => measureFirstFree({ ...area, directory: () => area.directory, now: () => area.clock.now });
    area.clock.now = rome('2026-11-23 05:59');
    expect(await measure()).toBe(0);
    area.clock.now = rome('2026-11-23 06:00');
    expect((await Promise.all([measure(), measure()])).sort()).toEqual([0, 1]);
    expect(await measure()).toBe(0);
    area.clock.now = rome('2026-11-24 12:00');
    expect(await measure()).toBe(1);
    const [november, october] = await figuresOf(area.database.read, { desks: ['so-caritas'], today: '2026-11-30' });
    // On Thursday 26 from the Monday; 48 hours before it from the Tuesday at noon, so on Thursday 3 December: 3 and 9 days
    expect(november).toMatchObject({ month: '2026-11', firstFreeDays: 6 });
    expect(october?.firstFreeDays).toBeUndefined();
  });

  test('the persons are forgotten, the figures stay', async () => {
    const area = await openStaffArea({ engine });
    const operator = await signIn(area, 'operator', { kind: 'desk', id: 'so-caritas' });
    await addMany(area, 5, { become: 'late' });
    await addMany(area, 5, { become: 'noshow' });
    await area.database.write((tx) => tx.updateTable('bookings').set({ sealed: 'x', tokenHash: null }).execute());
    area.clock.now = rome('2027-02-01 10:00');
    expect(await area.bookings.purge()).toMatchObject({ forgotten: 10 });
    const figures = await figuresOf(area.database.read, { desks: ['so-caritas'], today: '2027-02-01' });
    const november = figures.find(({ month }) => month === '2026-11');
    expect(november?.appointments).toMatchObject({ bookings: 10, late: 5, noshow: 5 });
    expect((await operator.ask('/operatori/numeri/')).status).not.toBe(500);
  });
});

/** Every month that can be, up to these numbers; what is published of it, and the months that look the same. */
const alike = (most: number): Map<string, number[][]> => {
  const found = new Map<string, number[][]>();
  for (let at = 0; at < (most + 1) ** outcomes.length; at += 1) {
    const counts = outcomes.map((_, place) => Math.floor(at / (most + 1) ** place) % (most + 1));
    const told = JSON.stringify(showAppointments(counted(counts)));
    found.set(told, [...(found.get(told) ?? []), counts]);
  }
  return found;
};

test('no hidden number follows from what is told, even for who knows the rule', () => {
  for (const [told, months] of alike(9)) {
    const shown: Record<string, unknown> = JSON.parse(told);
    for (const [place, name] of outcomes.entries()) {
      if (typeof shown[name] === 'number') continue;
      const possible = new Set(months.map((counts) => counts[place]));
      expect(possible.size, `${name} in ${told} is ${[...possible].join()}`).toBeGreaterThan(1);
    }
  }
});

test('one to four are never told', () => {
  for (const told of alike(6).keys()) expect(told).not.toMatch(/:[1-4][,}]/);
});

test('a page and a file, only of the desks where one works', async () => {
  const area = await openStaffArea();
  await addMany(area, 8, { become: 'arrived' });
  await addMany(area, 1, { become: 'noshow' });
  await addMany(area, 8, { become: 'arrived', desk: 'cre-caritas' });
  const operator = await signIn(area, 'operator', { kind: 'desk', id: 'so-caritas' });
  const page = await operator.get('/operatori/numeri/?sportello=cre-caritas');
  expect(page.source).toContain('Centro di ascolto Caritas Media Valtellina');
  expect(page.source).not.toContain('cre-caritas');
  expect(page.source).toMatch(/<th scope="row">novembre 2026<\/th><td>9<\/td><td class="figures-untold">nascosto/);
  expect(page.source).toContain('<title id="bars-title">');

  const file = await operator.ask('/operatori/numeri/numeri.csv');
  expect(file.headers.get('content-type')).toContain('text/csv');
  const bytes = new Uint8Array(await file.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows: string[][] = parse(Buffer.from(bytes), { bom: true, record_delimiter: '\r\n' });
  expect(rows).toHaveLength(13);
  expect(rows[1]?.slice(0, 7)).toEqual([
    'so-caritas',
    'Centro di ascolto Caritas Media Valtellina',
    'Sondrio',
    '2026-11',
    '9',
    'nascosto',
    'nascosto',
  ]);
});
