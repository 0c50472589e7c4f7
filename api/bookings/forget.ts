/**
 * Persons are forgotten by themselves: `RETENTION_DAYS` after the appointment or its cancellation, or when they ask.
 * Then the row has no name, contact, link or code: what, where and when stay as figures. Trial bookings go whole.
 */
import type { Instant } from '#content/model/time.ts';
import { release, releaseAll, sweep } from '../claims/claims.ts';
import { dropLettersOf } from '../outbox/enqueue.ts';
import { keyLifeMs } from './book.ts';
import type { Booking } from './booking.ts';
import type { BookingDeps } from './context.ts';
import { TooLate } from './errors.ts';
import { deleteBookings, deleteOldKeys, forget, forgettable, oldTrials } from './table.ts';

const dayMs = 24 * 3_600_000;
/** How long a trial booking lives. */
const trialMs = dayMs;
const perTransaction = 100;

export type Purged = { forgotten: number; deleted: number };

export const createForget = (deps: BookingDeps, cancel: (id: string) => Promise<Booking>) => {
  const { database, now, retentionDays, taken, agendas } = deps;

  /** Cancels it first if it is still to come. */
  const erase = async (id: string): Promise<void> => {
    try {
      await cancel(id);
    } catch (error) {
      if (!(error instanceof TooLate)) throw error;
    }
    await database.write(async (tx) => {
      await release(tx, id, now());
      await forget(tx, [id]);
    });
  };

  const deleteTrials = async (at: Instant): Promise<number> => {
    const ids = await oldTrials(database.read, at - trialMs, perTransaction);
    if (ids.length === 0) return 0;
    await database.write(async (tx) => {
      await releaseAll(tx, ids, at);
      await dropLettersOf(tx, ids);
      await deleteBookings(tx, ids);
    });
    return ids.length;
  };

  const forgetOld = async (at: Instant): Promise<number> => {
    const ids = await forgettable(database.read, at - retentionDays * dayMs, perTransaction);
    if (ids.length > 0) await database.write((tx) => forget(tx, ids));
    return ids.length;
  };

  /** Again until there is nothing left, with room for others in between. */
  const untilDone = async (some: (at: Instant) => Promise<number>, at: Instant): Promise<number> => {
    let total = 0;
    for (let done = perTransaction; done === perTransaction; total += done) done = await some(at);
    return total;
  };

  const purge = async (at: Instant = now()): Promise<Purged> => {
    const deleted = await untilDone(deleteTrials, at);
    const forgotten = await untilDone(forgetOld, at);
    await database.write(async (tx) => {
      await deleteOldKeys(tx, at - keyLifeMs);
      await sweep(tx, at);
    });
    for (const desk of agendas.directory().desks.keys()) taken.changed(desk);
    return { forgotten, deleted };
  };

  return { erase, purge };
};
