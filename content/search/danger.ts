/** Queries that cannot wait: which number to show before any service. The numbers are those of the need in the content. */
import type { Id } from '../model/common.ts';
import type { AskedWord } from './ask.ts';
import type { NeedScore } from './classify.ts';
import { dangerPhrases } from './danger-phrases.ts';
import type { Lexicon } from './lexicon.ts';
import { terms } from './tokens.ts';

/** `need`: where its words for an emergency are. */
export type Danger = { need: Id; numbers: readonly string[] };

/** Speaking of it at all is enough. */
const alwaysDanger = 'violenza';

const phrases = Object.entries(dangerPhrases).flatMap(([need, list]) =>
  list.map((phrase) => ({ need, terms: terms(phrase) })),
);

export function dangerIn(
  words: readonly AskedWord[],
  certain: readonly NeedScore[],
  { needs }: Lexicon,
): Danger | undefined {
  const said = new Set(words.flatMap(({ meanings, term }) => [term, ...meanings.map((meaning) => meaning.term)]));
  const phrase = phrases.find((one) => one.terms.every((term) => said.has(term)));
  const need = phrase?.need ?? (certain[0]?.id === alwaysDanger ? alwaysDanger : undefined);
  const numbers = needs.find(({ id }) => id === need)?.emergency;
  return need !== undefined && numbers ? { need, numbers } : undefined;
}

/** The need of a danger comes first, whatever else the words may mean. */
export const withDanger = (needs: readonly NeedScore[], danger: Danger | undefined): NeedScore[] => {
  const others = needs.filter(({ id }) => id !== danger?.need);
  return danger ? [{ id: danger.need, score: Math.max(3, needs[0]?.score ?? 0) }, ...others] : others;
};
