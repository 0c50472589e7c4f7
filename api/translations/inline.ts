/** Words that stand inside the facts, `{it, en?, …}`: written one by one, with what they were made from. Pure. */
import { BasedOn } from '#content/model/common.ts';
import { type FieldPath, isObject, type Json, type JsonObject, type RecordRef } from '#content/model/record-data.ts';
import { inlineStanding, inlineWords, textHash } from '#content/read.ts';
import type { TargetLanguage } from '#views/staff/translations/texts.ts';

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

export const hasStaleWords = (record: { basedOn?: BasedOn | undefined }, lang: TargetLanguage): boolean =>
  inlineWords(record).some((one) => inlineStanding(one, lang, record.basedOn) === 'stale');

const changed = (value: Json, key: string, change: (old: Json) => Json): Json => {
  if (Array.isArray(value)) return value.map((one: Json, index) => (String(index) === key ? change(one) : one));
  return isObject(value) ? { ...value, [key]: change(value[key] ?? {}) } : value;
};

const said = (text: unknown): string => (typeof text === 'string' ? text.trim() : '');

/** An empty text takes the language away; one that says the same stays as it is in its file. */
const withText = (words: Json, lang: TargetLanguage, text: string): Json => {
  if (isObject(words) && said(words[lang]) === said(text)) return words;
  const others = Object.entries(isObject(words) ? words : {}).filter(([key]) => key !== lang);
  return Object.fromEntries(text === '' ? others : [...others, [lang, text]]);
};

const within = (value: Json, [key, ...rest]: FieldPath, change: (old: Json) => Json): Json =>
  key === undefined ? change(value) : changed(value, key, (old) => within(old, rest, change));

/** Which Italian each language of a record translates, as its file says it. */
export const basisOf = (facts: JsonObject): BasedOn => BasedOn.safeParse(facts.basedOn).data ?? {};

const withBasis = (facts: JsonObject, lang: TargetLanguage, known: readonly string[]): JsonObject => {
  const { basedOn: _, ...others } = facts;
  const after = Object.entries({ ...basisOf(facts), [lang]: known }).filter(([, prints]) => prints.length > 0);
  return after.length > 0 ? { ...others, basedOn: Object.fromEntries(after) } : others;
};

/** `isRead`: somebody read it again beside the Italian, and it is right as it is. */
export type InlineText = { path: FieldPath; text: string; isRead: boolean };

/** Fingerprints after these texts; who changes nothing and confirms nothing leaves the mark where it was. */
const basisAfter = (
  { before, after }: { before: JsonObject; after: JsonObject },
  lang: TargetLanguage,
  texts: readonly InlineText[],
): readonly string[] => {
  const basis = basisOf(before);
  const read = new Set(texts.flatMap(({ path, isRead }) => (isRead ? [path.join('.')] : [])));
  const old = inlineWords(before);
  const stands = inlineWords(after).map(({ path, words }, index) => {
    const was = old[index]?.words;
    const isSame = was !== undefined && said(was[lang]) === said(words[lang]);
    return isSame && !read.has(path.join('.')) && inlineStanding({ words }, lang, basis) === 'stale' ? [] : [words];
  });
  const known = stands.flat().flatMap((words) => (words[lang] === undefined ? [] : textHash(words.it)));
  const isAllRead = stands.every(({ length }) => length > 0);
  return [...new Set([...(isAllRead ? [] : (basis[lang] ?? [])), ...known])];
};

export const withInline = (facts: JsonObject, lang: TargetLanguage, texts: readonly InlineText[]): JsonObject => {
  const after = texts.reduce<Json>(
    (all, { path, text }) => within(all, path, (words) => withText(words, lang, text)),
    facts,
  );
  if (!isObject(after)) return facts;
  return withBasis(after, lang, basisAfter({ before: facts, after }, lang, texts));
};
