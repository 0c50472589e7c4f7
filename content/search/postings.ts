/**
 * Which term stands how often in which field of which record: all that an index needs to keep, the rest is worked out.
 * In columns of numbers, because a large network has a million of them.
 */
import { fieldNames, type SearchRecord } from './record.ts';
import { terms } from './tokens.ts';

export type Postings = {
  /** How many records. */
  size: number;
  /** Sorted by code unit, each once. */
  terms: readonly string[];
  /** Postings of term `n` are those from `starts[n]` up to `starts[n + 1]`, by record, then by field. */
  starts: Uint32Array;
  /** Of each posting: place of the record, place of the field in `fieldNames`, how many times the term stands there (≥ 1). */
  records: Uint32Array;
  fields: Uint8Array;
  times: Uint16Array;
  /** How many terms each field holds: `lengths[field][record]`. */
  lengths: readonly Uint16Array[];
};

type Posting = { record: number; field: number; times: number };

/** No text is so long, nor a term so frequent; a column of 16 bits must hold it. */
const most = 65_535;

const counted = (found: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const term of found) counts.set(term, Math.min(most, (counts.get(term) ?? 0) + 1));
  return counts;
};

const columns = (byTerm: ReadonlyMap<string, readonly Posting[]>) => {
  const terms = [...byTerm.keys()].sort();
  const all = terms.map((term) => byTerm.get(term) ?? []);
  const flat = all.flat();
  const starts = new Uint32Array(terms.length + 1);
  for (const [place, found] of all.entries()) starts[place + 1] = (starts[place] ?? 0) + found.length;
  return {
    terms,
    starts,
    records: Uint32Array.from(flat, ({ record }) => record),
    fields: Uint8Array.from(flat, ({ field }) => field),
    times: Uint16Array.from(flat, ({ times }) => times),
  };
};

export function postingsOf(records: readonly Pick<SearchRecord, 'texts'>[]): Postings {
  const byTerm = new Map<string, Posting[]>();
  const lengths = fieldNames.map(() => new Uint16Array(records.length));
  for (const [record, { texts }] of records.entries()) {
    for (const [field, name] of fieldNames.entries()) {
      const found = terms(texts[name]);
      lengths[field]?.fill(Math.min(most, found.length), record, record + 1);
      for (const [term, times] of counted(found)) {
        const list = byTerm.get(term);
        if (list) list.push({ record, field, times });
        else byTerm.set(term, [{ record, field, times }]);
      }
    }
  }
  return { size: records.length, ...columns(byTerm), lengths };
}
