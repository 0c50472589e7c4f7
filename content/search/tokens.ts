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

/** A little word that stands in a phrase. The mark keeps it apart from stems: that of "noia" is "noi". */
const little = (word: string): string => `=${word}`;
export const isLittle = (term: string): boolean => term.startsWith('=');
/** Without the mark. */
export const wordOf = (term: string): string => (isLittle(term) ? term.slice(1) : term);

/** The little words of a text, as they stand in phrases. */
export const littleTerms = (text: string): string[] => words(text).filter(isStopWord).map(little);

/**
 * The terms of a phrase of the vocabulary. Where without its little words hardly a word remains, they stay, unstemmed:
 * "voglio aiutare" is not "aiuto", and "non ce la faccio" is not "non". A little word alone is nothing: "para" is money in
 * Albanian, and "for" in Spanish.
 */
export function phraseTerms(phrase: string): string[] {
  const telling = terms(phrase);
  const all = words(phrase);
  if (telling.length > 1 || all.length < 2) return telling;
  return all.map((word) => (isStopWord(word) ? little(word) : stem(word)));
}
