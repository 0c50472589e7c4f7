/**
 * Queries that cannot wait: which number to show before any service. The numbers are those of the need in the content.
 *
 * Server and shell know the phrases of all languages. So does the browser in the end: those of its page's languages come with
 * the lexicon, before the first answer; those of all languages are a file of their own, asked for right after it, and what
 * stands in the field is then asked again.
 */
import type { Id, Language } from '../model/common.ts';
import type { NeedScore } from './classify.ts';
import { dangerPhrases, everydayPhrases } from './danger-phrases.ts';
import type { Lexicon } from './lexicon.ts';
import { anyOf, phrasesOf, without } from './phrases.ts';
import { words } from './words.ts';

/** `need`: where its words for an emergency are. */
export type Danger = { need: Id; numbers: readonly string[] };

/** Phrases (`phrases.ts`) by need, and the same words in everyday speech. */
export type DangerWords = { needs: { readonly [need: Id]: string }; everyday: string };

/** The phrases of a language, or those that come after them. */
type Part = Language | 'later';

const joined = (phrases: { readonly [part in Part]?: string }, parts: readonly Part[]): string =>
  parts
    .flatMap((part) => phrases[part] ?? [])
    .join(',')
    .replaceAll(/,\s+/g, ',');

export const dangerWords = (parts: readonly Part[]): DangerWords => ({
  needs: Object.fromEntries(Object.entries(dangerPhrases).map(([need, phrases]) => [need, joined(phrases, parts)])),
  everyday: joined(everydayPhrases, parts),
});

/** Here a whole phrase of the content is enough too; one word alone never is: "paura" may be of the dentist. */
const dangerWhenTold = 'violenza';

const toldIn = ([best]: readonly NeedScore[]): Id | undefined =>
  best?.id === dangerWhenTold && best.told ? dangerWhenTold : undefined;

type DangerIn = (q: string, certain: readonly NeedScore[]) => Danger | undefined;

export function dangerIn({ needs, dangers }: Pick<Lexicon, 'needs' | 'dangers'>): DangerIn {
  const phrases = Object.entries(dangers.needs).map(([need, list]) => ({ need, isSaid: anyOf(phrasesOf(list)) }));
  const everyday = phrasesOf(dangers.everyday);

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
