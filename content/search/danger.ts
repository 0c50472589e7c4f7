/** Queries that cannot wait: which number to show before any service. The numbers are those of the need in the content. */
import type { Id } from '../model/common.ts';
import type { NeedScore } from './classify.ts';
import { dangerPhrases, harmless } from './danger-phrases.ts';
import type { Lexicon } from './lexicon.ts';
import { anyOf, phrasesOf, without } from './phrases.ts';
import { words } from './words.ts';

/** `need`: where its words for an emergency are. */
export type Danger = { need: Id; numbers: readonly string[] };

/** Here a whole phrase of the content is enough too; one word alone never is: "paura" may be of the dentist. */
const dangerWhenTold = 'violenza';

const dangers = Object.entries(dangerPhrases).map(([need, lists]) => ({
  need,
  isSaid: anyOf(Object.values(lists).flatMap(phrasesOf)),
}));
const everyday = phrasesOf(harmless);

/** Works on the words as typed: without the little ones, or without endings, "mi taglio" would be a haircut. */
function saidIn(q: string) {
  const typed = words(q);
  const said = without(typed, everyday);
  const need = dangers.find(({ isSaid }) => isSaid(said))?.need;
  return { need, isEveryday: said !== typed };
}

const toldIn = ([best]: readonly NeedScore[]): Id | undefined =>
  best?.id === dangerWhenTold && best.told ? dangerWhenTold : undefined;

export function dangerIn(q: string, certain: readonly NeedScore[], { needs }: Lexicon): Danger | undefined {
  const { need: said, isEveryday } = saidIn(q);
  const need = said ?? (isEveryday ? undefined : toldIn(certain));
  const numbers = needs.find(({ id }) => id === need)?.emergency;
  return need !== undefined && numbers ? { need, numbers } : undefined;
}

/** The need of a danger comes first, whatever else the words may mean. */
export const withDanger = (needs: readonly NeedScore[], danger: Danger | undefined): NeedScore[] => {
  const others = needs.filter(({ id }) => id !== danger?.need);
  if (danger === undefined) return others;
  return [{ id: danger.need, score: Math.max(3, needs[0]?.score ?? 0), terms: new Set() }, ...others];
};
