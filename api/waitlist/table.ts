/** The SQL of who waits for a free time. */
import type { Instant } from '#content/model/time.ts';
import type { Db } from '../database/database.ts';
import type { Left, WaitingTable } from '../database/tables/desk-day.ts';

/** False: this contact waits for the same already. */
export const insertWaiting = async (tx: Db, row: WaitingTable): Promise<boolean> => {
  const rows = await tx
    .insertInto('waiting')
    .values(row)
    .onConflict((on) => on.doNothing())
    .returning('id')
    .execute();
  return rows.length === 1;
};

export const waitingById = (db: Db, id: string): Promise<WaitingTable | undefined> =>
  db.selectFrom('waiting').selectAll().where('id', '=', id).executeTakeFirst();

export const waitingByToken = (db: Db, tokenHash: string): Promise<WaitingTable | undefined> =>
  db.selectFrom('waiting').selectAll().where('tokenHash', '=', tokenHash).executeTakeFirst();

export const waitingFor = (db: Db, contactHash: string, wish: string): Promise<WaitingTable | undefined> =>
  db
    .selectFrom('waiting')
    .selectAll()
    .where('contactHash', '=', contactHash)
    .where('wish', '=', wish)
    .where('leftAt', 'is', null)
    .executeTakeFirst();

/** `sealed`: the same person, who must not be written to. */
export const callInstead = async (tx: Db, id: string, sealed: string): Promise<void> => {
  await tx.updateTable('waiting').set({ sealed, way: 'phone' }).where('id', '=', id).execute();
};

/** Everybody who waits, first come first. */
export const line = (db: Db): Promise<WaitingTable[]> =>
  db.selectFrom('waiting').selectAll().where('leftAt', 'is', null).orderBy('createdAt').orderBy('id').execute();

/** Takes hold of somebody who still waits, until the transaction ends; false when they left. */
export const holdWaiting = async (tx: Db, id: string): Promise<boolean> => {
  const rows = await tx
    .updateTable('waiting')
    .set((on) => ({ until: on.ref('until') }))
    .where('id', '=', id)
    .where('leftAt', 'is', null)
    .returning('id')
    .execute();
  return rows.length === 1;
};

/** Forgets the person; what they waited for and how long stays as a figure. False: they had left before. */
export const leave = async (tx: Db, id: string, { at, why }: { at: Instant; why: Left }): Promise<boolean> => {
  const rows = await tx
    .updateTable('waiting')
    .set({ leftAt: at, left: why, sealed: null, contactHash: null })
    .where('id', '=', id)
    .where('leftAt', 'is', null)
    .returning('id')
    .execute();
  return rows.length === 1;
};

export const overdue = async (db: Db, now: Instant): Promise<string[]> => {
  const rows = await db
    .selectFrom('waiting')
    .select('id')
    .where('leftAt', 'is', null)
    .where('until', '<=', now)
    .execute();
  return rows.map(({ id }) => id);
};

export const oldTrials = async (db: Db, before: Instant): Promise<string[]> => {
  const rows = await db
    .selectFrom('waiting')
    .select('id')
    .where('demo', '=', 1)
    .where('createdAt', '<=', before)
    .execute();
  return rows.map(({ id }) => id);
};

export const deleteWaiting = async (tx: Db, ids: readonly string[]): Promise<void> => {
  await tx
    .deleteFrom('waiting')
    .where('id', 'in', [...ids])
    .execute();
};
