/** The three quick faults that every run tries: a locked file, a full disk, a clock that jumps. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../api/database/database.ts';
import { rome } from '../content/model/given.ts';
import { book, coreOn, monday, request } from '../support/core.ts';
import { databasePlace, engines, openTestDatabase } from '../support/engines.ts';
import { busyDesk, busyDirectory, timesOf } from '../support/load.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test('while another program holds the file a booking waits, and everything else goes on', async () => {
  const place = await databasePlace('SQLite');
  const database = await openDatabase({ ...place, onError: () => undefined });
  const { bookings, slots } = coreOn(database);
  const other = new DatabaseSync(join(place.dataDir, 'sportello.db'));
  other.exec('begin immediate');
  let done = false;
  const booking = book(bookings, '2026-11-24 09:00').finally(() => {
    done = true;
  });
  let turns = 0;
  for (const end = Date.now() + 400; Date.now() < end; turns += 1) await pause(1);
  expect(done).toBe(false);
  expect(turns).toBeGreaterThan(4);
  expect(await slots.list({ desk: 'ascolto', from: '2026-11-24' })).toHaveLength(6);
  other.exec('rollback');
  other.close();
  expect(await bookings.byId((await booking).id)).toBeDefined();
  await database.close();
});

test('a full disk refuses bookings whole, keeps answering, and books again when there is room', async () => {
  const database = await openTestDatabase('SQLite');
  const directory = busyDirectory();
  const { bookings, slots } = coreOn(database, { directory });
  const limit = (pages: string) => database.write((tx) => sql.raw(`pragma max_page_count=${pages}`).execute(tx));
  await limit('60');
  const times = timesOf(busyDesk(), 'breve');
  const tryOne = (at: number, key = `k${at}`) =>
    bookings.book(
      request('2026-11-24 09:00', { type: 'breve', startsAt: times[at] ?? 0, email: `p${at}@example.org` }),
      { key },
    );
  let booked = 0;
  const refusal = await (async () => {
    for (; booked < times.length; booked += 1) await tryOne(booked);
  })().catch((error: unknown) => error);
  expect(refusal).toMatchObject({ name: 'DatabaseUnavailable' });
  const count = async (table: 'bookings' | 'idempotency') =>
    (await database.read.selectFrom(table).select(sql<number>`count(*)`.as('rows')).executeTakeFirstOrThrow()).rows;
  expect([await count('bookings'), await count('idempotency')]).toEqual([booked, booked]);
  expect((await slots.list({ desk: 'ascolto', type: 'breve', from: '2026-11-24' })).length).toBeGreaterThan(0);
  await limit('100000');
  expect(await tryOne(booked)).toMatchObject({ repeated: false });
});

describe.each(engines)('%s', (engine) => {
  test('a clock that jumps back and forth sells nothing twice and keeps what was booked', async () => {
    const database = await openTestDatabase(engine);
    const { bookings, clock } = coreOn(database);
    const jumps = [0, 3_600_000, -7_200_000, 600_000, -600_000, 86_400_000, -86_400_000, 30_000];
    const times = ['09:00', '09:30', '10:00', '10:30', '11:00', '11:30'].map((time) => rome(`2026-11-26 ${time}`));
    const booked: number[] = [];
    for (const [step, jump] of [...jumps, ...jumps].entries()) {
      clock.now = monday + jump;
      const startsAt = times[step % times.length] ?? 0;
      const want = { desk: 'ascolto', type: 'primo', startsAt };
      const hold = await bookings.hold({ ...want, address: `192.0.2.${step}` }).catch(() => undefined);
      clock.now -= jump / 2;
      const how = { key: `k${step}`, ...(hold && { hold: hold.id }) };
      const done = await bookings
        .book(request('2026-11-26 09:00', { startsAt, email: `p${step}@example.org` }), how)
        .catch(() => undefined);
      if (done !== undefined) booked.push(done.booking.startsAt);
      if (step % 5 === 0) await bookings.purge();
    }
    expect(booked.toSorted()).toEqual(times);
    const claims = await database.read
      .selectFrom('claims')
      .select('expiresAt')
      .where('expiresAt', 'is', null)
      .execute();
    expect(claims).toHaveLength(6 * 6);
  });
});
