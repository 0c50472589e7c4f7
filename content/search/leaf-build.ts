/** Divides a lexicon into leaves (`leaves.ts`): for the build. */
import type { Id } from '../model/common.ts';
import type { DangerWords } from './danger.ts';
import { type Bounds, keyOf, leavesOf } from './leaves.ts';
import type { Lexicon, Saying, Spoken } from './lexicon.ts';
import { beginning, firstChoices, mayHoldSlip, wordIn } from './plain-phrases.ts';
import { isLittle, wordOf } from './tokens.ts';

/** `under`: the words under which it must be found: each that tells something, or all if none does. */
type Entry = { saying: Saying; under: readonly string[] };
/** A phrase of danger or of everyday speech. `need`: absent for everyday speech. */
type Cry = { need?: Id; phrase: string };

const entriesOf = ({ sayings }: Lexicon): Entry[] =>
  sayings.map((saying) => {
    const telling = saying.terms.filter((term) => !isLittle(term));
    return { saying, under: (telling.length > 0 ? telling : saying.terms).map(wordOf) };
  });

const criesOf = ({ dangers }: Spoken): Cry[] => [
  ...Object.entries(dangers.needs).flatMap(([need, list]) => list.split(',').map((phrase) => ({ need, phrase }))),
  ...dangers.everyday.split(',').map((phrase) => ({ phrase })),
];

/** Those that may begin with a wanted choice, with no other. */
const begun = (cries: readonly Cry[], isWanted: (choice: string) => boolean): Cry[] =>
  cries.flatMap((cry) => {
    const phrase = beginning(cry.phrase, isWanted);
    return phrase === undefined ? [] : { ...cry, phrase };
  });

/** Bytes of each beginning, roughly. */
function weighed(entries: readonly Entry[], cries: readonly Cry[]): Map<string, number> {
  const found = new Map<string, number>();
  const add = (word: string, length: number): void => {
    const key = keyOf(word);
    found.set(key, (found.get(key) ?? 0) + length);
  };
  for (const { saying, under } of entries) for (const word of under) add(word, saying.terms.join(' ').length);
  for (const { phrase } of cries) for (const choice of firstChoices(phrase)) add(wordIn(choice), phrase.length);
  return found;
}

/** Some `most` leaves of about the same size; a beginning is never cut. */
function boundsOf(sizes: ReadonlyMap<string, number>, most: number): Bounds {
  const keys = [...sizes.keys()].sort();
  const enough = [...sizes.values()].reduce((sum, size) => sum + size, 0) / most;
  const bounds = [''];
  let held = 0;
  for (const key of keys) {
    const size = sizes.get(key) ?? 0;
    if (held > 0 && held + size > enough) {
      bounds.push(key);
      held = 0;
    }
    held += size;
  }
  return bounds;
}

function dangersOf({ dangers }: Spoken, cries: readonly Cry[]): DangerWords {
  const said = (need: Id | undefined): string =>
    cries.flatMap((cry) => (cry.need === need ? cry.phrase : [])).join(',');
  return {
    needs: Object.fromEntries(Object.keys(dangers.needs).map((need) => [need, said(need)])),
    everyday: said(undefined),
  };
}

/** By term, how many needs have it in a phrase. */
function sharingOf({ sayings }: Lexicon): Map<string, number> {
  const needs = new Map<string, Set<Id>>();
  for (const { need, terms } of sayings)
    for (const term of terms) needs.set(term, (needs.get(term) ?? new Set()).add(need));
  return new Map([...needs].map(([term, sharing]) => [term, sharing.size]));
}

/** Few enough to be told on every page, small enough to be loaded for a word. */
export const usualLeaves = 128;

export type Leaves = { bounds: Bounds; leaves: readonly Spoken[] };

/** `most`: about how many. */
export function leavesIn(lexicon: Lexicon, most: number): Leaves {
  const [entries, cries] = [entriesOf(lexicon), criesOf(lexicon)];
  const bounds = boundsOf(weighed(entries, cries), most);
  const sharing = sharingOf(lexicon);
  const isIn = (leaf: number) => (word: string) => leavesOf(word, bounds).includes(leaf);
  const leaves = bounds.map((_, leaf): Spoken => {
    const sayings = entries.flatMap(({ saying, under }) => (under.some(isIn(leaf)) ? saying : []));
    const terms = new Set(sayings.flatMap((saying) => saying.terms));
    return {
      sayings,
      people: lexicon.people.filter((term) => terms.has(term) && isIn(leaf)(term)),
      dangers: dangersOf(
        lexicon,
        begun(cries, (choice) => isIn(leaf)(wordIn(choice))),
      ),
      part: { sharing, others: new Set([...terms].filter((term) => !isIn(leaf)(wordOf(term)))) },
    };
  });
  return { bounds, leaves };
}

/**
 * What is asked when a leaf does not know a word: all phrases of the needs, but of those of danger only the ones that a slip of
 * the finger takes out of their leaf.
 */
export const wholeOf = (spoken: Spoken): Spoken => ({
  ...spoken,
  dangers: dangersOf(spoken, begun(criesOf(spoken), mayHoldSlip)),
});
