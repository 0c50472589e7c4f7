/** The Comune that a query names: it is taken out of the words and asked for by itself. */
import type { Id } from '../model/common.ts';
import { distance } from './distance.ts';
import type { ComuneEntry } from './lexicon.ts';
import { words } from './words.ts';

export type Named = { comune: Id | undefined; rest: string };

/** Only long names may hold a slip: near "Crema" there are too many other words. */
const longName = 7;

const isSlip = (said: string, name: string): boolean =>
  name.length >= longName && Math.abs(said.length - name.length) <= 1 && distance(said, name, 1) <= 1;

/** "S. Angelo" is "Sant'Angelo". */
const inFull = (parts: readonly string[]): string[] =>
  parts.map((part, index) => (part === 's' && parts[index + 1] === 'angelo' ? 'sant' : part));

type Found = { comune: Id; from: number; count: number };

/** `count`: words of it; `at`: its place among all. */
type Name = { comune: Id; name: string; count: number; at: number };
type Names = { all: readonly Name[]; exact: ReadonlyMap<string, Name>; longest: number };

const known = new WeakMap<readonly ComuneEntry[], Names>();

/** Once for each list: a key must not wait for the names of a whole region. */
function namesOf(comuni: readonly ComuneEntry[]): Names {
  const before = known.get(comuni);
  if (before) return before;
  const named = comuni.flatMap(({ id, names }) => names.map((name) => ({ comune: id, name })));
  const all = named.map((one, at) => ({ ...one, at, count: one.name.split(' ').length }));
  // Where two Comuni share a name, the first has it.
  const exact = new Map([...all].reverse().map((one) => [one.name, one]));
  const made = { all, exact, longest: Math.max(0, ...all.map(({ count }) => count)) };
  known.set(comuni, made);
  return made;
}

/** Names of as many words as the parts of `said` have, in their order. */
function among(said: readonly string[], count: number, { all, exact }: Names, slips: 0 | 1): Name | undefined {
  const same = said.flatMap((words) => exact.get(words) ?? []).filter((one) => one.count === count);
  const found = same.sort((one, other) => one.at - other.at)[0];
  if (slips === 0) return found;
  return all.find((one) => one === found || (one.count === count && said.some((words) => isSlip(words, one.name))));
}

/** The longest name, and of these the first. */
function find(parts: readonly string[], names: Names, slips: 0 | 1): Found | undefined {
  for (let count = names.longest; count > 0; count--) {
    // The last ones are shorter, so that a forgotten space is a slip too: "santangelo".
    const said = parts.map((_, from) => parts.slice(from, from + count).join(' '));
    const found = among(said, count, names, slips);
    if (found) {
      const from = said.findIndex((words) => words === found.name || (slips > 0 && isSlip(words, found.name)));
      return { comune: found.comune, from, count };
    }
  }
  return undefined;
}

export function namedComune(q: string, comuni: readonly ComuneEntry[], isKnown: (word: string) => boolean): Named {
  const parts = inFull(words(q));
  const names = namesOf(comuni);
  const exact = find(parts, names, 0);
  const unknown = parts.map((part) => (isKnown(part) ? '' : part));
  const found = exact ?? find(unknown, names, 1);
  if (!found) return { comune: undefined, rest: parts.join(' ') };
  return {
    comune: found.comune,
    rest: parts.filter((_, at) => at < found.from || at >= found.from + found.count).join(' '),
  };
}
