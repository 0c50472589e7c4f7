/** From text to what the index knows, the same for records, vocabulary and queries. */
import { stem } from './stemmer.ts';
import { isStopWord } from './stop-words.ts';
import { words } from './words.ts';

/** `word`: as typed, folded. `term`: its stem, which is looked up. */
export type Token = { word: string; term: string };

export const tokens = (text: string): Token[] =>
  words(text)
    .filter((word) => !isStopWord(word))
    .map((word) => ({ word, term: stem(word) }));

export const terms = (text: string): string[] => tokens(text).map(({ term }) => term);
