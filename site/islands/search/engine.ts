/** Asks the right index: that of the Comune first; words of other languages and all Comuni only if it must. */
import type { Id } from '#content/model/common.ts';
import type { Query, Results } from '#content/search/search.ts';
import type { SearchFiles } from './data.ts';
import type { Find } from './finder.ts';

/** What may be loaded before anybody asks: the index of all Comuni is large, so only for who is about to type. */
export type Expecting = { comune: Id | undefined; typing: boolean };

export type Engine = { prepare: (expecting: Expecting) => Promise<void>; find: (query: Query) => Promise<Results> };

type Asking = {
  give: (kind: 'index' | 'lexicon', url: string) => Promise<void>;
  find: (asked: Find) => Promise<Results>;
};

const isSure = ({ hits }: Results): boolean => hits.some(({ fuzzy }) => !fuzzy);

export function createEngine({ lexicons, comuni, all }: SearchFiles, { give, find }: Asking): Engine {
  const indexOf = (comune: Id | undefined): string => (comune === undefined ? undefined : comuni[comune]) ?? all;

  const ask = async (index: string, lexicon: string, query: Query): Promise<Results> => {
    await Promise.all([give('index', index), give('lexicon', lexicon)]);
    return find({ index, lexicon, query });
  };

  /** Who names another Comune than the chosen one asks there. */
  const inComune = async (lexicon: string, query: Query): Promise<Results> => {
    const own = await ask(indexOf(query.comune), lexicon, query);
    const elsewhere = own.comune !== query.comune && indexOf(own.comune) !== indexOf(query.comune);
    return elsewhere ? ask(indexOf(own.comune), lexicon, query) : own;
  };

  return {
    prepare: async ({ comune, typing }) => {
      const index = comune === undefined && !typing ? [] : [give('index', indexOf(comune))];
      await Promise.all([...index, give('lexicon', lexicons.near)]);
    },
    find: async (query) => {
      const near = await inComune(lexicons.near, query);
      const lexicon = isSure(near) ? lexicons.near : lexicons.all;
      const results = isSure(near) ? near : await inComune(lexicon, query);
      return results.beyond || !isSure(results) ? ask(all, lexicon, query) : results;
    },
  };
}
