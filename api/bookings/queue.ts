/**
 * Bookings that arrive together share one transaction, so one wait for the disk: everything the event loop has read by
 * then goes in. If a shared transaction fails, each booking runs alone, and only the one at fault fails.
 *
 * On PostgreSQL each question is a journey. So appointments of one go the short way first, confirmed holds too: all that
 * they write is one statement, which asks for what it needs by itself. If somebody was faster, a key refuses it whole, and
 * the batch goes the long way, as do groups, and all batches of SQLite, where a question costs nothing.
 */

import type { Instant } from '#content/model/time.ts';
import { type Plain, partsFor, releaseAll, takeAll } from '../claims/claims.ts';
import type { Outcome, Want } from '../claims/want.ts';
import { writeTogether } from '../database/bulk.ts';
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
/** While a batch is on its way, the next one waits until it has so many. */
const worthAJourney = 8;
/** Lanes of a desk that others may take between our look and our insert. */
const mostAttempts = 25;

const write = async (tx: Db, drafts: readonly Draft[], now: Instant): Promise<Map<string, Outcome>> => {
  const holds = drafts.flatMap(({ hold }) => hold ?? []);
  await releaseAll(tx, holds.sort(), now);
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

const isPlain = ({ want, alongside }: Draft): boolean => want.session === undefined && alongside === undefined;

const plainOf = ({ want, hold, booking: { desk, type, startsAt } }: Draft): Plain => ({
  want,
  hold: hold === undefined ? undefined : { id: hold, desk, type, startsAt },
});

/** The short way; false when it is closed, and nothing was written. */
const writeShortly = async (database: Database, drafts: readonly Draft[]): Promise<boolean> => {
  const taking = partsFor(drafts.map(plainOf));
  if (taking === undefined) return false;
  const parts = [
    ...taking,
    insertBookings.part(drafts.map(({ booking }) => booking)),
    enqueue.part(drafts.flatMap(({ letters }) => letters)),
    insertKeys.part(drafts.map(({ key }) => key)),
  ];
  try {
    await database.writeOnce((db) => writeTogether(db, parts));
    return true;
  } catch (error) {
    if (error instanceof DatabaseUnavailable) throw error;
    return false;
  }
};

export type BookingQueue = {
  /** @throws DatabaseUnavailable, or what the database says of a key that is there already */
  add: (draft: Draft) => Promise<Settled>;
  /** When everything that was added is settled. */
  idle: () => Promise<void>;
};

export const createQueue = (database: Database, now: () => Instant): BookingQueue => {
  /** One writer on SQLite; on PostgreSQL the next batch fills while one is on its way. */
  const hasShortWay = database.engine === 'postgres';
  const inFlight = hasShortWay ? 2 : 1;
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

  const runWhole = async (batch: readonly Waiting[]): Promise<void> => {
    const drafts = batch.map(({ draft }) => draft);
    try {
      const outcomes = await database.write((tx) => write(tx, drafts, now()));
      for (const one of batch) settle(one, outcomes.get(one.draft.booking.id));
    } catch (error) {
      if (batch.length === 1 || error instanceof DatabaseUnavailable) for (const { reject } of batch) reject(error);
      else for (const one of batch) await runWhole([one]);
    }
  };

  const runShortly = async (batch: readonly Waiting[]): Promise<void> => {
    const drafts = batch.map(({ draft }) => draft);
    try {
      if (!(await writeShortly(database, drafts))) return await runWhole(batch);
      for (const one of batch) settle(one, 'claimed');
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  };

  /** Who must go the long way does not take the others along. */
  const run = async (batch: readonly Waiting[]): Promise<void> => {
    const plain = batch.filter(({ draft }) => hasShortWay && isPlain(draft));
    const others = batch.filter((one) => !plain.includes(one));
    await Promise.all([
      plain.length > 0 ? runShortly(plain) : undefined,
      others.length > 0 ? runWhole(others) : undefined,
    ]);
  };

  const flush = (): void => {
    scheduled = false;
    while (waiting.length >= (running === 0 ? 1 : worthAJourney) && running < inFlight) {
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
