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

/** The next power of two, so that there are few texts. */
const padded = (count: number): number => 2 ** Math.ceil(Math.log2(count));

/**
 * The same for a list: `build` is told how many items its text is for. The last item is repeated to fill it up, so an item
 * told twice must change nothing.
 */
export const compiledForMany = <R>(build: (db: Db, count: number) => Built<R>) => {
  const bySize = new Map<number, ReturnType<typeof compiledOnce<R>>>();
  return (db: Db, items: readonly (readonly (string | number)[])[]): Promise<R[]> => {
    const last = items.at(-1);
    if (last === undefined) return Promise.resolve([]);
    const size = padded(items.length);
    const ask = bySize.get(size) ?? compiledOnce((one) => build(one, size));
    bySize.set(size, ask);
    return ask(db, [...items, ...Array.from({ length: size - items.length }, () => last)].flat());
  };
};
