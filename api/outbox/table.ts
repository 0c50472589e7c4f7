/**
 * The rows of the outbox: taking them by lease, noting what became of them, looking at them.
 *
 * Who has a lease sends; the condition stands again in the update itself, so that of two processes that see the same
 * row only one gets it, on either engine. A lease that runs out (its process died) may be taken by anybody.
 */
import type { Instant } from '#content/model/time.ts';
import type { Database, Db } from '../database/database.ts';
import type { Row } from './row.ts';

/** Longer than any letter takes: `sender.ts` gives up on one after a minute. */
export const leaseMs = 5 * 60_000;

const due = (db: Db, now: Instant) =>
  db
    .selectFrom('outbox')
    .select('id')
    .where('doneAt', 'is', null)
    .where('dueAt', '<=', now)
    .where((is) => is.or([is('leasedUntil', 'is', null), is('leasedUntil', '<=', now)]))
    .orderBy('dueAt')
    .orderBy('id');

/** Letters that are due, for this process alone until the lease ends. */
export const lease = async ({ read, write }: Database, now: Instant, most: number): Promise<Row[]> => {
  const waiting = await due(read, now).limit(most).execute();
  if (waiting.length === 0) return [];
  const ids = waiting.map(({ id }) => id);
  return write((tx) =>
    tx
      .updateTable('outbox')
      .set((given) => ({ leasedUntil: now + leaseMs, attempts: given('attempts', '+', 1) }))
      .where('id', 'in', ids)
      .where('doneAt', 'is', null)
      .where((is) => is.or([is('leasedUntil', 'is', null), is('leasedUntil', '<=', now)]))
      .returning(['id', 'event', 'booking', 'desk', 'attempts'])
      .execute(),
  );
};

export type Outcome =
  | { outcome: 'sent' | 'skipped'; at: Instant; reason?: string | undefined }
  | { outcome: 'dead'; at: Instant; reason: string }
  | { outcome: 'again'; dueAt: Instant; reason: string }
  /** Not tried: it goes back as it was. */
  | { outcome: 'untried'; dueAt: Instant };

const note = (tx: Db, { id, attempts }: Row, given: Outcome): Promise<unknown> => {
  const free = { leasedUntil: null };
  const row = tx.updateTable('outbox').where('id', '=', id).where('doneAt', 'is', null);
  if (given.outcome === 'untried') return row.set({ ...free, dueAt: given.dueAt, attempts: attempts - 1 }).execute();
  if (given.outcome === 'again') return row.set({ ...free, dueAt: given.dueAt, lastError: given.reason }).execute();
  const { outcome, at, reason } = given;
  return row.set({ ...free, outcome, doneAt: at, lastError: reason ?? null }).execute();
};

export type Noted = { row: Row; outcome: Outcome };

export const settle = ({ write }: Database, noted: readonly Noted[]): Promise<void> =>
  write(async (tx) => {
    for (const { row, outcome } of noted) await note(tx, row, outcome);
  });
