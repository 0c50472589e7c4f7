/**
 * Bookings that arrive together share one transaction, so one wait for the disk: everything the event loop has read by
 * then goes in. If a shared transaction fails, each booking runs alone, and only the one at fault fails.
 */

import type { Instant } from '#content/model/time.ts';
import { release, takeAll } from '../claims/claims.ts';
import type { Outcome, Want } from '../claims/want.ts';
import type { Database, Db } from '../database/database.ts';
import type { BookingsTable, IdempotencyTable, OutboxTable } from '../database/schema.ts';
import { DatabaseUnavailable } from '../database/unavailable.ts';
import { enqueue } from '../outbox/enqueue.ts';
import type { Made } from './booking.ts';
import { insertBookings, insertKeys } from './table.ts';

/** All that one booking writes, made before its transaction. */
export type Draft = {
  want: Want;
  booking: BookingsTable;
  /** What its person is told. */
  made: Made;
  letters: readonly OutboxTable[];
  key: IdempotencyTable;
  /** The hold that it confirms. */
  hold: string | undefined;
  /** What else is written with it. */
  alongside?: ((tx: Db, booking: string) => Promise<void>) | undefined;
};

export type Settled = Exclude<Outcome, 'again'>;

type Waiting = {
  draft: Draft;
  attempts: number;
  resolve: (outcome: Settled) => void;
  reject: (error: unknown) => void;
};

const largestBatch = 64;
/** Lanes of a desk that others may take between our look and our insert. */
const mostAttempts = 25;

const write = async (tx: Db, drafts: readonly Draft[], now: Instant): Promise<Map<string, Outcome>> => {
  for (const { hold } of drafts) if (hold !== undefined) await release(tx, hold, now);
  const outcomes = await takeAll(
    tx,
    drafts.map(({ want }) => want),
    now,
  );
  const winners = drafts.filter(({ booking }) => outcomes.get(booking.id) === 'claimed');
  await insertBookings(
    tx,
    winners.map(({ booking }) => booking),
  );
  await enqueue(
    tx,
    winners.flatMap(({ letters }) => letters),
  );
  await insertKeys(
    tx,
    winners.map(({ key }) => key),
  );
  for (const { alongside, booking } of winners) await alongside?.(tx, booking.id);
  return outcomes;
};

export type BookingQueue = {
  /** @throws DatabaseUnavailable, or what the database says of a key that is there already */
  add: (draft: Draft) => Promise<Settled>;
  /** When everything that was added is settled. */
  idle: () => Promise<void>;
};

export const createQueue = (database: Database, now: () => Instant): BookingQueue => {
  /** One writer on SQLite; on PostgreSQL the next batch fills while one is on its way. */
  const inFlight = database.engine === 'sqlite' ? 1 : 2;
  let waiting: Waiting[] = [];
  let running = 0;
  let scheduled = false;
  const settled: (() => void)[] = [];

  const settle = (one: Waiting, outcome: Outcome | undefined): void => {
    if (outcome === undefined) one.reject(new Error('A booking was forgotten by its transaction.'));
    else if (outcome !== 'again') one.resolve(outcome);
    else if (one.attempts < mostAttempts) waiting.push({ ...one, attempts: one.attempts + 1 });
    else one.resolve('taken');
  };

  const run = async (batch: readonly Waiting[]): Promise<void> => {
    const drafts = batch.map(({ draft }) => draft);
    try {
      const outcomes = await database.write((tx) => write(tx, drafts, now()));
      for (const one of batch) settle(one, outcomes.get(one.draft.booking.id));
    } catch (error) {
      if (batch.length === 1 || error instanceof DatabaseUnavailable) for (const { reject } of batch) reject(error);
      else for (const one of batch) await run([one]);
    }
  };

  const flush = (): void => {
    scheduled = false;
    while (waiting.length > 0 && running < inFlight) {
      const batch = waiting.slice(0, largestBatch);
      waiting = waiting.slice(largestBatch);
      running += 1;
      void run(batch).then(ended);
    }
  };
  const schedule = (): void => {
    if (!scheduled) setImmediate(flush);
    scheduled = true;
  };
  const ended = (): void => {
    running -= 1;
    if (waiting.length > 0) schedule();
    else if (running === 0) for (const done of settled.splice(0)) done();
  };

  const add = (draft: Draft): Promise<Settled> =>
    new Promise((resolve, reject) => {
      waiting.push({ draft, attempts: 1, resolve, reject });
      schedule();
    });
  const idle = (): Promise<void> =>
    new Promise((resolve) => {
      if (running === 0 && waiting.length === 0) resolve();
      else settled.push(resolve);
    });
  return { add, idle };
};
