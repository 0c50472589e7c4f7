/**
 * Which term stands how often in which field of which record: all that an index needs to keep, the rest is worked out.
 * In columns of numbers, because a large network has a million of them. Made in `index-build.ts`.
 */
import { fieldNames } from './record.ts';

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

/** No text is so long, nor a term so frequent; a column of 16 bits must hold it. */
export const most = 65_535;

type Columns = Pick<Postings, 'size' | 'records' | 'fields' | 'times'>;

export function lengthsOf({ size, records, fields, times }: Columns): Uint16Array[] {
  const lengths = fieldNames.map(() => new Uint16Array(size));
  for (let posting = 0; posting < records.length; posting++) {
    const record = records[posting] ?? 0;
    const column = lengths[fields[posting] ?? 0];
    if (column) column[record] = Math.min(most, (column[record] ?? 0) + (times[posting] ?? 0));
  }
  return lengths;
}
