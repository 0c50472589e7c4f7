/** Loads indexes when they are needed, and asks the right one: that of the Comune first, that of all only if it must. */
import type { Id } from '#content/model/common.ts';
import type { Lexicon } from '#content/search/lexicon.ts';
import { createSearch, type Query, type Results, type Search } from '#content/search/search.ts';
import { type IndexData, textIndex } from '#content/search/text-index.ts';
import type { SearchFiles } from './data.ts';

export type Engine = { prepare: (comune: Id | undefined) => Promise<void>; find: (query: Query) => Promise<Results> };

/** Our own build wrote these files, from content that the schemas accepted. */
export async function load<Value>(url: string): Promise<Value> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as Value;
}

/** Keeps what is done; what failed is tried again next time. */
export function remembered<Value>(make: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    value.catch(() => known.delete(key));
    return value;
  };
}

export function createEngine(files: SearchFiles): Engine {
  const lexicon = remembered((url) => load<Lexicon>(url));
  const search = remembered(async (url): Promise<Search> => {
    const [data, words] = await Promise.all([load<IndexData>(url), lexicon(files.lexicon)]);
    return createSearch(textIndex(data), words);
  });
  const searchIn = (comune: Id | undefined): Promise<Search> =>
    search((comune === undefined ? undefined : files.comuni[comune]) ?? files.all);

  const find = async (query: Query): Promise<Results> => {
    const own = (await searchIn(query.comune))(query);
    const named = own.comune === query.comune ? own : (await searchIn(own.comune))(query);
    return named.beyond ? (await searchIn(undefined))(query) : named;
  };
  return { find, prepare: async (comune) => void (await searchIn(comune)) };
}
