/** The terms that an index and a vocabulary know, and which of them a typed word may mean. */
import { allowedSlips, distance } from './distance.ts';
import { stem } from './stemmer.ts';
import type { Token } from './tokens.ts';

export type Meaning = { term: string; how: 'exact' | 'prefix' | 'fuzzy'; weight: number };

/** `letters`: of each term, the letters that it holds, as bits; worked out for the first word that must be guessed. */
export type Terms = { sorted: readonly string[]; all: ReadonlySet<string>; letters: () => Uint32Array };

/** Terms from several places; some may be in more than one of them. */
export type Dictionary = { parts: readonly Terms[]; has: (term: string) => boolean };

/** Letters 32 places apart share a bit. */
function lettersOf(term: string): number {
  let bits = 0;
  for (let index = 0; index < term.length; index++) bits |= 1 << (term.charCodeAt(index) & 31);
  return bits >>> 0;
}

export function termsOf(terms: Iterable<string>): Terms {
  const all = new Set(terms);
  const sorted = [...all].sort();
  let known: Uint32Array | undefined;
  const letters = (): Uint32Array => {
    known ??= Uint32Array.from(sorted, lettersOf);
    return known;
  };
  return { sorted, all, letters };
}

export const dictionary = (...parts: readonly Terms[]): Dictionary => ({
  parts,
  has: (term) => parts.some(({ all }) => all.has(term)),
});

/** A slip takes a letter away, brings one in, or both: words that differ in more letters need not be compared. */
function differsInMore(one: number, other: number, slips: number): boolean {
  let differing = 0;
  for (let rest = (one ^ other) >>> 0; rest > 0; rest = (rest & (rest - 1)) >>> 0) differing++;
  return differing > 2 * slips;
}

const weights = { exact: 1, prefix: 0.8, fuzzy: 0.6 } as const;

/** A word that is done may lack this much of its ending, as a guess: "bolle" may be "bollette", "volo" is not "volontari". */
const missingEnding = 2;
const shortestPrefix = 3;

/** So little of a Latin word means nothing until it is done. */
export const isTooShort = (word: string): boolean => word.length < shortestPrefix && /^\p{Script=Latin}/u.test(word);
/** While typing, a first letter or two begin too many words to mean any. */
const mostPrefixes = 40;

