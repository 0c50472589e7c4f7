/**
 * Two people change one record: what only one of them touched goes in by itself, what both changed differently is a
 * clash, for somebody to choose. Nobody is overwritten. Pure.
 */
import { type Branch, branchOf, fromBranch, isBasis, sameValue } from './json-fields.ts';
import type { FieldPath, Json, JsonObject, RecordData } from './record-data.ts';
import { isObject, listOf } from './record-data.ts';

/** Undefined: the field is not there. */
export type Clash = { path: FieldPath; base: Json | undefined; theirs: Json | undefined; mine: Json | undefined };
/** Whose change is taken where both changed a field. */
export type Side = 'mine' | 'theirs';
/** What to take where both changed; undefined: nobody has chosen yet. */
export type Choose = (path: FieldPath) => Side | undefined;

type Three<T> = { base: T; theirs: T; mine: T };
type Values = Three<Json | undefined>;
type Merged = { value: Json | undefined; clashes: readonly Clash[] };

/** Their order, with mine where only I changed it; what is new of mine comes last. */
const orderOf = ({ base, theirs, mine }: Three<Branch>): Set<string> => {
  const [before, here, there] = [base, mine, theirs].map(({ fields }) => [...fields.keys()]);
  const theyMoved = JSON.stringify(before) !== JSON.stringify(there);
  return new Set(theyMoved ? [...(there ?? []), ...(here ?? [])] : [...(here ?? []), ...(there ?? [])]);
};

const branches = ({ base, theirs, mine }: Values, path: FieldPath): Three<Branch> | undefined => {
  const three = { base: branchOf(base, path), theirs: branchOf(theirs, path), mine: branchOf(mine, path) };
  if (three.base === undefined || three.theirs === undefined || three.mine === undefined) return undefined;
  const sameSort = three.base.sort === three.theirs.sort && three.base.sort === three.mine.sort;
  return sameSort ? { base: three.base, theirs: three.theirs, mine: three.mine } : undefined;
};

const mergeFields = (three: Three<Branch>, path: FieldPath, choose: Choose): Merged => {
  const fields = new Map<string, Json>();
  const clashes: Clash[] = [];
  for (const name of orderOf(three)) {
    const { base, theirs, mine } = three;
    const values = { base: base.fields.get(name), theirs: theirs.fields.get(name), mine: mine.fields.get(name) };
    const merged = mergeValues(values, [...path, name], choose);
    clashes.push(...merged.clashes);
    if (merged.value !== undefined) fields.set(name, merged.value);
  }
  return { value: fromBranch({ sort: three.base.sort, fields }), clashes };
};

/** What each added or took away: nobody has to choose between fingerprints. */
const mergeBasis = ({ base, theirs, mine }: Values): readonly Json[] => {
  const [before, here] = [listOf(base), listOf(mine)];
  const stayed = listOf(theirs).filter((one) => here.includes(one) || !before.includes(one));
  return [...stayed, ...here.filter((one) => !before.includes(one) && !stayed.includes(one))];
};

const mergeValues = (values: Values, path: FieldPath, choose: Choose): Merged => {
  const { base, theirs, mine } = values;
  if (sameValue(theirs, mine) || sameValue(base, theirs)) return { value: mine, clashes: [] };
  if (sameValue(base, mine)) return { value: theirs, clashes: [] };
  if (isBasis(path)) return { value: mergeBasis(values), clashes: [] };
  const inside = branches(values, path);
  if (inside !== undefined) return mergeFields(inside, path, choose);
  const side = choose(path);
  return side === undefined ? { value: mine, clashes: [{ path, ...values }] } : { value: values[side], clashes: [] };
};

const nobodyChose: Choose = () => undefined;

const asObject = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});
const asJson = ({ facts, words }: RecordData): JsonObject => ({
  facts,
  words: Object.fromEntries(Object.entries(words).flatMap(([lang, texts]) => (texts ? [[lang, texts]] : []))),
});

/** `data` has mine where nobody has chosen yet. */
export const merge = (
  { base, theirs, mine }: Three<RecordData>,
  choose: Choose = nobodyChose,
): { data: RecordData; clashes: readonly Clash[] } => {
  const { value, clashes } = mergeValues(
    { base: asJson(base), theirs: asJson(theirs), mine: asJson(mine) },
    [],
    choose,
  );
  const { facts, words } = asObject(value);
  const texts = Object.entries(asObject(words)).map(([lang, said]) => [lang, asObject(said)]);
  return { data: { facts: asObject(facts), words: Object.fromEntries(texts) }, clashes };
};
