/**
 * Asks the right index: that of the Comune first; words of other languages and all Comuni only if it must. The same for
 * browser, server and shell, so that they answer the same; they differ in where they get the files.
 */
import type { Id } from '../model/common.ts';
import { type Bounds, leavesFor } from './leaves.ts';
import { isBeside, type Query, type Results } from './search.ts';

/** Address of each leaf of the near words, with `{{id}}` for its number, and where each begins. */
export type LeafFiles = { pattern: string; bounds: Bounds };

export const leafAt = (leaf: number, { pattern }: LeafFiles): string => pattern.replace('{{id}}', String(leaf));

/** Addresses of the files of a language, as `format/` writes them. */
export type EngineFiles = {
  /**
   * What people say for needs: `near` in Italian and the language of the page, `all` in every language. `leaves`: `near` in
   * parts, with the words of danger; absent where whole files are at hand, and those words too.
   */
  words: { near: string; all: string; leaves?: LeafFiles | undefined };
  frame: string;
  /** Index of all services. */
  all: string;
  /** Index of each Comune: its services and those of everywhere. */
  comuni: { readonly [comune: Id]: string };
};

/** What may be loaded before anybody asks: the index of all Comuni is large, so only for who is about to type. */
export type Expecting = { comune: Id | undefined; typing: boolean };

/** What to ask, and of which files: `said`, what people say; `cries`, those whose words of danger count. */
export type Find = { index: string; frame: string; said: readonly string[]; cries: readonly string[]; query: Query };

export type Engine = { prepare: (expecting: Expecting) => Promise<void>; find: (query: Query) => Promise<Results> };

/**
 * `give`: loads a file, so that it can be asked. `rehearse`: goes once through what questions of an index go through
 * (`practice.ts`).
 */
type Asking = {
  give: (url: string) => Promise<void>;
  rehearse?: (index: string) => Promise<void>;
  find: (asked: Find) => Promise<Results>;
};

/** No hits are wanted: what the words may mean is told from what is nearest, and no letter waits for large files. */
const isQuick = ({ most }: Query): boolean => most === 0;

/** Without forgiving a slip of the finger. */
const namesNeed = ({ needs, guessed }: Results): boolean => needs.length > guessed.length;

export function createEngine({ words, frame, comuni, all }: EngineFiles, { give, rehearse, find }: Asking): Engine {
  const { near, leaves } = words;
  const indexOf = (comune: Id | undefined): string => (comune === undefined ? undefined : comuni[comune]) ?? all;

  const leavesOf = (query: Query): string[] =>
    leaves ? leavesFor(query, leaves.bounds).map((leaf) => leafAt(leaf, leaves)) : [];

  const ask = async (index: string, said: readonly string[], query: Query): Promise<Results> => {
    const cries = [...new Set([...said, ...leavesOf(query)])];
    await Promise.all([index, frame, ...cries].map(give));
    return find({ index, frame, said, cries, query });
  };

  /** Who names another Comune than the chosen one asks there. */
  const inComune = async (said: readonly string[], query: Query): Promise<Results> => {
    const own = await ask(indexOf(query.comune), said, query);
    const elsewhere = own.comune !== query.comune && indexOf(own.comune) !== indexOf(query.comune);
    return elsewhere ? ask(indexOf(own.comune), said, query) : own;
  };

  /** What the Comune offers stays as it is, and first. */
  const withNeighbours = async (own: Results, said: readonly string[], query: Query): Promise<Results> => {
    const wide = await ask(all, said, query);
    return { ...own, hits: [...own.hits, ...wide.hits.filter((hit) => isBeside(hit, wide))] };
  };

  type Understood = { said: readonly string[]; results: Results };

  const inNear = async (query: Query): Promise<Understood> => {
    const said = leaves ? leavesOf(query) : [near];
    const results = await inComune(said, query);
    if (!leaves || !results.guesses || isQuick(query)) return { said, results };
    return { said: [near], results: await inComune([near], query) };
  };

  /**
   * A word of another language may look like one of a record ("vivienda" and "vivere"): where no need was named, all
   * languages are asked too, but not at every letter.
   */
  const understood = async (query: Query): Promise<Understood> => {
    const own = await inNear(query);
    const { early, sure, needs } = own.results;
    if (early || isQuick(query) || (sure && (needs.length > 0 || query.typing))) return own;
    const wide = { said: [words.all], results: await inComune([words.all], query) };
    return sure && !namesNeed(wide.results) ? own : wide;
  };

  return {
    prepare: async ({ comune, typing }) => {
      const index = indexOf(comune);
      if (index === all && !typing) return give(frame);
      await Promise.all([index, frame].map(give));
      await rehearse?.(index);
    },
    find: async (query) => {
      const { said, results } = await understood(query);
      if (results.early || isQuick(query)) return results;
      if (results.beyond || !results.sure) return ask(all, said, query);
      return query.near && results.comune !== undefined ? withNeighbours(results, said, query) : results;
    },
  };
}
