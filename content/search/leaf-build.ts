/** Divides a lexicon into leaves (`leaves.ts`): for the build. */
import type { Id } from '../model/common.ts';
import type { DangerWords } from './danger.ts';
import { type Bounds, keyOf, leavesOf } from './leaves.ts';
import type { Lexicon, Spoken, WeighedPhrases } from './lexicon.ts';
import { beginning, firstChoices, mayHoldSlip, wordIn } from './plain-phrases.ts';
import { isLittle, wordOf } from './tokens.ts';

/** A phrase of the lexicon, with the words under which it must be found: each that tells something, or all if none does. */
type Entry = { need: Id; weight: string; phrase: string; under: readonly string[] };
/** A phrase of danger or of everyday speech. `need`: absent for everyday speech. */
type Cry = { need?: Id; phrase: string };

function entriesOf({ needs }: Lexicon): Entry[] {
  return needs.flatMap(({ id, words }) =>
    Object.entries(words).flatMap(([weight, phrases]) =>
      phrases.map((phrase) => {
        const terms = phrase.split(' ');
        const telling = terms.filter((term) => !isLittle(term));
        return { need: id, weight, phrase, under: (telling.length > 0 ? telling : terms).map(wordOf) };
      }),
    ),
  );
}

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
  for (const { phrase, under } of entries) for (const word of under) add(word, phrase.length);
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

const grouped = (entries: readonly Entry[]): WeighedPhrases => {
  const byWeight: { [weight: string]: string[] } = {};
  for (const { weight, phrase } of entries) byWeight[weight] = [...(byWeight[weight] ?? []), phrase];
  return byWeight;
};

function dangersOf({ dangers }: Spoken, cries: readonly Cry[]): DangerWords {
  const said = (need: Id | undefined): string =>
    cries.flatMap((cry) => (cry.need === need ? cry.phrase : [])).join(',');
  return {
    needs: Object.fromEntries(Object.keys(dangers.needs).map((need) => [need, said(need)])),
    everyday: said(undefined),
  };
}

/** By term, how many needs have it in a phrase. */
function sharingOf(entries: readonly Entry[]): Map<string, number> {
  const needs = new Map<string, Set<Id>>();
  for (const { need, phrase } of entries)
    for (const term of phrase.split(' ')) needs.set(term, (needs.get(term) ?? new Set()).add(need));
  return new Map([...needs].map(([term, sharing]) => [term, sharing.size]));
}

/** Few enough to be told on every page, small enough to be loaded for a word. */
export const usualLeaves = 128;

export type Leaves = { bounds: Bounds; leaves: readonly Spoken[] };

/** `most`: about how many. */
export function leavesIn(lexicon: Lexicon, most: number): Leaves {
  const [entries, cries] = [entriesOf(lexicon), criesOf(lexicon)];
  const bounds = boundsOf(weighed(entries, cries), most);
  const sharing = sharingOf(entries);
  const isIn = (leaf: number) => (word: string) => leavesOf(word, bounds).includes(leaf);
  const leaves = bounds.map((_, leaf): Spoken => {
    const own = entries.filter(({ under }) => under.some(isIn(leaf)));
    const terms = new Set(own.flatMap(({ phrase }) => phrase.split(' ')));
    return {
      needs: lexicon.needs.map(({ id }) => ({ id, words: grouped(own.filter(({ need }) => need === id)) })),
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
