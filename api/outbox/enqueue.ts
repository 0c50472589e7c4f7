/**
 * Letters are written down in the transaction of what they tell, so none is lost and none tells what did not happen.
 * They are rendered and sent later. `id` is `<booking>.<sequence>.<event>`: the same letter cannot be written down twice.
 */
import type { Desk } from '#content/model/desk.ts';
import type { Instant } from '#content/model/time.ts';
import { bulkInsert } from '../database/bulk.ts';
import type { Database, Db } from '../database/database.ts';
import type { BookingsTable, OutboxTable } from '../database/schema.ts';

export type Change = 'booked' | 'moved' | 'cancelled';

/** Which letters a change asks for, and when. Pure: it runs inside transactions. */
export type PlanLetters = (
  change: Change,
  about: { booking: Omit<BookingsTable, 'sealed' | 'tokenHash' | 'codeHash'>; desk: Desk; now: Instant },
) => readonly { event: string; dueAt: Instant }[];

const columns = [
  'id',
  'event',
  'booking',
  'desk',
  'createdAt',
  'dueAt',
  'attempts',
  'leasedUntil',
  'lastError',
  'doneAt',
  'outcome',
] as const;

/** Leaves out what is written down already. */
export const enqueue = bulkInsert('outbox', { columns, unlessThere: 'id' });

type Letter = Pick<OutboxTable, 'id' | 'event' | 'booking' | 'desk' | 'createdAt' | 'dueAt'>;

/** A letter that nobody has tried to send. */
export const waitingLetter = (letter: Letter): OutboxTable => ({
  ...letter,
  attempts: 0,
  leasedUntil: null,
  lastError: null,
  doneAt: null,
  outcome: null,
});

/** One row per letter. */
export const letterRows = (plan: PlanLetters, change: Change, about: Parameters<PlanLetters>[1]): OutboxTable[] =>
  plan(change, about).map(({ event, dueAt }) =>
    waitingLetter({
      id: `${about.booking.id}.${about.booking.sequence}.${event}`,
      event,
      booking: about.booking.id,
      desk: about.booking.desk,
      createdAt: about.now,
      dueAt,
    }),
  );

/** A reminder of a time that no longer holds is not sent. */
export const dropReminders = async (tx: Db, booking: string): Promise<void> => {
  await tx
    .deleteFrom('outbox')
    .where('booking', '=', booking)
    .where('event', '=', 'reminder')
    .where('doneAt', 'is', null)
    .execute();
};

export const dropLettersOf = async (tx: Db, bookings: readonly string[]): Promise<void> => {
  await tx
    .deleteFrom('outbox')
    .where('booking', 'in', [...bookings])
    .execute();
};

/** Those of them that are not written down yet; so who writes again and again does nothing. @returns how many */
export const enqueueNew = async (database: Database, letters: readonly Letter[]): Promise<number> => {
  const ids = letters.map(({ id }) => id);
  if (ids.length === 0) return 0;
  const there = await database.read.selectFrom('outbox').select('id').where('id', 'in', ids).execute();
  const known = new Set(there.map(({ id }) => id));
  const rows = letters.filter(({ id }) => !known.has(id)).map(waitingLetter);
  if (rows.length > 0) await database.write((tx) => enqueue(tx, rows));
  return rows.length;
};
