/**
 * The words of a lexicon in parts, by how they begin, so that a browser asks only for those that a question needs: one or two
 * kB instead of twenty. The words of danger of every language are in them, so that no cry for help waits for more.
 *
 * A leaf holds whole phrases, each in the leaf of every word under which it must be found. What the leaves of a question know
 * of its words is all that the lexicon knows of them; only guesses (`dictionary.ts`) need the whole.
 */
import { firstFrom, isTooShort } from './dictionary.ts';
import { asHeard } from './phrases.ts';
import type { Query } from './search.ts';
import { stem } from './stemmer.ts';
import { isUnfinished, words } from './words.ts';

/** Where each leaf begins, sorted; the first is the empty text. */
export type Bounds = readonly string[];

/** Words that begin with as many same signs are in one leaf: fewer are no prefix that a Latin word is looked for by (`dictionary.ts`). */
const beginning = 3;
const afterAll = '\uffff';

/** By its sound: who writes by ear does not hear which letters are double. */
export const keyOf = (word: string): string => asHeard(word).slice(0, beginning);

/** Leaves from the one that holds `first` to the one that holds `last`. */
function between(first: string, last: string, bounds: Bounds): number[] {
  const holding = (word: string): number => firstFrom(bounds, `${word}\0`) - 1;
  const [from, to] = [holding(first), holding(last)];
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}

/** So short a Latin word is only itself. */
const isWhole = /^[a-z\d]{1,2}$/;

/** The leaves of a word. Where its sound is shorter than a beginning, more may follow: "食", "amm". */
export function leavesOf(word: string, bounds: Bounds): number[] {
  const key = keyOf(word);
  const isOpen = key.length < beginning && !isWhole.test(word);
  return between(key, isOpen ? key + afterAll : key, bounds);
}

/** The leaves that a question needs, sorted. */
export function leavesFor({ q, typing }: Pick<Query, 'q' | 'typing'>, bounds: Bounds): number[] {
  const said = words(q);
  const isBegun = isUnfinished({ q, typing }) && isTooShort(said.at(-1) ?? '');
  const done = isBegun ? said.slice(0, -1) : said;
  const found = done.flatMap((word) => [word, stem(word)].flatMap((one) => leavesOf(one, bounds)));
  return [...new Set(found)].sort((one, other) => one - other);
}
