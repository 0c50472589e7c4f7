/** Which term stands how often in which field of which record: all that an index needs to keep, the rest is worked out. */
import { fieldNames, type SearchRecord } from './record.ts';
import { terms } from './tokens.ts';

/** `record`: its place in the list; `field`: its place in `fieldNames`; `times` ≥ 1. */
export type Posting = { record: number; field: number; times: number };

export type Postings = {
  /** How many records. */
  size: number;
  /** Sorted by code unit, each once. */
  terms: readonly string[];
  /** Of each term, by record, then by field. */
  of: readonly (readonly Posting[])[];
  /** How many terms each field holds: `lengths[field][record]`. */
  lengths: readonly (readonly number[])[];
};

const counted = (found: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const term of found) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
};

export function postingsOf(records: readonly Pick<SearchRecord, 'texts'>[]): Postings {
  const byTerm = new Map<string, Posting[]>();
  const lengths = fieldNames.map((): number[] => []);
  for (const [record, { texts }] of records.entries()) {
    for (const [field, name] of fieldNames.entries()) {
      const found = terms(texts[name]);
      lengths[field]?.push(found.length);
      for (const [term, times] of counted(found)) {
        const list = byTerm.get(term) ?? [];
        list.push({ record, field, times });
        byTerm.set(term, list);
      }
    }
  }
  const sorted = [...byTerm.keys()].sort();
  return { size: records.length, terms: sorted, of: sorted.map((term) => byTerm.get(term) ?? []), lengths };
}
