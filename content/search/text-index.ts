/** Records and their words, ready to be asked. */
import { idf } from './bm25.ts';
import { lunrScorer } from './lunr-index.ts';
import { type Postings, postingsOf } from './postings.ts';
import type { RecordFacts, SearchRecord } from './record.ts';
import type { Scorer } from './scorer.ts';

export type TextIndex = {
  records: readonly RecordFacts[];
  terms: readonly string[];
  score: Scorer;
  /** How rare a term is here, from 0 to 1; a term that is in no record is as rare as can be. */
  rarity: (term: string) => number;
};

/** What is kept in a file: facts of the records, and their postings in the same order. */
export type IndexData = { records: readonly RecordFacts[]; postings: Postings };

export const indexData = (records: readonly SearchRecord[]): IndexData => ({
  records: records.map(({ texts: _, ...facts }) => facts),
  postings: postingsOf(records),
});

function rarities({ terms, of, size }: Postings): (term: string) => number {
  const rarest = idf(1, size);
  const known = new Map(
    terms.map((term, place) => [term, idf(new Set(of[place]?.map(({ record }) => record)).size, size) / rarest]),
  );
  return (term) => Math.min(1, known.get(term) ?? 1);
}

export const textIndex = ({ records, postings }: IndexData): TextIndex => ({
  records,
  terms: postings.terms,
  score: lunrScorer(postings),
  rarity: rarities(postings),
});
