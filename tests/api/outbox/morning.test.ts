import { describe, expect, test, vi } from 'vitest';
import { toInstant } from '#content/model/time.ts';
import { bookingsOn, enqueueMorningLists } from '../../../api/outbox/morning.ts';
import { engines, openTestDatabase } from '../../support/engines.ts';
import { bookingWith } from '../mail/support/network.ts';
import { mailServer } from '../mail/support/smtp.ts';
import { clockAt, office, rowsOf, storeBookings } from './support/office.ts';

vi.setConfig({ testTimeout: 60_000 });

describe.each(engines)('%s', (engine) => {
  test('each desk that expects somebody gets one list, from seven in the morning', async () => {
    const database = await openTestDatabase(engine);
    await storeBookings(database, [
      { id: 'a', at: ['2026-12-03', '09:00'] },
      { id: 'b', at: ['2026-12-03', '23:30'] },
      { id: 'c', desk: 'altro', at: ['2026-12-03', '10:00'], cancelled: true },
      { id: 'd', desk: 'prove', at: ['2026-12-03', '10:00'], demo: 1 },
      { id: 'e', desk: 'domani', at: ['2026-12-04', '00:00'] },
    ]);
    const at = (time: string) => enqueueMorningLists(database, toInstant('2026-12-03', time));
    expect(await at('06:59')).toBe(0);
    expect(await Promise.all([at('07:00'), at('07:00')])).toContain(1);
    expect(await at('08:00')).toBe(0);
    expect((await rowsOf(database)).map(({ id, booking }) => [id, booking])).toEqual([
      ['prova.2026-12-03.morning-list', null],
    ]);
    expect(await bookingsOn(database, 'prova', '2026-12-03')).toEqual(['a', 'b']);
  });

  test('when nobody is expected any more there is none', async () => {
    const database = await openTestDatabase(engine);
    await storeBookings(database, [{ id: 'a', at: ['2026-12-03', '09:00'] }]);
    expect(await enqueueMorningLists(database, toInstant('2026-12-03', '09:30'))).toBe(0);
  });

  test.each(['2026-10-25', '2027-03-28'])('the day of %s is whole, though its hours are 25 or 23', async (date) => {
    const database = await openTestDatabase(engine);
    await storeBookings(database, [
      { id: 'first', at: [date, '00:00'] },
      { id: 'last', at: [date, '23:55'] },
    ]);
    expect(await bookingsOn(database, 'prova', date)).toEqual(['first', 'last']);
  });

  test('the list arrives once, whoever runs the chore', async () => {
    const [database, server] = [await openTestDatabase(engine), await mailServer()];
    const clock = clockAt(toInstant('2026-12-03', '07:05'));
    await storeBookings(database, [{ id: 'a', at: ['2026-12-03', '09:30'] }]);
    const bookings = (id: string) => bookingWith({ id });
    const both = [1, 2].map(() => office({ database, clock, smtpUrl: server.url, bookings }));
    await Promise.all(both.map((one) => one.runOnce()));
    await Promise.all(both.map((one) => one.runOnce()));
    expect(server.received.map(({ mail }) => mail.subject)).toEqual(['Appuntamenti di giovedì 3 dicembre']);
    expect(server.received[0]?.mail.text).toContain('\n9:30: Amina Esempio');
    await Promise.all(both.map((one) => one.close()));
  });
});
