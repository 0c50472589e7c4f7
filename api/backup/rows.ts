/**
 * Tables as lines of JSON, one row each, and back: the same for both engines, so that a backup of one can be restored
 * on the other. Texts, numbers and nulls are all that our columns hold.
 */
import { sql } from 'kysely';
import { z } from 'zod';
import type { Db } from '../database/database.ts';

const Row = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
export type Row = z.infer<typeof Row>;

/** Told by each database for itself. */
const bookkeeping = 'migrations';

/** In the order of their names. */
export const tableNames = async (read: Db): Promise<string[]> => {
  const tables = await read.introspection.getTables();
  return tables
    .map(({ name }) => name)
    .filter((name) => name !== bookkeeping)
    .sort();
};

export const appliedMigrations = async (read: Db): Promise<string[]> => {
  const { rows } = await sql<unknown>`select name from ${sql.table(bookkeeping)} order by name`.execute(read);
  return z
    .array(z.object({ name: z.string() }))
    .parse(rows)
    .map(({ name }) => name);
};

/** A network of desks fills a few megabytes a year: a table fits in memory. */
export const rowsOf = async (read: Db, table: string): Promise<Row[]> => {
  const { rows } = await sql<unknown>`select * from ${sql.table(table)}`.execute(read);
  return z.array(Row).parse(rows);
};

export const toLines = (rows: readonly Row[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

export const fromLines = (lines: string): Row[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Row.parse(JSON.parse(line)));

/** SQLite takes 32,766 values in a statement. */
const valuesAtOnce = 10_000;

export const insertRows = async (tx: Db, table: string, rows: readonly Row[]): Promise<void> => {
  const columns = Object.keys(rows[0] ?? {});
  const atOnce = Math.max(1, Math.floor(valuesAtOnce / Math.max(1, columns.length)));
  const names = sql.join(columns.map((column) => sql.ref(column)));
  for (let from = 0; from < rows.length; from += atOnce) {
    const values = rows
      .slice(from, from + atOnce)
      .map((row) => sql`(${sql.join(columns.map((column) => row[column] ?? null))})`);
    await sql`insert into ${sql.table(table)} (${names}) values ${sql.join(values)}`.execute(tx);
  }
};

export const emptyTable = async (tx: Db, table: string): Promise<void> => {
  await sql`delete from ${sql.table(table)}`.execute(tx);
};

export const isEmptyTable = async (read: Db, table: string): Promise<boolean> => {
  const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(read);
  return rows.length === 0;
};
