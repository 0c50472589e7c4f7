import { describe, expect, test } from 'vitest';
import { rome } from '../../content/model/given.ts';
import { book, coreOn, desk, desksOf, request, type TestCore } from '../../support/core.ts';
import { engines, openTestDatabase } from '../../support/engines.ts';

const nine = '2026-11-24 09:00';
const type = (id: string, facts: object = {}) => ({ id, name: { it: id }, minutes: 30, needs: ['ascolto'], ...facts });
const at = { desk: 'ascolto', type: 'primo', startsAt: rome(nine) };

/** A different person each time. */
const persons = (count: number) => Array.from({ length: count }, (_, who) => ({ email: `p${who}@example.org` }));

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

const outcomes = async (tries: readonly Promise<unknown>[]): Promise<Record<string, number>> => {
  const settled = await Promise.allSettled(tries);
  const names = settled.map((one) => (one.status === 'fulfilled' ? 'booked' : nameOf(one.reason)));
  return Object.fromEntries([...new Set(names)].map((name) => [name, names.filter((other) => other === name).length]));
};

const claims = ({ database }: TestCore) => database.read.selectFrom('claims').select('owner').execute();

describe.each(engines)('%s', (engine) => {
  const opened = async (facts: object = {}, demo = false): Promise<TestCore> =>
    coreOn(await openTestDatabase(engine), { directory: desksOf([desk(facts)], demo) });

  test('a desk with three lanes takes three at once, and never a fourth', async () => {
    const core = await opened({ capacity: 3 });
    const tries = persons(12).map((who) => book(core.bookings, nine, who));
    expect(await outcomes(tries)).toEqual({ booked: 3, SlotTaken: 9 });
    expect(await claims(core)).toHaveLength(3 * 6);
  });

  test('types of different length share the desk: whoever overlaps is refused, whoever fits is not', async () => {
    const types = [type('primo'), type('lungo', { minutes: 45, buffer: 15 })];
    const core = await opened({ appointmentTypes: types });
    await book(core.bookings, nine, { type: 'lungo' });
    const free = await core.slots.list({ desk: 'ascolto', from: '2026-11-24', type: 'primo' });
    expect(free.map(({ startsAt }) => startsAt)).not.toContain(rome('2026-11-24 09:30'));
    expect(free[0]?.startsAt).toBe(rome('2026-11-24 10:00'));
    await expect(book(core.bookings, '2026-11-24 09:30')).rejects.toMatchObject({ name: 'SlotTaken' });
    await book(core.bookings, '2026-11-24 10:00');
  });

  test('a group takes as many as it has places and one lane; the last who leaves frees the desk', async () => {
    const types = [type('primo'), type('gruppo', { places: 4, minutes: 60 })];
    const core = await opened({ appointmentTypes: types });
    const group = { type: 'gruppo' };
    const tries = persons(9).map((who) => book(core.bookings, nine, { ...group, ...who }));
    expect(await outcomes(tries)).toEqual({ booked: 4, SlotTaken: 5 });
    expect(await claims(core)).toHaveLength(12);
    await expect(book(core.bookings, nine)).rejects.toMatchObject({ name: 'SlotTaken' });
    const members = (await Promise.allSettled(tries)).flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const [first, ...others] = members;
    await core.bookings.cancel(first?.id ?? '');
    expect(await core.slots.list({ desk: 'ascolto', from: '2026-11-24', ...group })).toContainEqual(
      expect.objectContaining({ startsAt: rome(nine), seatsLeft: 1 }),
    );
    for (const { id } of others) await core.bookings.cancel(id);
    expect(await claims(core)).toEqual([]);
    await book(core.bookings, nine);
  });

  test('a time is kept for ten minutes: others see it taken, who keeps it can book it', async () => {
    const { bookings, clock } = await opened();
    const held = await bookings.hold({ ...at, address: '192.0.2.1' });
    expect(held.expiresAt).toBe(clock.now + 600_000);
    await expect(book(bookings, nine, { email: 'b@example.org' })).rejects.toMatchObject({ name: 'SlotTaken' });
    const { booking } = await bookings.book(request(nine), { key: 'k', hold: held.id });
    expect(booking.startsAt).toBe(at.startsAt);
    expect(await bookings.heldBy(held.id)).toBeUndefined();
  });

  test('a hold that is over keeps nobody out; its owner may still book while the time is free', async () => {
    const { bookings, clock } = await opened();
    const [one, two] = [
      await bookings.hold({ ...at, address: '192.0.2.1' }),
      await bookings.hold({ ...at, startsAt: rome('2026-11-24 10:00'), address: '192.0.2.2' }),
    ];
    clock.now += 600_000;
    expect(await bookings.heldBy(one.id)).toBeUndefined();
    await book(bookings, nine, { email: 'b@example.org' });
    await expect(bookings.book(request(nine), { key: 'k', hold: one.id })).rejects.toMatchObject({ name: 'SlotTaken' });
    await bookings.book(request('2026-11-24 10:00'), { key: 'l', hold: two.id });
  });

  test('an address keeps at most five times; another choice gives the first one back', async () => {
    const { bookings } = await opened();
    const times = ['09:00', '09:30', '10:00', '10:30', '11:00'].map((time) => rome(`2026-11-24 ${time}`));
    const holds = [];
    for (const startsAt of times) holds.push(await bookings.hold({ ...at, startsAt, address: '192.0.2.1' }));
    const sixth = { ...at, startsAt: rome('2026-11-26 09:00'), address: '192.0.2.1' };
    await expect(bookings.hold(sixth)).rejects.toMatchObject({ name: 'TooManyHolds' });
    const previous = holds[0]?.id ?? '';
    await bookings.hold({ ...sixth, previous });
    expect(await bookings.heldBy(previous)).toBeUndefined();
    await book(bookings, nine, { email: 'b@example.org' });
  });

  test('a choice that is taken leaves the earlier one kept', async () => {
    const { bookings } = await opened();
    const kept = await bookings.hold({ ...at, address: '192.0.2.1' });
    const other = { ...at, startsAt: rome('2026-11-24 10:00') };
    await book(bookings, '2026-11-24 10:00', { email: 'b@example.org' });
    const change = bookings.hold({ ...other, address: '192.0.2.1', previous: kept.id });
    await expect(change).rejects.toMatchObject({ name: 'SlotTaken' });
    expect(await bookings.heldBy(kept.id)).toEqual(kept);
  });

  test('a hold in a group keeps a place and the desk, and lets go of both', async () => {
    const core = await opened({ appointmentTypes: [type('primo'), type('gruppo', { places: 2 })] });
    const { bookings, clock } = core;
    const held = await bookings.hold({ ...at, type: 'gruppo', address: '192.0.2.1' });
    await expect(book(bookings, nine)).rejects.toMatchObject({ name: 'SlotTaken' });
    const member = await book(bookings, nine, { type: 'gruppo' });
    clock.now += 600_000;
    await bookings.purge();
    expect(await claims(core)).toHaveLength(6);
    await bookings.release(held.id);
    await bookings.cancel(member.id);
    expect(await claims(core)).toEqual([]);
  });

  test('a contact has at most so many appointments, however it is written; time and cancelling give them back', async () => {
    const { bookings, clock } = await opened({ rules: { noticeHours: 2, maxActive: 2, horizonDays: 30 } });
    const first = await book(bookings, nine, { email: 'Maria@Example.org' });
    await book(bookings, '2026-11-24 10:00');
    const third = () => book(bookings, '2026-11-26 09:00', { email: ' maria@example.org' });
    await expect(third()).rejects.toMatchObject({ name: 'TooManyBookings' });
    await book(bookings, '2026-11-26 10:00', { forOther: true });
    await bookings.book(request('2026-11-26 11:00'), { key: 'staff', by: 'staff' });
    await bookings.cancel(first.id);
    await third();
    clock.now = rome('2026-11-24 10:00');
    await book(bookings, '2026-12-01 09:00');
  });

  test('two at once cannot pass the limit together', async () => {
    const { bookings } = await opened({ rules: { noticeHours: 2, maxActive: 1 }, capacity: 4 });
    const tries = ['09:00', '09:30', '10:00', '10:30'].map((time) => book(bookings, `2026-11-24 ${time}`));
    expect(await outcomes(tries)).toEqual({ booked: 1, TooManyBookings: 3 });
  });

  test('without a contact a day takes only some', async () => {
    const { bookings } = await opened({ rules: { noticeHours: 2, dailyWithoutContact: 2 } });
    const none = { email: undefined };
    await book(bookings, nine, none);
    const { id } = await book(bookings, '2026-11-24 10:00', { ...none, forOther: true });
    await expect(book(bookings, '2026-11-24 11:00', none)).rejects.toMatchObject({ name: 'ContactNeeded' });
    await bookings.move(id, rome('2026-11-26 09:00'));
    await book(bookings, '2026-11-24 11:00', none);
  });

  test('the same request twice is one booking, at once or later; another one with its key is refused', async () => {
    const core = await opened({ capacity: 5 });
    const same = () => core.bookings.book(request(nine), { key: 'k' });
    const [one, two] = await Promise.all([same(), same()]);
    expect([one.repeated, two.repeated, two.booking]).toEqual([false, true, one.booking]);
    expect(await same()).toEqual({ ...one, repeated: true });
    const other = core.bookings.book(request(nine, { name: 'Anna' }), { key: 'k' });
    await expect(other).rejects.toMatchObject({ name: 'KeyReused' });
    expect(await claims(core)).toHaveLength(6);
    core.clock.now += 24 * 3_600_000;
    await core.bookings.purge();
    await expect(same()).rejects.toMatchObject({ name: 'SlotNotOffered' });
  });

  test('a refusal is not remembered', async () => {
    const { bookings } = await opened();
    const first = await book(bookings, nine, { email: 'b@example.org' });
    const again = () => bookings.book(request(nine), { key: 'k' });
    await expect(again()).rejects.toMatchObject({ name: 'SlotTaken' });
    await bookings.cancel(first.id);
    expect(await again()).toMatchObject({ repeated: false });
  });

  test('persons are forgotten in time, figures stay; trial bookings go whole after a day', async () => {
    const rota = [{ days: ['tue'], from: '09:00', to: '12:00' }];
    const real = await opened();
    const { id } = await book(real.bookings, nine);
    real.clock.now = rome('2026-12-24 09:00');
    expect(await real.bookings.purge()).toEqual({ forgotten: 0, deleted: 0 });
    real.clock.now = rome('2026-12-24 09:31');
    expect(await real.bookings.purge()).toEqual({ forgotten: 1, deleted: 0 });
    expect(await real.bookings.byId(id)).toMatchObject({ person: undefined, localStart: '2026-11-24T09:00' });
    const trial = await opened({ rota: [], demoAgenda: rota }, true);
    await book(trial.bookings, nine);
    trial.clock.now += 24 * 3_600_000;
    expect(await trial.bookings.purge()).toEqual({ forgotten: 0, deleted: 1 });
    expect(await claims(trial)).toEqual([]);
    expect(await trial.database.read.selectFrom('outbox').select('id').execute()).toEqual([]);
  });

  test('who asks to be forgotten is, and the time is free again', async () => {
    const core = await opened();
    const { id, token } = await book(core.bookings, nine);
    await core.bookings.erase(id);
    expect(await core.bookings.byToken(token)).toBeUndefined();
    expect(await core.bookings.byId(id)).toMatchObject({ person: undefined, cancelled: { by: 'person' } });
    expect(await core.database.read.selectFrom('quotas').selectAll().execute()).toEqual([]);
    await book(core.bookings, nine);
  });
});
