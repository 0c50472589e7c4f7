/**
 * Spellings that people mix up become one: case, accents, Arabic vowel signs and letter variants.
 *
 * Accents fall from Latin letters only: in Ukrainian й and ї are letters of their own. The result folds to itself.
 */
const latinMarks = /(\p{Script=Latin})\p{M}+/gu;
/** Tashkeel, madda and hamza after NFD, superscript alef; tatweel is only a longer line. */
const arabicSigns = /[\u064B-\u065F\u0670\u0640]/gu;
const letters: Readonly<Record<string, string>> = {
  ى: 'ي',
  ة: 'ه',
  ٱ: 'ا',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  // The Ukrainian apostrophe of some keyboards is a letter to Unicode.
  ʼ: "'",
};
const variants = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

/** Most words hold none of all that. */
const isPlain = (text: string): boolean => !/[^ -~]/.test(text);

export const fold = (text: string): string =>
  isPlain(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKC')
        .toLowerCase()
        .normalize('NFD')
        .replace(arabicSigns, '')
        .replace(latinMarks, '$1')
        .normalize('NFC')
        .replace(variants, (letter) => letters[letter] ?? letter);
