/**
 * How much a term says of a field of a record: BM25 exactly as lunr 2.3 reckons it, so that lunr and our own scorer agree.
 *
 * k1 and b are lunr's; its idf counts a record once for each field that holds the term.
 */
import type { Posting, Postings } from './postings.ts';
import { fieldNames, fields } from './record.ts';

const k1 = 1.2;
const b = 0.75;

const boosts = fieldNames.map((name) => fields[name]);

export const idf = (found: number, size: number): number =>
  Math.log(1 + Math.abs((size - found + 0.5) / (found + 0.5)));

const average = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** Three decimals, as lunr keeps them. */
const rounded = (score: number): number => Math.round(score * 1000) / 1000;

/** The weight of each posting of a term. */
export function weigher({ size, lengths }: Postings): (found: readonly Posting[]) => number[] {
  const averages = lengths.map(average);
  return (found) => {
    const rarity = idf(found.length, size);
    return found.map(({ record, field, times }) => {
      const length = (lengths[field]?.[record] ?? 0) / (averages[field] ?? 1);
      return rounded(((rarity * ((k1 + 1) * times)) / (k1 * (1 - b + b * length) + times)) * (boosts[field] ?? 1));
    });
  };
}
