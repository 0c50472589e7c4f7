/**
 * The only SQL of sessions and of codes sent by mail. What better-auth asks comes as fields and values; the names of both
 * are ours, given in `auth.ts`.
 */
import { type RawBuilder, sql } from 'kysely';
import type { Database, Db } from '../database/database.ts';
import type { StaffSessionsTable } from '../database/tables/staff.ts';

export type Row = Record<string, unknown>;
export type Condition = { field: string; operator?: string | undefined; value: unknown };
export type Sorted = { field: string; direction: 'asc' | 'desc' };

const operators: Readonly<Record<string, RawBuilder<unknown>>> = {
  eq: sql`=`,
  ne: sql`<>`,
  lt: sql`<`,
  lte: sql`<=`,
  gt: sql`>`,
  gte: sql`>=`,
};

const condition = ({ field, operator = 'eq', value }: Condition): RawBuilder<unknown> => {
  const sign = operators[operator];
  if (sign === undefined) throw new TypeError(`better-auth asks with "${operator}", which is not told apart here.`);
  return sql`${sql.ref(field)} ${sign} ${value}`;
};

const all = (where: readonly Condition[]): RawBuilder<unknown> =>
  where.length === 0 ? sql`1 = 1` : sql.join(where.map(condition), sql` and `);

type Asked = { where: readonly Condition[]; sortBy?: Sorted | undefined; limit?: number | undefined };

export const selectRows = async (db: Db, table: string, { where, sortBy, limit }: Asked): Promise<Row[]> => {
  const direction = sortBy?.direction === 'desc' ? sql`desc` : sql`asc`;
  // Ids grow with time: they tell apart what happened in one millisecond.
  const order = sql`order by ${sql.ref(sortBy?.field ?? 'id')} ${direction}, id ${direction}`;
  const found =
    await sql<Row>`select * from ${sql.table(table)} where ${all(where)} ${order} limit ${limit ?? 100}`.execute(db);
  return found.rows;
};

export const insertRow = ({ write }: Database, table: string, row: Row): Promise<unknown> => {
  const names = sql.join(Object.keys(row).map((name) => sql.ref(name)));
  const values = sql.join(Object.values(row));
  return write((tx) => sql`insert into ${sql.table(table)} (${names}) values (${values})`.execute(tx));
};

export const updateRows = (
  { write }: Database,
  table: string,
  where: readonly Condition[],
  row: Row,
): Promise<Row[]> => {
  const set = sql.join(Object.entries(row).map(([name, value]) => sql`${sql.ref(name)} = ${value}`));
  return write(async (tx) => {
    const changed = await sql<Row>`update ${sql.table(table)} set ${set} where ${all(where)} returning *`.execute(tx);
    return changed.rows;
  });
};

export const deleteRows = ({ write }: Database, table: string, where: readonly Condition[]): Promise<Row[]> =>
  write(async (tx) => {
    const gone = await sql<Row>`delete from ${sql.table(table)} where ${all(where)} returning *`.execute(tx);
    return gone.rows;
  });

export const touchSession = async (tx: Db, id: string, seenAt: number): Promise<void> => {
  await tx.updateTable('staffSessions').set({ seenAt }).where('id', '=', id).execute();
};

export const deleteSession = async (tx: Db, id: string): Promise<void> => {
  await tx.deleteFrom('staffSessions').where('id', '=', id).execute();
};

export const selectSessions = (db: Db, person: string): Promise<StaffSessionsTable[]> =>
  db
    .selectFrom('staffSessions')
    .selectAll()
    .where('person', '=', person)
    .orderBy('seenAt', 'desc')
    .orderBy('id')
    .execute();

/** All of a person, or one of hers. */
export const deleteSessionsOf = async (tx: Db, person: string, id?: string): Promise<void> => {
  const all = tx.deleteFrom('staffSessions').where('person', '=', person);
  await (id === undefined ? all : all.where('id', '=', id)).execute();
};

export const deleteSessionsBefore = async (tx: Db, expiresAt: number): Promise<void> => {
  await tx.deleteFrom('staffSessions').where('expiresAt', '<', expiresAt).execute();
};
