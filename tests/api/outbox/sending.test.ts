/** What the outbox promises: none lost, each sent once, whoever sends and whatever breaks. */
import { describe, expect, test, vi } from 'vitest';
import type { Database } from '../../../api/database/database.ts';
import { openDatabase } from '../../../api/database/database.ts';
import { LetterGivenUp } from '../../../api/outbox/failure.ts';
import { createSender } from '../../../api/outbox/sender.ts';
import { leaseMs } from '../../../api/outbox/table.ts';
import { databasePlace, engines, openTestDatabase } from '../../support/engines.ts';
import { bookingWith } from '../mail/support/network.ts';
import { mailServer } from '../mail/support/smtp.ts';
import { clockAt, confirmations, hour, letterRow, minute, office, rowsOf, write } from './support/office.ts';

vi.setConfig({ testTimeout: 60_000 });

const patience = { timeout: 30_000, interval: 20 };

const count = <T>(items: readonly T[]): Map<T, number> => {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
};

const outcomes = async (database: Database): Promise<(string | null)[]> =>
  (await rowsOf(database)).map(({ outcome }) => outcome);

describe.each(engines)('%s', (engine) => {
  test('what is due leaves, what is planned for later waits', async () => {
    const [database, server, clock] = [await openTestDatabase(engine), await mailServer(), clockAt()];
    const later = letterRow('b9.0.reminder', { dueAt: clock.now() + hour });
    await write(database, [...confirmations(2), later]);
    const one = office({ database, clock, smtpUrl: server.url });
    expect(await one.runOnce()).toBe(2);
    expect(server.received.map(({ to }) => to).sort()).toEqual(['b0@person.example', 'b1@person.example']);
    expect(await outcomes(database)).toEqual(['sent', 'sent', null]);
    clock.pass(hour);
    expect(await one.runOnce()).toBe(1);
    expect(await one.runOnce()).toBe(0);
    expect(server.received).toHaveLength(3);
    await one.close();
  });

  test('two senders on one database send each letter once', async () => {
    const options = { ...(await databasePlace(engine)), onError: () => undefined };
    const [first, second] = [await openDatabase(options), await openDatabase(options)];
    const [server, clock] = [await mailServer({ slowMs: 5 }), clockAt()];
    const rows = confirmations(60);
    await write(first, rows);
    const asked = new Map<number, number>();
    const both = [first, second].map((database, number) =>
      office({
        database,
        clock,
        smtpUrl: server.url,
        bookings: (id) => {
          asked.set(number, (asked.get(number) ?? 0) + 1);
          return bookingWith({ id, person: { email: `${id}@person.example` } });
        },
      }),
    );
    for (const one of both) one.start();
    await expect.poll(() => server.received.length, patience).toBe(60);
    await Promise.all(both.map((one) => one.close()));
    expect([...asked.values()].every((letters) => letters > 0 && letters < 60)).toBe(true);
    expect((asked.get(0) ?? 0) + (asked.get(1) ?? 0)).toBe(60);
    const got = count(server.received.map(({ mail }) => mail.messageId));
    expect(got.size).toBe(60);
    expect([...got.values()].every((times) => times === 1)).toBe(true);
    await Promise.all([first.close(), second.close()]);
  });

  test('while the mail server is down for an hour nothing is lost; then each letter leaves once', async () => {
    const [database, server, clock] = [await openTestDatabase(engine), await mailServer(), clockAt()];
    await write(database, confirmations(6));
    const one = office({ database, clock, smtpUrl: server.url });
    server.refuse({ hello: 421 });
    for (let passed = 0; passed < hour; passed += minute) {
      await one.runOnce();
      clock.pass(minute);
    }
    expect(server.received).toEqual([]);
    const waiting = await rowsOf(database);
    expect(
      waiting.every(({ outcome, attempts, lastError }) => outcome === null && attempts > 3 && lastError !== null),
    ).toBe(true);
    // Backoff: some ten attempts in an hour, not sixty
    expect(Math.max(...waiting.map(({ attempts }) => attempts))).toBeLessThan(15);
    expect(await one.health()).toMatchObject({ waiting: 6, dead: 0 });
    server.refuse(undefined);
    for (let passed = 0; passed < 2 * hour; passed += 10 * minute) {
      await one.runOnce();
      clock.pass(10 * minute);
    }
    expect(server.received).toHaveLength(6);
    expect(new Set(server.received.map(({ mail }) => mail.messageId)).size).toBe(6);
    expect(await one.health()).toEqual({ waiting: 0, oldestSeconds: 0, dead: 0 });
    await one.close();
  });

  test('a crash between sending and marking: the next process sends the same Message-ID again, and marks it', async () => {
    const [database, server, clock] = [await openTestDatabase(engine), await mailServer(), clockAt()];
    await write(database, confirmations(1));
    let writes = 0;
    // The lease is written; what comes after the letter never is, as when the power goes
    const cut: Database = {
      ...database,
      write: (work) => {
        writes += 1;
        return writes === 1 ? database.write(work) : new Promise(() => undefined);
      },
    };
    void office({ database: cut, clock, smtpUrl: server.url }).runOnce();
    await expect.poll(() => server.received.length, patience).toBe(1);
    const heir = office({ database, clock, smtpUrl: server.url });
    expect(await heir.runOnce()).toBe(0);
    clock.pass(leaseMs);
    expect(await heir.runOnce()).toBe(1);
    expect(server.received.map(({ mail }) => mail.messageId)).toEqual(
      Array(2).fill('<b0.0.confirmation@sportellodiffuso.example>'),
    );
    expect(await outcomes(database)).toEqual(['sent']);
    await heir.close();
  });

  test('a refused recipient is a dead letter that a person can see and wake', async () => {
    const [database, server, clock] = [await openTestDatabase(engine), await mailServer(), clockAt()];
    await write(database, confirmations(1));
    const told: unknown[] = [];
    const one = office({ database, clock, smtpUrl: server.url, onError: (error) => told.push(error) });
    server.refuse({ recipient: 550 });
    await one.runOnce();
    expect(told).toEqual([new LetterGivenUp('b0.0.confirmation: EENVELOPE 550')]);
    const [dead] = await rowsOf(database);
    expect(dead).toMatchObject({ outcome: 'dead', lastError: 'EENVELOPE 550', attempts: 1 });
    expect(await one.health()).toMatchObject({ dead: 1, waiting: 0 });
    await one.close();
  });

  test('a letter that is not accepted today is tried again, and given up after two days', async () => {
    const [database, server, clock] = [await openTestDatabase(engine), await mailServer(), clockAt()];
    await write(database, confirmations(1));
    const one = office({
      database,
      clock,
      smtpUrl: server.url,
      bookings: (id) => bookingWith({ id, start: ['2027-03-01', '09:00'] }),
    });
    server.refuse({ recipient: 451 });
    const begun = clock.now();
    for (let tries = 0; tries < 60; tries += 1) {
      await one.runOnce();
      clock.pass(hour);
    }
    const [row] = await rowsOf(database);
    expect(row?.outcome).toBe('dead');
    expect((row?.doneAt ?? 0) - begun).toBeGreaterThan(40 * hour);
    await one.close();
  });

  test('what need not leave is marked so, without an attempt being held against it', async () => {
    const [database, server, clock] = [
      await openTestDatabase(engine),
      await mailServer(),
      clockAt(Date.UTC(2026, 11, 2, 22)),
    ];
    await write(database, [letterRow('b1.0.confirmation'), letterRow('b2.0.reminder')]);
    const one = office({
      database,
      clock,
      smtpUrl: server.url,
      bookings: (id) => bookingWith({ id, ...(id === 'b1' ? { person: undefined } : {}) }),
    });
    await one.runOnce();
    const [gone, night] = await rowsOf(database);
    expect(gone).toMatchObject({ outcome: 'skipped', lastError: 'forgotten' });
    expect(night).toMatchObject({ outcome: null, attempts: 0, leasedUntil: null, dueAt: Date.UTC(2026, 11, 3, 7) });
    expect(server.received).toEqual([]);
    await one.close();
  });
});

