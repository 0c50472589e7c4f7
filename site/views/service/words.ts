/** The words of a service in the reader's language, or in Italian. */
import type { Language, Words } from '#content/model/common.ts';
import type { ServiceRecord } from '#content/model/directory.ts';
import type { ServiceWords } from '#content/model/service.ts';

export function serviceWords(service: ServiceRecord, lang: Language): { words: ServiceWords; lang: Language } {
  const own = service.words[lang];
  return own === undefined ? { words: service.words.it, lang: 'it' } : { words: own, lang };
}

/** The title in every language somebody wrote it in. */
export const titles = ({ words }: ServiceRecord): Partial<Words> =>
  Object.fromEntries(Object.entries(words).map(([lang, { title }]) => [lang, title]));
