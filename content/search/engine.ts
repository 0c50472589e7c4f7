/**
 * Asks the right index: that of the Comune first; words of other languages and all Comuni only if it must. The same for
 * browser, server and shell, so that they answer the same; they differ in where they get the files.
 */
import type { Id } from '../model/common.ts';
import { isBeside, type Query, type Results } from './search.ts';

/** Addresses of the files of a language: indexes and lexicons as `format/` writes them. */
export type EngineFiles = {
  /** Words for needs: `near` in Italian and the language of the page, `all` in every language. */
  lexicons: { near: string; all: string };
  /** Index of all services. */
  all: string;
  /** Index of each Comune: its services and those of everywhere. */
  comuni: { readonly [comune: Id]: string };
};

/** What may be loaded before anybody asks: the index of all Comuni is large, so only for who is about to type. */
export type Expecting = { comune: Id | undefined; typing: boolean };

/** One index and one lexicon, by address, and what to ask them. */
export type Find = { index: string; lexicon: string; query: Query };

export type Engine = { prepare: (expecting: Expecting) => Promise<void>; find: (query: Query) => Promise<Results> };

type Asking = {
  give: (kind: 'index' | 'lexicon', url: string) => Promise<void>;
  find: (asked: Find) => Promise<Results>;
};

/** Without forgiving a slip of the finger. */
const namesNeed = ({ needs, guessed }: Results): boolean => needs.length > guessed.length;

export function createEngine({ lexicons, comuni, all }: EngineFiles, { give, find }: Asking): Engine {
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

  /** What the Comune offers stays as it is, and first. */
  const withNeighbours = async (own: Results, lexicon: string, query: Query): Promise<Results> => {
    const wide = await ask(all, lexicon, query);
    return { ...own, hits: [...own.hits, ...wide.hits.filter((hit) => isBeside(hit, wide))] };
  };

  /**
   * A word of another language may look like one of a record ("vivienda" and "vivere"): where no need was named, all
   * languages are asked too, but not at every letter.
   */
  const understood = async (query: Query): Promise<{ lexicon: string; results: Results }> => {
    const near = { lexicon: lexicons.near, results: await inComune(lexicons.near, query) };
    const { sure, needs } = near.results;
    if (sure && (needs.length > 0 || query.typing)) return near;
    const wide = { lexicon: lexicons.all, results: await inComune(lexicons.all, query) };
    return sure && !namesNeed(wide.results) ? near : wide;
  };

  return {
    prepare: async ({ comune, typing }) => {
      if (comune === undefined && !typing) await give('lexicon', lexicons.near);
      // The first question is the slowest: it makes the search. Nobody should wait for that.
      else await ask(indexOf(comune), lexicons.near, { q: 'casa', comune, typing: true, most: 0 });
    },
    find: async (query) => {
      const { lexicon, results } = await understood(query);
      if (results.beyond || !results.sure) return ask(all, lexicon, query);
      return query.near && results.comune !== undefined ? withNeighbours(results, lexicon, query) : results;
    },
  };
}
