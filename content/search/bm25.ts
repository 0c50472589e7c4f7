/**
 * How much a term says of a field of a record: BM25 exactly as lunr 2.3 reckons it, so that lunr and our own scorer agree.
 *
 * k1 and b are lunr's; its idf counts a record once for each field that holds the term.
 */
import type { Postings } from './postings.ts';
import { fieldNames, fields } from './record.ts';

const k1 = 1.2;
const b = 0.75;

const boosts = fieldNames.map((name) => fields[name]);

export const idf = (found: number, size: number): number =>
  Math.log(1 + Math.abs((size - found + 0.5) / (found + 0.5)));

const average = (numbers: Uint16Array): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** Three decimals, as lunr keeps them. */
const rounded = (score: number): number => Math.round(score * 1000) / 1000;

/** Weights of the postings of a term, by its place, in their order. */
export function weigher({
  size,
  starts,
  records,
  fields: fieldOf,
  times,
  lengths,
}: Postings): (term: number) => Float64Array {
  const averages = lengths.map(average);
  return (term) => {
    const from = starts[term] ?? 0;
    const weights = new Float64Array((starts[term + 1] ?? from) - from);
    const rarity = idf(weights.length, size);
    for (let index = 0; index < weights.length; index++) {
      const field = fieldOf[from + index] ?? 0;
      const found = times[from + index] ?? 0;
      const length = (lengths[field]?.[records[from + index] ?? 0] ?? 0) / (averages[field] ?? 1);
      const score = (rarity * ((k1 + 1) * found)) / (k1 * (1 - b + b * length) + found);
      weights[index] = rounded(score * (boosts[field] ?? 1));
    }
    return weights;
  };
}
