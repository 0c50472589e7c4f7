/** The terms that an index and a vocabulary know, and which of them a typed word may mean. */
import { allowedSlips, distance } from './distance.ts';
import type { Token } from './tokens.ts';

export type Meaning = { term: string; how: 'exact' | 'prefix' | 'fuzzy'; weight: number };

export type Dictionary = { terms: readonly string[]; has: (term: string) => boolean };

export function dictionary(...lists: readonly Iterable<string>[]): Dictionary {
  const all = new Set(lists.flatMap((list) => [...list]));
  return { terms: [...all].sort(), has: (term) => all.has(term) };
}

const weights = { exact: 1, prefix: 0.8, fuzzy: 0.6 } as const;

/** A word that is done may lack this much of its ending: "ise" is "isee", but "volo" is not "volontari". */
const missingEnding = 2;
const shortestPrefix = 3;
/** While typing, a first letter or two begin too many words to mean any. */
const mostPrefixes = 40;

function firstFrom(terms: readonly string[], wanted: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function beginningWith(prefix: string, { terms }: Dictionary, longest: number): string[] {
  const found: string[] = [];
  for (let index = firstFrom(terms, prefix); terms[index]?.startsWith(prefix); index++) {
    const term = terms[index];
    if (term !== undefined && term.length <= longest) found.push(term);
  }
  return found;
}

function prefixes(word: string, dictionary: Dictionary, typing: boolean): string[] {
  const isShort = word.length < shortestPrefix && /^\p{Script=Latin}/u.test(word);
  if (isShort) return [];
  const found = beginningWith(word, dictionary, typing ? Number.POSITIVE_INFINITY : word.length + missingEnding);
  return found.length > mostPrefixes ? [] : found;
}

/** The nearest terms, all those at the smallest distance. Short words must begin with the right letter. */
function near({ word, term }: Token, { terms }: Dictionary): string[] {
  const limit = allowedSlips(word);
  if (limit === 0) return [];
  const found = new Map<number, string[]>();
  for (const known of terms) {
    if (allowedSlips(known) === 0 && known.length < 4) continue;
    if (word.length < 7 && known[0] !== term[0]) continue;
    const slips = distance(term, known, limit);
    if (slips <= limit) found.set(slips, [...(found.get(slips) ?? []), known]);
  }
  return found.get(Math.min(...found.keys())) ?? [];
}

/**
 * What a token may mean: itself; while typing also the words it begins; only if there is none of both, the terms a slip or
 * two away. `typing`: it is the last word and may not be finished.
 */
export function meanings(token: Token, dictionary: Dictionary, typing: boolean): Meaning[] {
  const as = (how: Meaning['how'], found: readonly string[]): Meaning[] =>
    found.map((term) => ({ term, how, weight: weights[how] }));
  const exact = dictionary.has(token.term) ? [token.term] : [];
  const begun =
    exact.length > 0 && !typing ? [] : prefixes(token.word, dictionary, typing).filter((term) => term !== token.term);
  if (exact.length + begun.length > 0) return [...as('exact', exact), ...as('prefix', begun)];
  return as('fuzzy', near(token, dictionary));
}
