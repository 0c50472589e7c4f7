/**
 * Many rows in few statements whose text is always the same, so that engines and Kysely compile each only once: rows go
 * in by powers of two.
 */
import { CompiledQuery, sql } from 'kysely';
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

/** A function that inserts; it gives `unlessThere` of each row that went in. */
export const bulkInsert = <T extends Name, C extends Column<T>>(table: T, { columns, unlessThere }: Options<T, C>) => {
  const texts = new WeakMap<Db, Map<number, string>>();
  const tail = unlessThere === undefined ? sql`` : sql` on conflict do nothing returning ${sql.ref(unlessThere)}`;
  const values = sql`(${sql.join(columns.map(() => sql`${null}`))})`;

  const textFor = (db: Db, count: number): string => {
    const known = texts.get(db) ?? new Map<number, string>();
    texts.set(db, known);
    const rows = sql.join(Array.from({ length: count }, () => values));
    const names = sql.join(columns.map((column) => sql.ref(column)));
    const text =
      known.get(count) ?? sql`insert into ${sql.table(table)} (${names}) values ${rows}${tail}`.compile(db).sql;
    known.set(count, text);
    return text;
  };

  return async (db: Db, rows: readonly Tables[T][]): Promise<Tables[T][C][]> => {
    const inserted: Tables[T][C][] = [];
    let from = 0;
    for (const size of chunkSizes(rows.length)) {
      const chunk = rows.slice(from, from + size);
      from += size;
      const parameters = chunk.flatMap((row) => columns.map((column) => row[column]));
      const given = await db.executeQuery<Tables[T]>(CompiledQuery.raw(textFor(db, size), parameters));
      if (unlessThere !== undefined) inserted.push(...given.rows.map((row) => row[unlessThere]));
    }
    return inserted;
  };
};
