/**
 * A genuine `lunr.Index` from postings: its vectors are worked out again, its pipeline is empty, its refs are record
 * numbers. Built for records of one Comune: beyond some hundreds `array-scorer.ts` is faster.
 */
import lunr from 'lunr';
import { weigher } from './bm25.ts';
import type { Posting, Postings } from './postings.ts';
import { fieldNames } from './record.ts';
import type { Scorer } from './scorer.ts';

/** Flat pairs of term number and weight, by lunr's reference to a field of a record. */
function vectors(postings: Postings): [ref: string, elements: number[]][] {
  const weigh = weigher(postings);
  const elements = new Map<string, number[]>();
  for (const [index, found] of postings.of.entries()) {
    const weights = weigh(found);
    for (const [place, { record, field }] of found.entries()) {
      const ref = `${fieldNames[field]}/${record}`;
      const list = elements.get(ref) ?? [];
      list.push(index, weights[place] ?? 0);
      elements.set(ref, list);
    }
  }
  return [...elements];
}

const hitsIn = (found: readonly Posting[], wanted: number): object =>
  Object.fromEntries(found.filter(({ field }) => field === wanted).map(({ record }) => [record, {}]));

const inverted = ({ terms, of }: Postings): [term: string, posting: object][] =>
  terms.map((term, index) => {
    const hits = fieldNames.map((name, field) => [name, hitsIn(of[index] ?? [], field)]);
    return [term, { _index: index, ...Object.fromEntries(hits) }];
  });

export const lunrIndex = (postings: Postings): lunr.Index =>
  lunr.Index.load({
    version: lunr.version,
    fields: [...fieldNames],
    fieldVectors: vectors(postings),
    invertedIndex: inverted(postings),
    pipeline: [],
  });

/** Asked with no clause at all lunr answers with every record: then there is nothing to score. */
export function lunrScorer(postings: Postings): Scorer {
  const index = lunrIndex(postings);
  return (weights) => {
    if (weights.size === 0) return [];
    const results = index.query((query) => {
      for (const [term, boost] of weights) query.term(term, { boost, usePipeline: false });
    });
    return results.map(({ ref, score, matchData }) => ({
      record: Number(ref),
      score,
      terms: Object.keys(matchData.metadata),
    }));
  };
}
