/** Which Italian text a translation was made from: a fingerprint of the Italian words, kept in the translation as `basedOn`. */
import { createHash } from 'node:crypto';
import { type Id, type Language, languages } from '../model/common.ts';
import type { Directory, ServiceRecord } from '../model/directory.ts';
import type { ServiceWords } from '../model/service.ts';

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};

/** First 16 hexadecimal digits of the SHA-256 of the words as JSON with sorted keys, without `basedOn`. */
export const wordsHash = (words: ServiceWords): string => {
  const { basedOn: _, ...said } = words;
  return createHash('sha256')
    .update(JSON.stringify(sorted(said)))
    .digest('hex')
    .slice(0, 16);
};

/** A translation of an Italian text that has changed since. `now` is the hash to write once it is revised. */
export type StaleTranslation = { service: Id; language: Language; basedOn: string; now: string };

export const staleWordsOf = ({ id, words }: ServiceRecord): StaleTranslation[] => {
  const now = wordsHash(words.it);
  return languages.flatMap((language) => {
    const basedOn = language === 'it' ? undefined : words[language]?.basedOn;
    return basedOn === undefined || basedOn === now ? [] : [{ service: id, language, basedOn, now }];
  });
};

export const staleTranslations = (directory: Directory): StaleTranslation[] =>
  [...directory.services.values()].flatMap(staleWordsOf);
