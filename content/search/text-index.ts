/** Records and their words, ready to be asked. */
import type { Id } from '../model/common.ts';
import { idf } from './bm25.ts';
import { type Terms, termsOf } from './dictionary.ts';
import type { Postings } from './postings.ts';
import { type Field, fieldNames, type RecordFacts } from './record.ts';
import { type Scorer, scorer } from './scorer.ts';

export type TextIndex = {
  records: readonly RecordFacts[];
  terms: Terms;
  score: Scorer;
  /** How rare a term is here, from 0 to 1; a term that is in no record is as rare as can be. */
  rarity: (term: string) => number;
  /** Fields of a record, by its place, in which a term stands. */
  fieldsOf: (term: string, record: number) => readonly Field[];
  /** Comuni of the same Ambito; none where the index is that of one Comune. */
  neighbours: (comune: Id) => ReadonlySet<Id>;
};

/** The Ambito of each Comune, where services of several are held. */
export type Ambiti = { readonly [comune: Id]: Id };

/** What is kept in a file (`format/`): facts of the records, and their postings in the same order. */
export type IndexData = { records: readonly RecordFacts[]; postings: Postings; ambiti: Ambiti };

function rarities({ terms, starts, records, size }: Postings): (term: string) => number {
  const placeOf = new Map(terms.map((term, place) => [term, place]));
  const rarest = idf(1, size);
  const known = new Map<number, number>();
  const rarityAt = (place: number): number => {
    const holding = new Set(records.subarray(starts[place], starts[place + 1])).size;
    return Math.min(1, idf(holding, size) / rarest);
  };
  return (term) => {
    const place = placeOf.get(term);
    if (place === undefined) return 1;
    const rarity = known.get(place) ?? rarityAt(place);
    known.set(place, rarity);
    return rarity;
  };
}

/** The first posting of a record or of one after it; they are sorted. */
function firstOf(record: number, records: Uint32Array, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((records[middle] ?? 0) < record) low = middle + 1;
    else high = middle;
  }
  return low;
}

function places({ terms, starts, records, fields }: Postings): TextIndex['fieldsOf'] {
  const placeOf = new Map(terms.map((term, place) => [term, place]));
  return (term, record) => {
    const place = placeOf.get(term);
    if (place === undefined) return [];
    const found: Field[] = [];
    const end = starts[place + 1] ?? 0;
    for (let at = firstOf(record, records, starts[place] ?? 0, end); at < end && records[at] === record; at++) {
      const field = fieldNames[fields[at] ?? 0];
      if (field !== undefined) found.push(field);
    }
    return found;
  };
}

const neighboursIn =
  (ambiti: Ambiti): TextIndex['neighbours'] =>
  (comune) =>
    new Set(Object.keys(ambiti).filter((id) => ambiti[id] === ambiti[comune]));

export const textIndex = ({ records, postings, ambiti }: IndexData): TextIndex => ({
  records,
  terms: termsOf(postings.terms),
  score: scorer(postings),
  rarity: rarities(postings),
  fieldsOf: places(postings),
  neighbours: neighboursIn(ambiti),
});
