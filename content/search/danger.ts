/**
 * Queries that cannot wait: which number to show before any service. The numbers are those of the need in the content. Phrases
 * of all languages are looked for, whatever the language of the page; the browser has those that begin as a word of the
 * question does (`leaves.ts`).
 */
import type { Id } from '../model/common.ts';
import type { NeedScore } from './classify.ts';
import type { Frame } from './lexicon.ts';
import { anyOf, type Phrase, phrasesOf, without } from './phrases.ts';
import { words } from './words.ts';

/** `need`: where its words for an emergency are. */
export type Danger = { need: Id; numbers: readonly string[] };

/** Plain phrases (`plain-phrases.ts`) by need, the most urgent first, and the same words in everyday speech. */
export type DangerWords = { needs: { readonly [need: Id]: string }; everyday: string };

/** The same, ready to be looked for. */
export type Cries = { needs: ReadonlyMap<Id, readonly Phrase[]>; everyday: readonly Phrase[] };

export const criesOf = ({ needs, everyday }: DangerWords): Cries => ({
  needs: new Map(Object.entries(needs).map(([need, list]) => [need, phrasesOf(list)])),
  everyday: phrasesOf(everyday),
});

/** Here a whole phrase of the content is enough too; one word alone never is: "paura" may be of the dentist. */
const dangerWhenTold = 'violenza';

const toldIn = ([best]: readonly NeedScore[]): Id | undefined =>
  best?.id === dangerWhenTold && best.told ? dangerWhenTold : undefined;

export type DangerIn = (q: string, certain: readonly NeedScore[]) => Danger | undefined;

export function dangerIn({ needs, urgent }: Pick<Frame, 'needs' | 'urgent'>, cries: readonly Cries[]): DangerIn {
  const everyday = cries.flatMap((one) => one.everyday);
  const phrases = urgent.map((need) => ({ need, isSaid: anyOf(cries.flatMap((one) => one.needs.get(need) ?? [])) }));

  /** Works on the words as typed: without the little ones, or without endings, "mi taglio" would be a haircut. */
  function saidIn(q: string) {
    const typed = words(q);
    const said = without(typed, everyday);
    const need = phrases.find(({ isSaid }) => isSaid(said))?.need;
    return { need, isEveryday: said !== typed };
  }

  return (q, certain) => {
    const { need: said, isEveryday } = saidIn(q);
    const need = said ?? (isEveryday ? undefined : toldIn(certain));
    const numbers = needs.find(({ id }) => id === need)?.emergency;
    return need !== undefined && numbers ? { need, numbers } : undefined;
  };
}

/** The need of a danger comes first, whatever else the words may mean. */
export const withDanger = (needs: readonly NeedScore[], danger: Danger | undefined): NeedScore[] => {
  const others = needs.filter(({ id }) => id !== danger?.need);
  if (danger === undefined) return others;
  return [{ id: danger.need, score: Math.max(3, needs[0]?.score ?? 0), terms: new Map() }, ...others];
};
