/** The only SQL of people and their roles. */
import type { Db } from '../database/database.ts';
import type { GrantsTable, InvitationsTable, PeopleTable, PrintedCodesTable } from '../database/tables/staff.ts';

export const selectPerson = (db: Db, id: string): Promise<PeopleTable | undefined> =>
  db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirst();

/** In the order in which they came. */
export const selectPeopleAt = (db: Db, email: string): Promise<PeopleTable[]> =>
  db.selectFrom('people').selectAll().where('email', '=', email).where('leftAt', 'is', null).orderBy('id').execute();

export const selectPeople = (db: Db): Promise<PeopleTable[]> =>
  db.selectFrom('people').selectAll().orderBy('name').orderBy('id').execute();

export const insertPerson = async (tx: Db, row: PeopleTable): Promise<void> => {
  await tx.insertInto('people').values(row).execute();
};

export const markLeft = async (tx: Db, id: string, leftAt: number): Promise<void> => {
  await tx.updateTable('people').set({ leftAt }).where('id', '=', id).where('leftAt', 'is', null).execute();
};

/** Of one person, or of everybody. */
export const selectGrants = (db: Db, person?: string): Promise<GrantsTable[]> => {
  const live = db.selectFrom('grants').selectAll().where('endedAt', 'is', null).orderBy('id');
  return (person === undefined ? live : live.where('person', '=', person)).execute();
};

/** @returns whether it was not there yet */
export const insertGrant = async (tx: Db, row: GrantsTable): Promise<boolean> => {
  const inserted = await tx
    .insertInto('grants')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
};

export const endGrant = async (tx: Db, id: string, ended: { endedAt: number; endedBy: string }): Promise<void> => {
  await tx.updateTable('grants').set(ended).where('id', '=', id).where('endedAt', 'is', null).execute();
};

/**
 * Who administers the whole portal, in a transaction that takes one away. It touches their rows first: on PostgreSQL two
 * who take away each other would both see one left.
 */
export const countAdministrators = async (tx: Db): Promise<number> => {
  const touched = await tx
    .updateTable('grants')
    .set((one) => ({ trusted: one.ref('trusted') }))
    .where('role', '=', 'administrator')
    .where('scopeKind', '=', 'portal')
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  return Number(touched.numUpdatedRows);
};

export const setTrusted = async (tx: Db, id: string, trusted: 0 | 1): Promise<void> => {
  await tx.updateTable('grants').set({ trusted }).where('id', '=', id).where('endedAt', 'is', null).execute();
};

/** Of the codes that a person has, those not used yet. */
export const countCodes = async (db: Db, person: string): Promise<number> => {
  const { count } = await db
    .selectFrom('printedCodes')
    .select((one) => one.fn.countAll<number>().as('count'))
    .where('person', '=', person)
    .where('usedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
};

export const revokeCodes = async (tx: Db, person: string, revokedAt: number): Promise<void> => {
  const live = tx.updateTable('printedCodes').set({ revokedAt }).where('person', '=', person);
  await live.where('usedAt', 'is', null).where('revokedAt', 'is', null).execute();
};

export const insertCodes = async (tx: Db, rows: readonly PrintedCodesTable[]): Promise<void> => {
  await tx
    .insertInto('printedCodes')
    .values([...rows])
    .execute();
};

/** Whose code it was; undefined when it is none, used or revoked. Of two who try it at once, one gets it. */
export const takeCode = async (tx: Db, hashes: readonly string[], usedAt: number): Promise<string | undefined> => {
  const taken = await tx
    .updateTable('printedCodes')
    .set({ usedAt })
    .where('codeHash', 'in', hashes)
    .where('usedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .returning('person')
    .executeTakeFirst();
  return taken?.person;
};

export const insertInvitation = async (tx: Db, row: InvitationsTable): Promise<void> => {
  await tx.insertInto('invitations').values(row).execute();
};

const openOnes = (db: Db, now: number) =>
  db
    .selectFrom('invitations')
    .selectAll()
    .where('usedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .where('expiresAt', '>', now);

export const selectInvitation = (db: Db, tokenHash: string, now: number): Promise<InvitationsTable | undefined> =>
  openOnes(db, now).where('tokenHash', '=', tokenHash).executeTakeFirst();

export const selectInvitations = (db: Db, now: number): Promise<InvitationsTable[]> =>
  openOnes(db, now).orderBy('id').execute();

/** Undefined when it is used, revoked or too old: of two who accept at once, one does. */
export const useInvitation = (tx: Db, tokenHash: string, now: number): Promise<InvitationsTable | undefined> =>
  tx
    .updateTable('invitations')
    .set({ usedAt: now })
    .where('tokenHash', '=', tokenHash)
    .where('usedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .where('expiresAt', '>', now)
    .returningAll()
    .executeTakeFirst();

export const revokeInvitation = async (tx: Db, id: string, revokedAt: number): Promise<void> => {
  await tx.updateTable('invitations').set({ revokedAt }).where('id', '=', id).where('usedAt', 'is', null).execute();
};
