/** Why a service was found, in short sentences: the strongest reason first. */
import type { Hit } from '#content/search/search.ts';
import { filled } from './filled.ts';
import type { SearchNames, SearchWords } from './words.ts';

const quoted = (words: readonly string[]): string => words.map((word) => `«${word}»`).join(', ');

type Reason = readonly [sentence: string, value: string | undefined];

const some = (words: readonly string[] | undefined): string | undefined =>
  words === undefined || words.length === 0 ? undefined : quoted(words);

/** Words of its own text say something only where no need does. */
export function whySentences({ why }: Hit, words: SearchWords, { needs }: SearchNames): string[] {
  const named = why.needs.flatMap((id) => needs[id] ?? []);
  const reasons: Reason[] = [
    [words.whyStreet, why.street],
    [words.whyNeed, named.length > 0 ? named.join(', ') : undefined],
    [words.whyBody, some(why.words.body)],
    [words.whyPlace, why.street === undefined ? some(why.words.place) : undefined],
    [words.whyPaper, some(why.words.paper)],
    [words.whyText, named.length > 0 ? undefined : some(why.words.text)],
  ];
  return reasons.flatMap(([sentence, value]) => (value === undefined ? [] : [filled(sentence, 'words', value)]));
}
