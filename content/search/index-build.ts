/**
 * An index of records, made by lunr: it takes our terms as they are and counts them. Of its inverted index we keep the
 * numbers, as columns, because written as JSON it is five times larger. For the build and the shell; never in the browser.
 */
import lunr from 'lunr';
import { lengthsOf, most, type Postings } from './postings.ts';
import { fieldNames, fields, type SearchRecord } from './record.ts';
import type { Ambiti, IndexData } from './text-index.ts';
import { terms } from './tokens.ts';

type Texts = Pick<SearchRecord, 'texts'>;

/** What lunr keeps of a term: by field, then by record, a list as long as the times that the term stands there. */
type Inverted = { readonly [field: string]: { readonly [record: string]: { readonly position: readonly unknown[] } } };

type Posting = { record: number; field: number; times: number };

/** Ready terms and an empty pipeline; a record's reference is its place. */
export function lunrBuilder(records: readonly Texts[]): lunr.Builder {
  const builder = new lunr.Builder();
  builder.ref('place');
  builder.metadataWhitelist = ['position'];
  for (const name of fieldNames) builder.field(name, { boost: fields[name] });
  for (const [place, { texts }] of records.entries()) {
    builder.add({ place: String(place), ...Object.fromEntries(fieldNames.map((name) => [name, terms(texts[name])])) });
  }
  return builder;
}

const postingsIn = (inverted: Inverted): Posting[] =>
  fieldNames
    .flatMap((name, field) =>
      Object.entries(inverted[name] ?? {}).map(([record, { position }]) => ({
        record: Number(record),
        field,
        times: Math.min(most, position.length),
      })),
    )
    .sort((one, other) => one.record - other.record || one.field - other.field);

export function postingsOf(records: readonly Texts[]): Postings {
  const inverted: [string, Inverted][] = Object.entries(lunrBuilder(records).invertedIndex);
  const byTerm = new Map(inverted.map(([term, kept]) => [term, postingsIn(kept)]));
  const sorted = [...byTerm.keys()].sort();
  const all = sorted.map((term) => byTerm.get(term) ?? []);
  const flat = all.flat();
  const starts = new Uint32Array(sorted.length + 1);
  for (const [place, found] of all.entries()) starts[place + 1] = (starts[place] ?? 0) + found.length;
  const columns = {
    size: records.length,
    records: Uint32Array.from(flat, ({ record }) => record),
    fields: Uint8Array.from(flat, ({ field }) => field),
    times: Uint16Array.from(flat, ({ times }) => times),
  };
  return { ...columns, terms: sorted, starts, lengths: lengthsOf(columns) };
}

export const indexData = (records: readonly SearchRecord[], ambiti: Ambiti = {}): IndexData => ({
  records: records.map(({ texts: _, ...facts }) => facts),
  postings: postingsOf(records),
  ambiti,
});
