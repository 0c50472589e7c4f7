/**
 * A record as a tree of fields, for comparing and merging. Keys of a group are fields; most lists are one field, because
 * half of a list says nothing. Places and kinds of appointment have an identity of their own, so that two people can
 * change two of them. Pure.
 */
import { type FieldPath, isObject, type Json, type JsonObject } from './record-data.ts';

/** Fields by name, in their order. */
export type Branch = { sort: 'group' | 'list'; fields: ReadonlyMap<string, Json> };

type Identity = (item: JsonObject) => string;
const placeIdentity: Identity = ({ location, part, from }) =>
  [location, part, from].flatMap((value) => (typeof value === 'string' ? [value] : [])).join(' ') || '-';
const ownId: Identity = ({ id }) => (typeof id === 'string' ? id : '-');

const identities: { readonly [path: string]: Identity } = {
  'facts.at': placeIdentity,
  'facts.appointmentTypes': ownId,
};
/** Groups whose keys mean nothing one by one. */
const whole: ReadonlySet<string> = new Set(['access', 'season', 'every']);

const keyed = (items: readonly JsonObject[], identity: Identity): Branch => {
  const fields = new Map<string, Json>();
  for (const item of items) {
    const name = identity(item);
    let free = name;
    for (let again = 2; fields.has(free); again += 1) free = `${name} #${again}`;
    fields.set(free, item);
  }
  return { sort: 'list', fields };
};

const empty: Branch = { sort: 'group', fields: new Map() };

/** Fingerprints of the Italian that the translations of the facts are of, by language. */
const basisPath = 'facts.basedOn';
/** Those of one language. */
export const isBasis = (path: FieldPath): boolean => path.slice(0, -1).join('.') === basisPath;

/** The fields below a value, or undefined when the value is one field. */
export const branchOf = (value: Json | undefined, path: FieldPath): Branch | undefined => {
  // Two people may each begin a language where there was none.
  if (value === undefined && path.join('.') === basisPath) return empty;
  if (isObject(value)) {
    const atomic = whole.has(path.at(-1) ?? '');
    return atomic ? undefined : { sort: 'group', fields: new Map(Object.entries(value)) };
  }
  const identity = identities[path.join('.')];
  if (identity === undefined || !Array.isArray(value)) return undefined;
  const items: readonly Json[] = value;
  const groups = items.filter(isObject);
  return groups.length === items.length ? keyed(groups, identity) : undefined;
};

/** The way back from a tree of fields to the data. */
export const fromBranch = ({ sort, fields }: Branch): Json =>
  sort === 'list' ? [...fields.values()] : Object.fromEntries(fields);

/** With keys in one order, so that equal values are equal texts. */
export const canonical = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(canonical);
  if (!isObject(value)) return value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, canonical(value[name] ?? null)]));
};

/** Equal whatever the order of keys; absent is equal to absent only. */
export const sameValue = (one: Json | undefined, other: Json | undefined): boolean => {
  if (one === undefined || other === undefined) return one === other;
  return one === other || JSON.stringify(canonical(one)) === JSON.stringify(canonical(other));
};
