/** The only SQL of people and their roles. */
import type { Db } from '../database/database.ts';
import type { GrantsTable, PeopleTable } from '../database/tables/staff.ts';

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

export const setTrusted = async (tx: Db, id: string, trusted: 0 | 1): Promise<void> => {
  await tx.updateTable('grants').set({ trusted }).where('id', '=', id).where('endedAt', 'is', null).execute();
};
