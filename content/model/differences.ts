/** What two versions of a record say differently, field by field: for reviews, history, conflicts. Pure. */
import { branchOf, sameValue } from './json-fields.ts';
import type { FieldPath, Json, RecordData } from './record-data.ts';

/** `before` absent: added. `after` absent: taken away. */
export type Difference = { path: FieldPath; before: Json | undefined; after: Json | undefined };

const between = (before: Json | undefined, after: Json | undefined, path: FieldPath): Difference[] => {
  if (sameValue(before, after)) return [];
  const [old, young] = [branchOf(before, path), branchOf(after, path)];
  if (old === undefined || young === undefined || old.sort !== young.sort) return [{ path, before, after }];
  const names = new Set([...old.fields.keys(), ...young.fields.keys()]);
  const inside = [...names].flatMap((name) => between(old.fields.get(name), young.fields.get(name), [...path, name]));
  // The same items in another order differ as a whole.
  return inside.length > 0 ? inside : [{ path, before, after }];
};

/** A record that is new or taken away differs in every field. */
export const differences = (before: RecordData, after: RecordData): Difference[] => [
  ...between(before.facts, after.facts, ['facts']),
  ...between(wordsOf(before), wordsOf(after), ['words']),
];

/** Languages that are not there have no fields, so that a new language is told text by text. */
const wordsOf = ({ words }: RecordData): Json =>
  Object.fromEntries(Object.entries(words).map(([language, texts]) => [language, texts ?? {}]));
