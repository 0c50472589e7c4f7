import { describe, expect, test, vi } from 'vitest';
import { toInstant } from '#content/model/time.ts';
import type { Database } from '../../../api/database/database.ts';
import { bookingsOn, enqueueMorningLists } from '../../../api/outbox/morning.ts';
import { engines, openTestDatabase, stopsCluster } from '../../support/engines.ts';
import { bookingWith } from '../mail/support/network.ts';
import { mailServer } from '../mail/support/smtp.ts';
import { clockAt, office, rowsOf } from './support/office.ts';

stopsCluster();
vi.setConfig({ testTimeout: 60_000 });

type Booked = { id: string; desk?: string; at: [string, string]; demo?: 0 | 1; cancelled?: boolean };

const book = ({ write }: Database, all: readonly Booked[]): Promise<void> =>
  write(async (tx) => {
    for (const { id, desk = 'prova', at, demo = 0, cancelled = false } of all) {
      const startsAt = toInstant(...at);
      const row = {
        id,
        desk,
        type: 'ascolto',
        startsAt,
        endsAt: startsAt + 1,
        localStart: at.join('T'),
        appointment: null,
      };
      const rest = { language: 'it', need: null, service: null, forOther: 0, reachable: 1, createdAt: 0 } as const;
      const keys = {
        createdBy: 'person',
        sequence: 0,
        linkVersion: 0,
        keyId: 1,
        tokenHash: null,
        codeHash: null,
        sealed: null,
      } as const;
      await tx
        .insertInto('bookings')
        .values({ ...row, ...rest, ...keys, demo })
        .execute();
      const gone = { booking: id, cancelledAt: 0, by: 'person', late: 0 } as const;
      if (cancelled) await tx.insertInto('cancellations').values(gone).execute();
    }
  });

describe.each(engines)('%s', (engine) => {
  test('each desk that expects somebody gets one list, from seven in the morning', async () => {
    const database = await openTestDatabase(engine);
    await book(database, [
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
    await book(database, [{ id: 'a', at: ['2026-12-03', '09:00'] }]);
    expect(await enqueueMorningLists(database, toInstant('2026-12-03', '09:30'))).toBe(0);
  });

  test.each(['2026-10-25', '2027-03-28'])('the day of %s is whole, though its hours are 25 or 23', async (date) => {
    const database = await openTestDatabase(engine);
    await book(database, [
      { id: 'first', at: [date, '00:00'] },
      { id: 'last', at: [date, '23:55'] },
    ]);
    expect(await bookingsOn(database, 'prova', date)).toEqual(['first', 'last']);
  });

  test('the list arrives once, whoever runs the chore', async () => {
    const [database, server] = [await openTestDatabase(engine), await mailServer()];
    const clock = clockAt(toInstant('2026-12-03', '07:05'));
    await book(database, [{ id: 'a', at: ['2026-12-03', '09:30'] }]);
    const bookings = (id: string) => bookingWith({ id });
    const both = [1, 2].map(() => office({ database, clock, smtpUrl: server.url, bookings }));
    await Promise.all(both.map((one) => one.runOnce()));
    await Promise.all(both.map((one) => one.runOnce()));
    expect(server.received.map(({ mail }) => mail.subject)).toEqual(['Appuntamenti di giovedì 3 dicembre']);
    expect(server.received[0]?.mail.text).toContain('09:30: Amina Esempio');
    await Promise.all(both.map((one) => one.close()));
  });
});
