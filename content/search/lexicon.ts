/**
 * The words by which people name needs and Comuni, ready for the query: plain data, made from the content at build.
 *
 * Entries are terms already (`tokens.ts`), so that the browser has nothing to work out.
 */
import type { Id, Language } from '../model/common.ts';
import type { Directory } from '../model/directory.ts';
import type { Need } from '../model/need.ts';
import type { DangerWords } from './danger.ts';
import { dangerWords } from './danger-words.ts';
import { type EstateEntry, estatesOf } from './estates.ts';
import { people } from './people.ts';
import { phraseTerms } from './tokens.ts';
import { words } from './words.ts';

/** `emergency`: numbers to call. `sensitive`: to be seen asking is a danger. */
export type NeedFacts = { id: Id; broader?: Id; emergency?: readonly string[]; sensitive?: true };
/** A word or a phrase that people say for a need. `weight`: from 1 to 5; `terms`: in their order. */
export type Saying = { need: Id; weight: number; terms: readonly string[] };
/** `names`: ways to say it, folded words with a space between them. */
export type ComuneEntry = { id: Id; names: readonly string[] };
/** What every question needs, whatever its words. `urgent`: needs with words of danger, the most urgent first. */
export type Frame = {
  needs: readonly NeedFacts[];
  urgent: readonly Id[];
  comuni: readonly ComuneEntry[];
  estates: readonly EstateEntry[];
};
/** `sharing`: how many needs have each term; `others`: terms that stand in other phrases elsewhere. */
export type Part = { sharing: ReadonlyMap<string, number>; others: ReadonlySet<string> };
/** What people say: all of it, or a leaf (`leaves.ts`). */
export type Spoken = {
  sayings: readonly Saying[];
  /** Terms for people (`people.ts`). */
  people: readonly string[];
  dangers: DangerWords;
  /** Of a leaf. Absent: all phrases are here. */
  part?: Part;
};
/** All of it. */
export type Lexicon = Frame & Spoken;

/** Those whose words come first for pages in a language: who lives here knows some Italian. */
export const nearLanguages = (lang: Language): Language[] => (lang === 'it' ? ['it'] : ['it', lang]);

/** The name of a need is among the words for it. */
const nameWeight = 4;

function weighed(need: Need, languages: readonly Language[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const lang of languages) {
    const name = need.name[lang];
    const said = [
      ...(name === undefined ? [] : [[name, nameWeight] as const]),
      ...Object.entries(need.vocabulary[lang] ?? {}),
    ];
    for (const [words, weight] of said) {
      const entry = phraseTerms(words).join(' ');
      if (entry !== '') found.set(entry, Math.max(weight, found.get(entry) ?? 0));
    }
  }
  return found;
}

const sayingsOf = (need: Need, languages: readonly Language[]): Saying[] =>
  [...weighed(need, languages)].map(([entry, weight]) => ({ need: need.id, weight, terms: entry.split(' ') }));

const factsOf = ({ id, broader, emergency, sensitive }: Need): NeedFacts => ({
  id,
  ...(broader === undefined ? {} : { broader }),
  ...(emergency === undefined ? {} : { emergency: emergency.numbers }),
  ...(sensitive ? { sensitive } : {}),
});

/** Two short words, or one that is long enough, name a Comune without its last word: "sant angelo", "cinisello". */
const isShortName = (name: readonly string[]): boolean => name.length > 1 || (name[0]?.length ?? 0) > 5;

function comuneNames(name: string): string[] {
  const whole = words(name);
  const short = whole.slice(0, -1);
  return [whole, ...(isShortName(short) ? [short] : [])].map((parts) => parts.join(' '));
}

export const lexiconOf = (
  directory: Pick<Directory, 'needs' | 'comuni' | 'areas' | 'desks' | 'services'>,
  languages: readonly Language[],
): Lexicon => ({
  needs: [...directory.needs.values()].map(factsOf),
  sayings: [...directory.needs.values()].flatMap((need) => sayingsOf(need, languages)),
  estates: estatesOf(directory),
  urgent: Object.keys(dangerWords.needs),
  people: [...people],
  dangers: dangerWords,
  comuni: [...directory.comuni.values()].map(({ id, name }) => ({ id, names: comuneNames(name) })),
});
