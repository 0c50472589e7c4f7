/** The Comune that a query names: it is taken out of the words and asked for by itself. */
import type { Id } from '../model/common.ts';
import { distance } from './distance.ts';
import type { ComuneEntry } from './lexicon.ts';
import { words } from './words.ts';

export type Named = { comune: Id | undefined; rest: string };

/** Only long names may hold a slip: near "Crema" there are too many other words. */
const longName = 7;

/** With a slip at most, if one is forgiven. */
const isMeant = (said: string, name: string, slips: 0 | 1): boolean =>
  said === name || (slips > 0 && name.length >= longName && distance(said, name, 1) <= 1);

/** "S. Angelo" is "Sant'Angelo". */
const inFull = (parts: readonly string[]): string[] =>
  parts.map((part, index) => (part === 's' && parts[index + 1] === 'angelo' ? 'sant' : part));

type Found = { comune: Id; from: number; count: number };

/** `at`: its place among all. */
type Name = { comune: Id; name: string; at: number };
type Names = { alike: ReadonlyMap<string, readonly Name[]>; longest: number };

/** With as many words, names that share the key of their beginning or that of their end: one slip changes one of them. */
const keysOf = (name: string, count: number): string[] => [`${count}${name[0]}`, `${name.at(-1)}${count}`];

const known = new WeakMap<readonly ComuneEntry[], Names>();

/** Once for each list: a key must not wait for the names of a whole region. */
function namesOf(comuni: readonly ComuneEntry[]): Names {
  const before = known.get(comuni);
  if (before) return before;
  const alike = new Map<string, Name[]>();
  let longest = 0;
  const named = comuni.flatMap(({ id, names }) => names.map((name) => ({ comune: id, name })));
  for (const [at, one] of named.entries()) {
    const count = one.name.split(' ').length;
    longest = Math.max(longest, count);
    for (const key of keysOf(one.name, count)) alike.set(key, [...(alike.get(key) ?? []), { ...one, at }]);
  }
  const made = { alike, longest };
  known.set(comuni, made);
  return made;
}

/** The longest name, and of these the first: where two Comuni share a name, the first has it. */
function find(parts: readonly string[], { alike, longest }: Names, slips: 0 | 1): Found | undefined {
  for (let count = longest; count > 0; count--) {
    // The last ones are shorter, so that a forgotten space is a slip too: "santangelo".
    const said = parts.map((_, from) => parts.slice(from, from + count).join(' '));
    const found = said
      .flatMap((words) =>
        keysOf(words, count).flatMap((key) => (alike.get(key) ?? []).filter(({ name }) => isMeant(words, name, slips))),
      )
      .sort((one, other) => one.at - other.at)[0];
    if (found)
      return { comune: found.comune, from: said.findIndex((words) => isMeant(words, found.name, slips)), count };
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
