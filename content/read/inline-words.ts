/**
 * Words that stand inside a record, `{it, en?, …}`, wherever they are, and which of their translations are older than the
 * Italian. Words of services have files of their own: see `words.ts`.
 */
import { createHash } from 'node:crypto';
import { type BasedOn, type Id, type Language, languages } from '../model/common.ts';
import type { Directory, Kind } from '../model/directory.ts';
import type { FieldPath } from '../model/record-data.ts';
import { kinds } from './content.ts';

type TargetLanguage = Exclude<Language, 'it'>;
type InlineWords = { path: FieldPath; words: { readonly [language in Language]?: unknown } & { it: string } };

const targets = languages.filter((language): language is TargetLanguage => language !== 'it');

const isWords = (value: object): value is InlineWords['words'] =>
  'it' in value && typeof value.it === 'string' && Object.keys(value).every((key) => languages.some((l) => l === key));

/** In the order of the record. */
export const inlineWords = (value: unknown, path: FieldPath = []): InlineWords[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isWords(value)) return [{ path, words: value }];
  return Object.entries(value).flatMap(([key, one]) => inlineWords(one, [...path, key]));
};

/** First 8 hexadecimal digits of the SHA-256 of a text. Where its lines break does not matter. */
export const textHash = (italian: string): string =>
  createHash('sha256').update(italian.replaceAll(/\s+/g, ' ').trim()).digest('hex').slice(0, 8);

/** `unknown`: nobody has said which Italian this language translates. */
export const inlineStanding = (
  { words }: Pick<InlineWords, 'words'>,
  lang: TargetLanguage,
  basedOn: BasedOn | undefined,
): 'missing' | 'unknown' | 'stale' | 'current' => {
  const known = basedOn?.[lang];
  if (words[lang] === undefined) return 'missing';
  if (known === undefined) return 'unknown';
  return known.includes(textHash(words.it)) ? 'current' : 'stale';
};

/** What `basedOn` says of a language once all that is translated is right. */
const inlineBasis = (record: unknown, lang: TargetLanguage): string[] => [
  ...new Set(inlineWords(record).flatMap(({ words }) => (words[lang] === undefined ? [] : textHash(words.it)))),
];

/** `stale`: where texts stand that are older than their Italian; none where nothing is known (`basedOn` lacks the language). */
export type UnsureTranslation = {
  kind: Kind;
  id: Id;
  language: TargetLanguage;
  stale: readonly FieldPath[];
  now: readonly string[];
};

type Unsure = Pick<UnsureTranslation, 'language' | 'stale' | 'now'>;

const unsureIn = (record: { basedOn?: BasedOn | undefined }): Unsure[] => {
  const found = inlineWords(record);
  return targets.flatMap((language) => {
    const standings = found.map((one) => inlineStanding(one, language, record.basedOn));
    if (!standings.some((standing) => standing === 'stale' || standing === 'unknown')) return [];
    const stale = found.flatMap(({ path }, index) => (standings[index] === 'stale' ? [path] : []));
    return { language, stale, now: inlineBasis(record, language) };
  });
};

export const unsureTranslations = (directory: Directory): UnsureTranslation[] =>
  kinds.flatMap((kind) =>
    [...directory[kind].values()].flatMap((record) =>
      unsureIn(record).map((unsure) => ({ kind, id: record.id, ...unsure })),
    ),
  );
