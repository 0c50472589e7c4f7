/** What a person who runs the server sees of the outbox: how much waits, since when, what will never arrive. No addresses. */
import type { Instant } from '#content/model/time.ts';
import type { Database, Db } from '../database/database.ts';

export type OutboxHealth = {
  /** Due and not sent; those planned for later do not count. */
  waiting: number;
  /** Seconds since the oldest of them was written down or planned. */
  oldestSeconds: number;
  dead: number;
};

const count = (rows: readonly { number: string | number | bigint }[]): number => Number(rows[0]?.number ?? 0);

/** Letters whose time has come: the first attempt, or the next one after a failure. */
const pending = (db: Db, now: Instant) =>
  db
    .selectFrom('outbox')
    .where('doneAt', 'is', null)
    .where((is) => is.or([is('dueAt', '<=', now), is('attempts', '>', 0)]));

export const outboxHealth = async ({ read }: Pick<Database, 'read'>, now: Instant): Promise<OutboxHealth> => {
  const waiting = await pending(read, now)
    .select((fn) => fn.fn.countAll().as('number'))
    .execute();
  const oldest = await pending(read, now)
    .select('createdAt')
    .where('dueAt', '<=', now)
    .orderBy('createdAt')
    .limit(1)
    .execute();
  const dead = await read
    .selectFrom('outbox')
    .select((fn) => fn.fn.countAll().as('number'))
    .where('outcome', '=', 'dead')
    .execute();
  const since = oldest[0]?.createdAt ?? now;
  return { waiting: count(waiting), oldestSeconds: Math.round((now - since) / 1000), dead: count(dead) };
};

export type Listed = { id: string; event: string; attempts: number; dueAt: Instant; lastError: string | null };

const columns = ['id', 'event', 'attempts', 'dueAt', 'lastError'] as const;

export const waitingLetters = ({ read }: Pick<Database, 'read'>, most: number): Promise<Listed[]> =>
  read.selectFrom('outbox').select(columns).where('doneAt', 'is', null).orderBy('dueAt').limit(most).execute();

export const deadLetters = ({ read }: Pick<Database, 'read'>, most: number): Promise<Listed[]> =>
  read.selectFrom('outbox').select(columns).where('outcome', '=', 'dead').orderBy('dueAt').limit(most).execute();

/** Dead letters, or one of them, live again. @returns how many */
export const retryDead = async ({ write }: Database, now: Instant, id?: string): Promise<number> =>
  write(async (tx) => {
    const dead = tx.updateTable('outbox').where('outcome', '=', 'dead');
    const chosen = id === undefined ? dead : dead.where('id', '=', id);
    const rows = await chosen
      .set({ outcome: null, doneAt: null, leasedUntil: null, attempts: 0, dueAt: now })
      .returning('id')
      .execute();
    return rows.length;
  });