/** Place of the first that is not before the wanted one. */
export function firstFrom(terms: readonly string[], wanted: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function beginningWith(prefix: string, { parts }: Dictionary, longest: number): string[] {
  const found = new Set<string>();
  for (const { sorted } of parts) {
    for (let index = firstFrom(sorted, prefix); sorted[index]?.startsWith(prefix); index++) {
      const term = sorted[index];
      if (term !== undefined && term.length <= longest) found.add(term);
    }
  }
  return [...found].sort();
}

/** Undefined: too short, or it begins too many. */
function prefixes(word: string, dictionary: Dictionary, typing: boolean): string[] | undefined {
  if (isTooShort(word)) return undefined;
  const found = beginningWith(word, dictionary, typing ? Number.POSITIVE_INFINITY : word.length + missingEnding);
  return found.length > mostPrefixes ? undefined : found;
}

/** The nearest terms, all those at the smallest distance. Short words must begin with the right letter. */
function near({ word, term }: Token, { parts }: Dictionary): string[] {
  let limit = allowedSlips(word);
  if (limit === 0) return [];
  let found: string[] = [];
  const own = lettersOf(term);
  const anyFirst = word.length >= 7;
  for (const { sorted, letters } of parts) {
    const held = letters();
    for (const [place, known] of sorted.entries()) {
      if (known.length < 4 || (!anyFirst && known[0] !== term[0])) continue;
      if (differsInMore(own, held[place] ?? 0, limit)) continue;
      const slips = distance(term, known, limit);
      if (slips > limit) continue;
      found = slips < limit ? [known] : [...found, known];
      limit = slips;
    }
  }
  return [...new Set(found)].sort();
}

/** The word with letters between vowels doubled or not, in each way, but for its own. */
function spellings(word: string): string[] {
  const single = word.replaceAll(/([^aeiou])\1/gu, '$1');
  // Without a look behind, for old phones (`stemmer.ts`).
  const places = [...single.matchAll(/[aeiou][^aeiou](?=[aeiou])/gu)].map(({ index }) => index + 1);
  const doubled = (word: string, place: number): string => word.slice(0, place + 1) + word.slice(place);
  const once = places.map((place) => doubled(single, place));
  const twice = places.flatMap((place, more) =>
    places.slice(more + 1).map((later) => doubled(doubled(single, later), place)),
  );
  return [single, ...once, ...twice].filter((one) => one !== word);
}

/** Shorter words are spelled right; a longer one would have too many spellings. */
const heardWord = /^\p{Script=Latin}{4,20}$/u;

/** Italian doubles letters, and who writes by ear does not hear where: "bolete", "vestitti". */
const byEar = ({ word }: Token, { has }: Dictionary): string[] =>
  heardWord.test(word) ? [...new Set(spellings(word).map(stem).filter(has))] : [];

/** Albanian and Romanian say "the" at the end of a noun, of a borrowed one too, in place of its own ending: "patronatin". */
const lastArticle = /(?:[iu][nt]|[aeo][nt]|ul|ului|u)$/;
const ownEndings = ['', 'o', 'a', 'e'] as const;
/** Spoken Arabic writes small words and the next as one, in Latin letters too: "لكرا", "وعيالي", "lkhedma". */
const firstArticle = /^(?:[عه]ال|[وبلفك])(?=\p{L}{3})|^l(?=[^aeiou].)/u;

function withoutArticle({ word }: Token, { has }: Dictionary): string[] {
  const noun = word.replace(lastArticle, '');
  const nouns = noun === word ? [] : ownEndings.map((ending) => noun + ending);
  const bare = [...nouns, word.replace(firstArticle, '')].filter((one) => one.length >= shortestPrefix);
  return [...new Set(bare.map(stem).filter(has))];
}

/** So short a stem may be another word: "redito" is "reddito", and not only the paper that is called RED. */
const isHardlyLeft = ({ word, term }: Token): boolean => term.length <= 3 && word.length >= 6;

const as = (how: Meaning['how'], found: readonly string[]): Meaning[] =>
  found.map((term) => ({ term, how, weight: weights[how] }));

/**
 * What a token means without guessing: itself, the words that it begins, none yet while it is too short to tell. Those all begin
 * as it does. Undefined: it is nothing, and begins nothing. `typing`: it is the last word and may not be finished.
 */
export function plainMeanings(token: Token, dictionary: Dictionary, typing: boolean): Meaning[] | undefined {
  const exact = dictionary.has(token.term) ? [token.term] : [];
  if (exact.length > 0 && isHardlyLeft(token)) return [...as('exact', exact), ...as('fuzzy', byEar(token, dictionary))];
  const found = exact.length > 0 && !typing ? [] : prefixes(token.word, dictionary, typing);
  const begun = found?.filter((term) => term !== token.term) ?? [];
  if (exact.length + begun.length > 0) return [...as('exact', exact), ...as(typing ? 'prefix' : 'fuzzy', begun)];
  return typing && found === undefined ? [] : undefined;
}

/** What a token may mean that means nothing plainly: words that sound like it or are it without an article, else those a slip or two away. */
export function guesses(token: Token, dictionary: Dictionary): Meaning[] {
  const heard = [...byEar(token, dictionary), ...withoutArticle(token, dictionary)];
  return as('fuzzy', heard.length > 0 ? heard : near(token, dictionary));
}

export const meanings = (token: Token, dictionary: Dictionary, typing: boolean): Meaning[] =>
  plainMeanings(token, dictionary, typing) ?? guesses(token, dictionary);
