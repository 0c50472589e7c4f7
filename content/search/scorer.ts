/**
 * Scores records for the words of a query, as lunr 2.3 would, without its index: that is five times larger in the browser,
 * and beyond some hundreds of records too slow to build.
 *
 * lunr takes the similarity of the query, a vector with the weight of each term that it knows, and of each field of a
 * record, and adds the fields up; the query's length is the same for all fields. So a score is one sum over postings.
 */
import { weigher } from './bm25.ts';
import type { Postings } from './postings.ts';

/** A query has at most 31 words, so that a number can say which of them a record holds: bit `n` is word `n`. */
export const mostWords = 31;

/** A term to look for. `words`: bits of the words that may mean it; `weight`: how surely, from 0 to 1. */
export type Wanted = { term: string; weight: number; words: number };

/** By record: its score, 0 if it holds none of the terms, and the words that it holds. */
export type Scores = { scores: Float64Array; words: Uint32Array };

/** Terms that the index does not know are passed over. */
export type Scorer = (wanted: readonly Wanted[]) => Scores;

export function scorer(postings: Postings): Scorer {
  const { size, terms, starts, records } = postings;
  const weigh = weigher(postings);
  const placeOf = new Map(terms.map((term, place) => [term, place]));
  const known = new Map<number, Float64Array>();
  const weightsOf = (place: number): Float64Array => {
    const weights = known.get(place) ?? weigh(place);
    known.set(place, weights);
    return weights;
  };

  return (wanted) => {
    const found = { scores: new Float64Array(size), words: new Uint32Array(size) };
    const asked = wanted.filter(({ term }) => placeOf.has(term));
    const length = Math.hypot(...asked.map(({ weight }) => weight));
    for (const { term, weight, words } of asked) {
      const place = placeOf.get(term) ?? 0;
      const from = starts[place] ?? 0;
      const weights = weightsOf(place);
      for (let index = 0; index < weights.length; index++) {
        const record = records[from + index] ?? 0;
        found.scores[record] = (found.scores[record] ?? 0) + ((weights[index] ?? 0) * weight) / length;
        found.words[record] = (found.words[record] ?? 0) | words;
      }
    }
    return found;
  };
}
