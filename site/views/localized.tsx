/** Short words in the reader's language, or in Italian, marked as such for screen readers and right-to-left pages. */
import type { Language, Words } from '#content/model/common.ts';

/** The text to show and the language it is in. */
export const wordsIn = (words: Words, lang: Language): { text: string; lang: Language } => {
  const own = words[lang];
  return own === undefined ? { text: words.it, lang: 'it' } : { text: own, lang };
};

/** Attributes for an element whose text may be in another language than the page. */
export const languageAttributes = (textLang: Language, pageLang: Language) =>
  textLang === pageLang ? {} : { lang: textLang, dir: textLang === 'ar' ? ('rtl' as const) : ('ltr' as const) };

export const Localized = ({ words, lang }: { words: Words; lang: Language }) => {
  const shown = wordsIn(words, lang);
  return shown.lang === lang ? <>{shown.text}</> : <span {...languageAttributes(shown.lang, lang)}>{shown.text}</span>;
};
