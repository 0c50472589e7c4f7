/**
 * Many rows in few statements whose text is always the same, so that engines and Kysely compile each only once: on SQLite
 * rows go in by powers of two, on PostgreSQL all at once.
 */
import { CompiledQuery, PostgresAdapter, type QueryResult, type RawBuilder, sql } from 'kysely';
import type { Db } from './database.ts';
import type { Tables } from './schema.ts';

type Name = keyof Tables & string;
type Column<T extends Name> = keyof Tables[T] & string;

const largest = 128;

/** 11 is 8 + 2 + 1. */
const chunkSizes = (count: number): number[] => {
  const sizes: number[] = [];
  let left = count;
  for (let size = largest; size >= 1; size /= 2) {
    for (; left >= size; left -= size) sizes.push(size);
  }
  return sizes;
};

type Options<T extends Name, C> = {
  columns: readonly Column<T>[];
  /** Rows that are there already are left out; which ones went in is told by this column. */
  unlessThere?: C;
};

type Rows<T extends Name> = readonly Tables[T][];

const isPostgres = (db: Db): boolean => db.getExecutor().adapter instanceof PostgresAdapter;

/** A function that inserts; it gives `unlessThere` of each row that went in. */
export const bulkInsert = <T extends Name, C extends Column<T>>(table: T, { columns, unlessThere }: Options<T, C>) => {
  const texts = new WeakMap<Db, Map<number, string>>();
  const names = sql.join(columns.map((column) => sql.ref(column)));
  const tail = unlessThere === undefined ? sql`` : sql` on conflict do nothing returning ${sql.ref(unlessThere)}`;
  const values = sql`(${sql.join(columns.map(() => sql`${null}`))})`;

  const remembered = (db: Db, size: number, text: () => RawBuilder<unknown>): string => {
    const known = texts.get(db) ?? new Map<number, string>();
    texts.set(db, known);
    const found = known.get(size) ?? text().compile(db).sql;
    known.set(size, found);
    return found;
  };

  /** PostgreSQL reads any number of rows out of one text: every question to it is a journey. */
  const atOnce = (db: Db, rows: Rows<T>): Promise<Given<T>> => {
    const from = sql`from jsonb_populate_recordset(null::${sql.table(table)}, ${null}::jsonb)`;
    const text = remembered(
      db,
      0,
      () => sql`insert into ${sql.table(table)} (${names}) select ${names} ${from}${tail}`,
    );
    return db.executeQuery<Tables[T]>(CompiledQuery.raw(text, [JSON.stringify(rows)]));
  };

  const inChunk = (db: Db, rows: Rows<T>): Promise<Given<T>> => {
    const list = () => sql.join(Array.from({ length: rows.length }, () => values));
    const text = remembered(
      db,
      rows.length,
      () => sql`insert into ${sql.table(table)} (${names}) values ${list()}${tail}`,
    );
    const parameters = rows.flatMap((row) => columns.map((column) => row[column]));
    return db.executeQuery<Tables[T]>(CompiledQuery.raw(text, parameters));
  };

  return async (db: Db, rows: Rows<T>): Promise<Tables[T][C][]> => {
    const inserted: Tables[T][C][] = [];
    const note = (given: Given<T>): void => {
      if (unlessThere !== undefined) inserted.push(...given.rows.map((row) => row[unlessThere]));
    };
    if (rows.length > 0 && isPostgres(db)) {
      note(await atOnce(db, rows));
      return inserted;
    }
    let from = 0;
    for (const size of chunkSizes(rows.length)) {
      note(await inChunk(db, rows.slice(from, from + size)));
      from += size;
    }
    return inserted;
  };
};

type Given<T extends Name> = QueryResult<Tables[T]>;
