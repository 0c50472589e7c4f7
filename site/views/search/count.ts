/** "12 risultati · Crema": how many, and the Comune they are for. */
import type { Results } from '#content/search/search.ts';
import { filled } from './filled.ts';
import type { SearchNames, SearchWords } from './words.ts';

export function countSentence(
  { hits: { length }, comune }: Pick<Results, 'hits' | 'comune'>,
  lang: string,
  { words, names }: { words: SearchWords; names: SearchNames },
): string {
  const category = length === 0 ? 'zero' : new Intl.PluralRules(lang).select(length);
  const sentence = filled(words.results[category], 'count', String(length));
  const name = comune === undefined ? undefined : names.comuni[comune];
  return name === undefined ? sentence : `${sentence} · ${name}`;
}
