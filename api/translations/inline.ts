/** Words that stand inside the facts, `{it, en?, …}`: found wherever they are, and written back one by one. Pure. */
import { type Language, languages } from '#content/model/common.ts';
import { type FieldPath, isObject, type Json, type JsonObject, type RecordRef } from '#content/model/record-data.ts';
import type { TargetLanguage } from '#views/staff/translations/texts.ts';

type Found = { path: FieldPath; words: { readonly [language in Language]?: unknown } & { it: string } };

const isWords = (value: object): value is Found['words'] =>
  'it' in value && typeof value.it === 'string' && Object.keys(value).every((key) => languages.some((l) => l === key));

/** In the order of the record. */
export const inlineWords = (value: unknown, path: FieldPath = []): Found[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isWords(value)) return [{ path, words: value }];
  return Object.entries(value).flatMap(([key, one]) => inlineWords(one, [...path, key]));
};

/** Names of bodies and places stay as they are on the door, unless somebody wants to say them otherwise. */
const properNames: { readonly [kind in RecordRef['kind']]?: readonly string[] } = {
  organizations: ['name', 'shortName'],
  locations: ['name'],
  networks: ['name'],
  desks: ['name'],
  areas: ['name'],
};

/** Whether somebody who reads this language meets Italian in the facts. */
export const lacksWords = ({ kind, record }: { kind: RecordRef['kind']; record: object }, lang: TargetLanguage) =>
  inlineWords(record).some(
    ({ path, words }) =>
      words[lang] === undefined && !(path.length === 1 && properNames[kind]?.includes(path[0] ?? '')),
  );

const changed = (value: Json, key: string, change: (old: Json) => Json): Json => {
  if (Array.isArray(value)) return value.map((one: Json, index) => (String(index) === key ? change(one) : one));
  return isObject(value) ? { ...value, [key]: change(value[key] ?? {}) } : value;
};

/** An empty text takes the language away. */
const withText = (words: Json, lang: TargetLanguage, text: string): Json => {
  const others = Object.entries(isObject(words) ? words : {}).filter(([key]) => key !== lang);
  return Object.fromEntries(text === '' ? others : [...others, [lang, text]]);
};

const within = (value: Json, [key, ...rest]: FieldPath, change: (old: Json) => Json): Json =>
  key === undefined ? change(value) : changed(value, key, (old) => within(old, rest, change));

export const withInline = (
  facts: JsonObject,
  lang: TargetLanguage,
  texts: readonly { path: FieldPath; text: string }[],
): JsonObject => {
  const after = texts.reduce<Json>(
    (all, { path, text }) => within(all, path, (words) => withText(words, lang, text)),
    facts,
  );
  return isObject(after) ? after : facts;
};
