/** On PostgreSQL an appointment of one, and a hold that is confirmed, are one statement; what comes between sends them the long way, and changes nothing else. */
import { describe, expect, test } from 'vitest';
import type { Database } from '../../../api/database/database.ts';
import { rome } from '../../content/model/given.ts';
import { book, coreOn, desk, desksOf, request, type TestCore } from '../../support/core.ts';
import { engines, openTestDatabase } from '../../support/engines.ts';

const [nine, half, ten] = ['2026-11-24 09:00', '2026-11-24 09:30', '2026-11-24 10:00'];
const type = (id: string, facts: object = {}) => ({ id, name: { it: id }, minutes: 30, needs: ['ascolto'], ...facts });
const appointmentTypes = [type('primo'), type('gruppo', { places: 3 })];
const directory = desksOf([desk({ capacity: 2, appointmentTypes })]);

/** A core, and how often it wrote since it was asked last: transactions of several questions, and single statements. */
const counted = async (engine: (typeof engines)[number]) => {
  const inner = await openTestDatabase(engine);
  let [long, short] = [0, 0];
  const database: Database = {
    ...inner,
    write: (work) => {
      long += 1;
      return inner.write(work);
    },
    writeOnce: (work) => {
      short += 1;
      return inner.writeOnce(work);
    },
  };
  const since = (): { long: number; short: number } => {
    const told = { long, short };
    [long, short] = [0, 0];
    return told;
  };
  return { core: coreOn(database, { directory }), since };
};

const hold = ({ bookings }: TestCore, at: string, address = '192.0.2.1') =>
  bookings.hold({ desk: 'ascolto', type: 'primo', startsAt: rome(at), address });

const rows = async ({ database: { read } }: TestCore) => ({
  claims: await read.selectFrom('claims').select(['owner', 'granule', 'lane', 'expiresAt']).execute(),
  quotas: await read.selectFrom('quotas').select(['owner', 'scope']).execute(),
  holds: await read.selectFrom('holds').select('id').execute(),
});

describe.each(engines)('%s', (engine) => {
  const shortly = engine === 'PostgreSQL' ? { long: 0, short: 1 } : { long: 1, short: 0 };

  test('the second of two lanes, and the second seat of a contact, need no other look', async () => {
    const { core, since } = await counted(engine);
    await book(core.bookings, nine);
    since();
    await book(core.bookings, nine);
    expect(since()).toEqual(shortly);
    const { claims } = await rows(core);
    expect(claims.filter(({ lane }) => lane === 1)).toHaveLength(claims.length / 2);
  });

  test('a hold becomes the booking: its claims for good, its seat given back, the hold gone', async () => {
    const { core, since } = await counted(engine);
    const kept = await hold(core, nine);
    since();
    const { booking } = await core.bookings.book(request(nine), { key: 'k', hold: kept.id });
    expect(since()).toEqual(shortly);
    const { claims, quotas, holds } = await rows(core);
    expect(claims).toHaveLength(6);
    expect(claims.every(({ owner, expiresAt }) => owner === booking.id && expiresAt === null)).toBe(true);
    expect(quotas.map(({ owner }) => owner)).toEqual([booking.id]);
    expect(holds).toEqual([]);
  });

  test('a hold of another time gives back what it kept; one that is gone still lets book what is free', async () => {
    const { core } = await counted(engine);
    const kept = await hold(core, nine);
    const { booking } = await core.bookings.book(request(half), { key: 'other', hold: kept.id });
    const { claims, holds } = await rows(core);
    expect(claims.every(({ owner }) => owner === booking.id)).toBe(true);
    expect([claims.length, holds.length]).toEqual([6, 0]);
    const again = await core.bookings.book(request(ten), { key: 'gone', hold: kept.id });
    expect(again.repeated).toBe(false);
  });

  test('a group that comes along is one transaction for all of it, and does not hold up the others', async () => {
    const { core, since } = await counted(engine);
    const group = { type: 'gruppo' };
    // Known beforehand, so that all arrive in one go.
    await core.taken.closures('ascolto');
    await Promise.all([
      ...['a', 'b', 'c'].map((who) => book(core.bookings, ten, { ...group, email: `${who}@example.org` })),
      book(core.bookings, nine),
    ]);
    expect(since()).toEqual(engine === 'PostgreSQL' ? { long: 1, short: 1 } : { long: 1, short: 0 });
    await expect(book(core.bookings, ten, { ...group, email: 'd@example.org' })).rejects.toMatchObject({
      name: 'SlotTaken',
    });
    const places = await core.database.read.selectFrom('places').select('place').orderBy('place').execute();
    expect(places.map(({ place }) => place)).toEqual([0, 1, 2]);
  });

  test('the same hold confirmed by two at once takes the lanes of two, never one lane twice', async () => {
    const { core } = await counted(engine);
    const kept = await hold(core, nine);
    const [one, two] = ['a', 'b'].map((key) =>
      core.bookings.book(request(nine, { email: `${key}@example.org` }), { key, hold: kept.id }),
    );
    await Promise.all([one, two]);
    const { claims } = await rows(core);
    expect(new Set(claims.map(({ granule, lane }) => `${granule} ${lane}`)).size).toBe(12);
    await expect(book(core.bookings, nine)).rejects.toMatchObject({ name: 'SlotTaken' });
  });

  test('the last seat of a limit goes to one of those who come together, and who is refused keeps no lane', async () => {
    const { core } = await counted(engine);
    const few = coreOn(core.database, {
      directory: desksOf([
        desk({ capacity: 2, rules: { noticeHours: 2, horizonDays: 30, cancelHours: 24, maxActive: 1 } }),
      ]),
    });
    const told = await Promise.allSettled([nine, half, ten].map((at) => book(few.bookings, at)));
    expect(told.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { claims, quotas } = await rows(core);
    expect([claims.length, quotas.length]).toEqual([6, 1]);
  });
});
