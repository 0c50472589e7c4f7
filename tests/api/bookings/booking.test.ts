import { describe, expect, test } from 'vitest';
import { SlotTaken } from '../../../api/bookings/errors.ts';
import { rome } from '../../content/model/given.ts';
import { book, coreOn, desk, desksOf, request } from '../../support/core.ts';
import { engines, openTestDatabase } from '../../support/engines.ts';

const tuesday = { desk: 'ascolto', from: '2026-11-24' };
const times = (slots: readonly { startsAt: number }[]) =>
  slots.map(({ startsAt }) => new Date(startsAt).toISOString().slice(11, 16));

describe.each(engines)('%s', (engine) => {
  test('a booked time is no longer free; cancelled it is free again', async () => {
    const { bookings, slots } = coreOn(await openTestDatabase(engine));
    expect(times(await slots.list(tuesday))).toEqual(['08:00', '08:30', '09:00', '09:30', '10:00', '10:30']);
    const booking = await book(bookings, '2026-11-24 09:30');
    expect(booking).toMatchObject({
      desk: 'ascolto',
      startsAt: rome('2026-11-24 09:30'),
      endsAt: rome('2026-11-24 10:00'),
      localStart: '2026-11-24T09:30',
      person: { name: 'Maria Rossi', email: 'maria@example.org' },
      reachable: true,
      sequence: 0,
      canCancel: true,
    });
    expect(times(await slots.list(tuesday))).not.toContain('08:30');
    const cancelled = await bookings.cancel(booking.id);
    expect(cancelled).toMatchObject({ cancelled: { by: 'person' }, sequence: 1, canCancel: false });
    expect(times(await slots.list(tuesday))).toContain('08:30');
    expect(await bookings.cancel(booking.id)).toEqual(cancelled);
  });

  test('who comes second hears of other times near it', async () => {
    const { bookings } = coreOn(await openTestDatabase(engine));
    await book(bookings, '2026-11-24 10:00');
    const second = book(bookings, '2026-11-24 10:00', { email: 'other@example.org' });
    const refusal: unknown = await second.catch((error: unknown) => error);
    if (!(refusal instanceof SlotTaken)) throw new Error('It was not refused.');
    expect(times(refusal.alternatives)).toEqual(['08:00', '08:30', '09:30', '10:00', '10:30']);
  });

  test('what is not offered is refused', async () => {
    const { bookings } = coreOn(await openTestDatabase(engine));
    const wrong: [why: string, at: string, more: object, about: string][] = [
      ['between two slots', '2026-11-24 09:10', {}, 'startsAt'],
      ['a day without hours', '2026-11-25 09:00', {}, 'startsAt'],
      ['too near', '2026-11-23 09:30', {}, 'startsAt'],
      ['past the horizon', '2026-12-31 09:00', {}, 'startsAt'],
      ['a holiday', '2026-12-08 09:00', {}, 'startsAt'],
      ['no such desk', '2026-11-24 09:00', { desk: 'none' }, 'desk'],
      ['no such type', '2026-11-24 09:00', { type: 'none' }, 'type'],
    ];
    for (const [why, at, more, about] of wrong) {
      await expect(book(bookings, at, more), why).rejects.toMatchObject({ name: 'SlotNotOffered', about });
    }
  });

  test('the link and the code find it, another desk’s code does not', async () => {
    const { bookings } = coreOn(await openTestDatabase(engine));
    const booking = await book(bookings, '2026-11-24 09:00');
    expect(await bookings.byToken(booking.token)).toEqual(booking);
    const look = { desk: 'ascolto', code: booking.code.toLowerCase(), address: '192.0.2.1' };
    expect(await bookings.byCode(look)).toEqual(booking);
    expect(await bookings.byCode({ ...look, desk: 'altro' })).toBeUndefined();
    expect(await bookings.byToken(`${booking.token}x`)).toBeUndefined();
    const renewed = await bookings.revokeLink(booking.id);
    expect(await bookings.byToken(booking.token)).toBeUndefined();
    expect(await bookings.byToken(renewed.token)).toEqual(renewed);
  });

  test('an address that tries many codes has to wait, also for the right one', async () => {
    const { bookings, clock } = coreOn(await openTestDatabase(engine));
    const { code } = await book(bookings, '2026-11-24 09:00');
    const look = { desk: 'ascolto', code: 'AAAAAAAA', address: '192.0.2.1' };
    for (let guess = 0; guess < 10; guess += 1) expect(await bookings.byCode(look)).toBeUndefined();
    await expect(bookings.byCode({ ...look, code })).rejects.toMatchObject({
      name: 'TooManyGuesses',
      retryAfterSeconds: 900,
    });
    expect(await bookings.byCode({ ...look, code, address: '192.0.2.2' })).toBeDefined();
    clock.now += 15 * 60_000;
    expect(await bookings.byCode({ ...look, code })).toBeDefined();
  });

  test('neither name nor contact can be read in the database', async () => {
    const { bookings, database } = coreOn(await openTestDatabase(engine));
    const booking = await book(bookings, '2026-11-24 09:00', { phone: '3331234567', access: ['interpreter'] });
    const rows = await Promise.all(
      (['bookings', 'quotas', 'claims', 'idempotency', 'outbox'] as const).map((table) =>
        database.read.selectFrom(table).selectAll().execute(),
      ),
    );
    const kept = JSON.stringify(rows);
    for (const secret of ['Maria', 'maria', '3331234567', 'interpreter', booking.token, booking.code]) {
      expect(kept).not.toContain(secret);
    }
  });

  test('the letters are written down with the booking; a reminder of a cancelled time is not kept', async () => {
    const { bookings, database } = coreOn(await openTestDatabase(engine));
    const { id } = await book(bookings, '2026-11-24 09:00');
    const events = async () =>
      (await database.read.selectFrom('outbox').select('id').orderBy('id').execute()).map((row) => row.id);
    expect(await events()).toEqual([`${id}.0.booked`, `${id}.0.reminder`]);
    await bookings.move(id, rome('2026-11-26 09:00'));
    expect(await events()).toEqual([`${id}.0.booked`, `${id}.1.moved`, `${id}.1.reminder`]);
    await bookings.cancel(id);
    expect(await events()).toEqual([`${id}.0.booked`, `${id}.1.moved`, `${id}.2.cancelled`]);
  });

  test('moving takes the new time and frees the old one, or changes nothing', async () => {
    const { bookings, slots, database } = coreOn(await openTestDatabase(engine));
    const { id } = await book(bookings, '2026-11-26 09:00');
    await book(bookings, '2026-11-26 10:00', { email: 'other@example.org' });
    await expect(bookings.move(id, rome('2026-11-26 10:00'))).rejects.toMatchObject({ name: 'SlotTaken' });
    expect(await bookings.byId(id)).toMatchObject({ localStart: '2026-11-26T09:00', sequence: 0 });
    const moved = await bookings.move(id, rome('2026-11-26 11:00'));
    expect(moved).toMatchObject({ localStart: '2026-11-26T11:00', sequence: 1, endsAt: rome('2026-11-26 11:30') });
    expect(times(await slots.list({ desk: 'ascolto', from: '2026-11-26' }))).toEqual([
      '08:00',
      '08:30',
      '09:30',
      '10:30',
    ]);
    expect(await database.read.selectFrom('moves').select(['booking', 'by']).execute()).toHaveLength(1);
  });

  test('after the cut-off one cannot move, but can still say that one does not come; after the start nothing', async () => {
    const { bookings, clock } = coreOn(await openTestDatabase(engine));
    const [one, two] = [await book(bookings, '2026-11-24 09:00'), await book(bookings, '2026-11-24 10:00')];
    clock.now = rome('2026-11-24 08:00');
    await expect(bookings.move(one.id, rome('2026-11-26 09:00'))).rejects.toMatchObject({ name: 'TooLate' });
    expect(await bookings.byId(one.id)).toMatchObject({ canChange: false, canCancel: true });
    expect(await bookings.cancel(one.id)).toMatchObject({ cancelled: { late: true } });
    clock.now = rome('2026-11-24 10:00');
    await expect(bookings.cancel(two.id)).rejects.toMatchObject({ name: 'TooLate' });
  });

  test('a cancelled booking does not move', async () => {
    const { bookings } = coreOn(await openTestDatabase(engine));
    const { id } = await book(bookings, '2026-11-26 09:00');
    await bookings.cancel(id);
    await expect(bookings.move(id, rome('2026-11-26 10:00'))).rejects.toMatchObject({ name: 'AlreadyCancelled' });
  });

  test('types for others cannot be booked by everybody', async () => {
    const types = ['public', 'invitation', 'network'].map((audience) => ({
      id: audience,
      name: { it: audience },
      minutes: 30,
      needs: ['ascolto'],
      audience,
    }));
    const directory = desksOf([desk({ appointmentTypes: types })]);
    const { bookings, slots } = coreOn(await openTestDatabase(engine), { directory });
    const want = request('2026-11-24 09:00', { type: 'network' });
    await expect(bookings.book(want, { key: 'a' })).rejects.toMatchObject({ name: 'SlotNotOffered', about: 'type' });
    expect(new Set((await slots.list(tuesday)).map(({ type }) => type))).toEqual(new Set(['public']));
    expect(await bookings.book(want, { key: 'b', audience: 'network', by: 'staff' })).toMatchObject({
      repeated: false,
    });
  });
});
