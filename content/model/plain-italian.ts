/** How hard an Italian text is to read: the Gulpease index, and words that only offices use. Pure. */

const word = /[\p{L}\p{N}]+/gu;
/** The end of a sentence, or of a line: a title and an item of a list stop where their line does. */
const sentenceEnd = /[.!?…]+(?=[\s»”")]|$)|\n+/u;
const linkTarget = /\]\([^)]*\)/g;

const countOf = (text: string): { letters: number; words: number; sentences: number } => {
  const plain = text.replace(linkTarget, ']');
  const words = plain.match(word) ?? [];
  return {
    letters: words.reduce((sum, one) => sum + one.length, 0),
    words: words.length,
    sentences: plain.split(sentenceEnd).filter((sentence) => sentence.search(word) !== -1).length,
  };
};

/**
 * 89 + (300 × sentences − 10 × letters) / words, at most 100 (Lucisano and Piemontese, 1988). Under 60 it is hard for
 * who left school after the lower secondary.
 */
export const gulpease = (text: string): number => {
  const { letters, words, sentences } = countOf(text);
  return words === 0 ? 100 : Math.min(100, 89 + (300 * sentences - 10 * letters) / words);
};

/** An office word as it stands in the text, and what to write instead. */
export type OfficeWord = { found: string; plainer: string };

/** `written`: office words (a star ends a stem) with a plainer one. */
export const officeWordFinder = (written: Readonly<Record<string, string>>): ((text: string) => OfficeWord[]) => {
  const known = Object.entries(written).map(([office, plainer]) => {
    const stem = office.endsWith('*') ? `${office.slice(0, -1)}\\p{L}*` : office;
    return { pattern: new RegExp(`(?<![\\p{L}])${stem}(?![\\p{L}])`, 'giu'), plainer };
  });
  return (text) =>
    known.flatMap(({ pattern, plainer }) => [...text.matchAll(pattern)].map(([found]) => ({ found, plainer })));
};
