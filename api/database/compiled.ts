/** A query whose text is made once per connection: building it anew for each booking costs more than asking it. */
import { CompiledQuery } from 'kysely';
import type { Db } from './database.ts';

type Built<R> = { compile: () => CompiledQuery<R> };

/** `build` uses any values; those that count are given, in the order in which they stand in the text. */
export const compiledOnce = <R>(build: (db: Db) => Built<R>) => {
  const texts = new WeakMap<Db, string>();
  return async (db: Db, values: readonly (string | number)[]): Promise<R[]> => {
    const text = texts.get(db) ?? build(db).compile().sql;
    texts.set(db, text);
    const { rows } = await db.executeQuery<R>(CompiledQuery.raw(text, [...values]));
    return rows;
  };
};
