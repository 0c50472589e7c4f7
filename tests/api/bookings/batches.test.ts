/** Who books at the same moment shares a transaction, and still gets an answer of their own. */
import { describe, expect, test } from 'vitest';
import { rome } from '../../content/model/given.ts';
import { coreOn, desk, desksOf, request, type TestCore } from '../../support/core.ts';
import { engines, openTestDatabase } from '../../support/engines.ts';

const [nine, half, ten] = ['2026-11-24 09:00', '2026-11-24 09:30', '2026-11-24 10:00'];
const type = (id: string, facts: object = {}) => ({ id, name: { it: id }, minutes: 30, needs: ['ascolto'], ...facts });
const facts = { capacity: 2, appointmentTypes: [type('primo'), type('gruppo', { places: 3, minutes: 60 })] };
const email = (who: string) => ({ email: `${who}@example.org` });
const directory = desksOf([desk(facts)]);

/** Ids of bookings that have no claim or place, no letter or no key, and the other way round. */
const halves = async ({ database: { read } }: TestCore): Promise<string[]> => {
  const ids = (rows: readonly { id: string | null }[]) => new Set(rows.map(({ id }) => id ?? ''));
  const bookings = ids(await read.selectFrom('bookings').select('id').execute());
  const lanes = await read.selectFrom('claims').select('owner as id').where('owner', 'not like', '%/%').execute();
  const places = await read.selectFrom('places').select('owner as id').execute();
  const parts = [
    ids([...lanes, ...places]),
    ids(await read.selectFrom('outbox').select('booking as id').execute()),
    ids(await read.selectFrom('idempotency').select('booking as id').execute()),
  ];
  return parts.flatMap((part) => [...part, ...bookings].filter((id) => !part.has(id) || !bookings.has(id)));
};

describe.each(engines)('%s', (engine) => {
  test('seats of a group, a repeat, a kept time, a late comer and a free time go in together, each with its own outcome', async () => {
    const core = coreOn(await openTestDatabase(engine), { directory });
    const { bookings } = core;
    const earlier = await bookings.book(request(half, email('earlier')), { key: 'earlier' });
    const group = { type: 'gruppo' };
    const kept = await bookings.hold({ desk: 'ascolto', type: 'primo', startsAt: rome(half), address: '192.0.2.1' });
    const tries = await Promise.allSettled([
      bookings.book(request(half, email('earlier')), { key: 'earlier' }),
      ...['a', 'b', 'c', 'd'].map((who) => bookings.book(request(ten, { ...group, ...email(who) }), { key: who })),
      bookings.book(request(half, email('late')), { key: 'late' }),
      bookings.book(request(half, email('kept')), { key: 'kept', hold: kept.id }),
      bookings.book(request(nine, email('free')), { key: 'free' }),
    ]);
    const told = tries.map((one) => (one.status === 'fulfilled' ? one.value.repeated : one.reason.name));
    expect(told).toEqual([true, false, false, false, 'SlotTaken', 'SlotTaken', false, false]);
    expect(tries[0]).toEqual({ status: 'fulfilled', value: { booking: earlier.booking, repeated: true } });
    expect(await halves(core)).toEqual([]);
  });

  test('a key that is there already keeps nobody else out, and gives nobody a second time', async () => {
    const database = await openTestDatabase(engine);
    const [here, elsewhere] = [coreOn(database, { directory }), coreOn(database, { directory })];
    const first = await elsewhere.bookings.book(request(nine), { key: 'k' });
    const all = await Promise.all([
      ...['a', 'b', 'c'].map((who, at) =>
        here.bookings.book(request([half, ten, '2026-11-24 11:00'][at] ?? '', email(who)), { key: who }),
      ),
      here.bookings.book(request(nine), { key: 'k' }),
    ]);
    expect(all.map(({ repeated }) => repeated)).toEqual([false, false, false, true]);
    expect(all.at(-1)?.booking).toEqual(first.booking);
    expect(await halves(here)).toEqual([]);
  });

  test('the same request at two servers at once is one booking, and both hear the same', async () => {
    const database = await openTestDatabase(engine);
    const servers = [coreOn(database, { directory }), coreOn(database, { directory })];
    for (let round = 0; round < 6; round += 1) {
      const want = request(`2026-11-${round < 3 ? 24 : 26} ${['09', '10', '11'][round % 3]}:00`, email(`p${round}`));
      const [one, two] = await Promise.all(servers.map(({ bookings }) => bookings.book(want, { key: `k${round}` })));
      expect(two?.booking).toEqual(one?.booking);
      expect([one?.repeated, two?.repeated].sort()).toEqual([false, true]);
    }
    expect(await database.read.selectFrom('bookings').select('id').execute()).toHaveLength(6);
  });

  test('two that want the last lane in one batch: one gets it, and whoever shares the batch is not disturbed', async () => {
    const core = coreOn(await openTestDatabase(engine), { directory });
    // Known beforehand: who has to ask for closed hours first comes into a batch of its own.
    await core.taken.closures('ascolto');
    const wants = ['a', 'b', 'c', 'd', 'e'].map((who, at) =>
      core.bookings.book(request(at < 4 ? nine : ten, email(who)), { key: who }),
    );
    const settled = await Promise.allSettled(wants);
    expect(settled.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'rejected',
      'fulfilled',
    ]);
    expect(await halves(core)).toEqual([]);
  });
});
