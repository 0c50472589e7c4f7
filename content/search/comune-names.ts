/** The Comune that a query names: it is taken out of the words and asked for by itself. */
import type { Id } from '../model/common.ts';
import { distance } from './distance.ts';
import type { ComuneEntry } from './lexicon.ts';
import { words } from './words.ts';

export type Named = { comune: Id | undefined; rest: string };

/** Only long names may hold a slip: near "Crema" there are too many other words. */
const longName = 7;

const isName = (said: string, name: string, slips: number): boolean =>
  said === name || (slips > 0 && name.length >= longName && distance(said, name, slips) <= slips);

/** "S. Angelo" is "Sant'Angelo". */
const inFull = (parts: readonly string[]): string[] =>
  parts.map((part, index) => (part === 's' && parts[index + 1] === 'angelo' ? 'sant' : part));

type Found = { comune: Id; from: number; count: number };

function find(parts: readonly string[], comuni: readonly ComuneEntry[], slips: number): Found | undefined {
  let best: Found | undefined;
  for (const { id, names } of comuni) {
    for (const name of names) {
      const count = name.split(' ').length;
      if (best && best.count >= count) continue;
      const from = parts.findIndex((_, index) => isName(parts.slice(index, index + count).join(' '), name, slips));
      if (from >= 0) best = { comune: id, from, count };
    }
  }
  return best;
}

export function namedComune(q: string, comuni: readonly ComuneEntry[], isKnown: (word: string) => boolean): Named {
  const parts = inFull(words(q));
  const exact = find(parts, comuni, 0);
  const unknown = parts.map((part) => (isKnown(part) ? '' : part));
  const found = exact ?? find(unknown, comuni, 1);
  if (!found) return { comune: undefined, rest: parts.join(' ') };
  return {
    comune: found.comune,
    rest: parts.filter((_, at) => at < found.from || at >= found.from + found.count).join(' '),
  };
}
