/** Reading and changing one value of a record by its path, without touching the rest. Pure. */
import { isObject, type Json, type JsonObject, type RecordData } from '#content/model/record-data.ts';

/** In the facts, or in the Italian words: `['facts', 'contacts', 'phones']`, `['it', 'title']`. */
export type CellPath = readonly ['facts' | 'it', ...string[]];

const halfOf = ({ facts, words }: RecordData, half: 'facts' | 'it'): JsonObject =>
  half === 'facts' ? facts : (words.it ?? {});

export const valueAt = (data: RecordData, [half, ...keys]: CellPath): Json | undefined =>
  keys.reduce<Json | undefined>((value, key) => (isObject(value) ? value[key] : undefined), halfOf(data, half));

/** Undefined takes the key away, and the group that it leaves empty. */
export const put = (group: JsonObject, [key = '', ...rest]: readonly string[], value: Json | undefined): JsonObject => {
  const old = group[key];
  const inner = rest.length === 0 ? value : put(isObject(old) ? old : {}, rest, value);
  const gone = inner === undefined || (rest.length > 0 && isObject(inner) && Object.keys(inner).length === 0);
  if (!gone) return { ...group, [key]: inner };
  const { [key]: _, ...others } = group;
  return others;
};

export const withValueAt = (data: RecordData, [half, ...keys]: CellPath, value: Json | undefined): RecordData => {
  const changed = put(halfOf(data, half), keys, value);
  return half === 'facts' ? { ...data, facts: changed } : { ...data, words: { ...data.words, it: changed } };
};