test('stopping finishes the letters in flight, marks them, and gives the others back at once', async () => {
  const [database, server, clock] = [await openTestDatabase('SQLite'), await mailServer({ slowMs: 200 }), clockAt()];
  await write(database, confirmations(30));
  const one = office({ database, clock, smtpUrl: server.url });
  one.start();
  await expect.poll(() => server.connections(), patience).toBeGreaterThan(0);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await one.close();
  const rows = await rowsOf(database);
  const sent = rows.filter(({ outcome }) => outcome === 'sent');
  expect(sent.length).toBeGreaterThan(0);
  expect(sent.length).toBeLessThan(30);
  expect(server.received).toHaveLength(sent.length);
  const others = rows.filter(({ outcome }) => outcome === null);
  expect(others.every(({ leasedUntil, attempts }) => leasedUntil === null && attempts === 0)).toBe(true);
});

test('a few connections carry many letters', async () => {
  const [database, server, clock] = [await openTestDatabase('SQLite'), await mailServer({ slowMs: 10 }), clockAt()];
  await write(database, confirmations(40));
  const one = office({ database, clock, smtpUrl: server.url });
  await one.runOnce();
  expect(server.received).toHaveLength(40);
  expect(server.connections()).toBeLessThanOrEqual(5);
  expect(server.mostAtOnce()).toBeGreaterThan(1);
  await one.close();
});

test('a sender goes on after the database failed', async () => {
  const [database, clock] = [await openTestDatabase('SQLite'), clockAt()];
  await write(database, confirmations(1));
  const errors: unknown[] = [];
  const delivered: string[] = [];
  let failures = 2;
  const shaky: Database = {
    ...database,
    write: (work) => {
      failures -= 1;
      return failures >= 0 ? Promise.reject(new Error('locked')) : database.write(work);
    },
  };
  const sender = createSender({
    database: shaky,
    deliver: ({ id }) => {
      delivered.push(id);
      return Promise.resolve({ is: 'sent' });
    },
    now: clock.now,
    onError: (error) => errors.push(error),
    onGivenUp: () => undefined,
    pollMs: 5,
  });
  sender.start();
  await expect.poll(() => outcomes(database), patience).toEqual(['sent']);
  await sender.stop();
  expect(errors).toHaveLength(2);
  expect(delivered).toHaveLength(1);
});
