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
type Given<T extends Name> = QueryResult<Tables[T]>;

const isPostgres = (db: Db): boolean => db.getExecutor().adapter instanceof PostgresAdapter;

const namesOf = (columns: readonly string[]) => sql.join(columns.map((column) => sql.ref(column)));

/** PostgreSQL reads any number of rows out of one text: every question to it is a journey. */
const fromJson = (table: Name, columns: readonly string[], given: RawBuilder<unknown>) => {
  const rows = sql`json_populate_recordset(null::${sql.table(table)}, ${given}::json)`;
  return sql`insert into ${sql.table(table)} (${namesOf(columns)}) select ${namesOf(columns)} from ${rows}`;
};

/** A text per connection and shape: a number of rows, or names of parts. */
const createTexts = () => {
  const texts = new WeakMap<Db, Map<number | string, string>>();
  return (db: Db, shape: number | string, text: () => RawBuilder<unknown>): string => {
    const known = texts.get(db) ?? new Map<number | string, string>();
    texts.set(db, known);
    const found = known.get(shape) ?? text().compile(db).sql;
    known.set(shape, found);
    return found;
  };
};

/** One of the writes that share a statement. */
export type Part = {
  /** What it does, in one word that no other part has. */
  name: string;
  /** `given`: its rows, as the text of a JSON array. */
  write: (given: RawBuilder<unknown>) => RawBuilder<unknown>;
  rows: readonly object[];
  /** It writes as many rows as it is given, or the whole statement is refused. */
  exactly?: true;
};

export type BulkInsert<T extends Name, C extends Column<T>> = {
  /** It gives `unlessThere` of each row that went in. */
  (db: Db, rows: Rows<T>): Promise<Tables[T][C][]>;
  /** For `insertTogether`. */
  part: (rows: Rows<T>) => Part;
};

export const bulkInsert = <T extends Name, C extends Column<T>>(
  table: T,
  { columns, unlessThere }: Options<T, C>,
): BulkInsert<T, C> => {
  const remembered = createTexts();
  const tail = unlessThere === undefined ? sql`` : sql` on conflict do nothing returning ${sql.ref(unlessThere)}`;
  const values = sql`(${sql.join(columns.map(() => sql`${null}`))})`;

  const atOnce = (db: Db, rows: Rows<T>): Promise<Given<T>> => {
    const text = remembered(db, 0, () => sql`${fromJson(table, columns, sql`${null}`)}${tail}`);
    return db.executeQuery<Tables[T]>(CompiledQuery.raw(text, [JSON.stringify(rows)]));
  };

  const inChunk = (db: Db, rows: Rows<T>): Promise<Given<T>> => {
    const list = () => sql.join(Array.from({ length: rows.length }, () => values));
    const text = remembered(
      db,
      rows.length,
      () => sql`insert into ${sql.table(table)} (${namesOf(columns)}) values ${list()}${tail}`,
    );
    const parameters = rows.flatMap((row) => columns.map((column) => row[column]));
    return db.executeQuery<Tables[T]>(CompiledQuery.raw(text, parameters));
  };

  const insert = async (db: Db, rows: Rows<T>): Promise<Tables[T][C][]> => {
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
  const write = (given: RawBuilder<unknown>) => fromJson(table, columns, given);
  return Object.assign(insert, { part: (rows: Rows<T>): Part => ({ name: table, write, rows }) });
};

/** The writes of a statement, and at its end a division by zero if one that must write all of its rows did not. */
const together = (parts: readonly Part[]) => {
  const nothing = sql`${null}`;
  const writes = parts.map(({ name, write, exactly }) => {
    const told = exactly === undefined ? sql`` : sql` returning 1`;
    return sql`${sql.table(`of_${name}`)} as (${write(nothing)}${told})`;
  });
  const met = parts
    .filter(({ exactly }) => exactly)
    .map(({ name }) => sql`(select count(*) from ${sql.table(`of_${name}`)}) = ${null}::integer`);
  return sql`with ${sql.join(writes)} select 1 / (case when ${sql.join([sql`true`, ...met], sql` and `)} then 1 else 0 end)`;
};

const texts = createTexts();

/**
 * Writes several tables in one statement of PostgreSQL: all of it or, if one row is there already, nothing. What must write
 * exactly comes first; the others follow in the order given, so that others who write in that order wait for each other and
 * never in a circle; PostgreSQL begins with the last, hence they are turned round.
 */
export const writeTogether = async (db: Db, given: readonly Part[]): Promise<void> => {
  const parts = given.toReversed();
  const shape = parts.map(({ name }) => name).join(' ');
  const text = texts(db, shape, () => together(parts));
  const counts = parts.filter(({ exactly }) => exactly).map(({ rows }) => rows.length);
  await db.executeQuery(CompiledQuery.raw(text, [...parts.map(({ rows }) => JSON.stringify(rows)), ...counts]));
};
