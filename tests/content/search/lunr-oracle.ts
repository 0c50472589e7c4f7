/** What lunr itself says: the judge of our scores. */
import { lunrBuilder } from '#content/search/index-build.ts';
import type { SearchRecord } from '#content/search/record.ts';
import type { Scores, Wanted } from '#content/search/scorer.ts';

export function lunrScores(records: readonly SearchRecord[], wanted: readonly Wanted[]): Scores {
  const found = { scores: new Float64Array(records.length), words: new Uint32Array(records.length) };
  const wordsOf = new Map(wanted.map(({ term, words }) => [term, words]));
  // Asked with no clause at all lunr answers with every record.
  if (wanted.length === 0) return found;
  const results = lunrBuilder(records)
    .build()
    .query((query) => {
      for (const { term, weight } of wanted) query.term(term, { boost: weight, usePipeline: false });
    });
  for (const { ref, score, matchData } of results) {
    const bits = Object.keys(matchData.metadata).map((term) => wordsOf.get(term) ?? 0);
    found.scores.fill(score, Number(ref), Number(ref) + 1);
    found.words.fill(
      bits.reduce((all, one) => all | one, 0),
      Number(ref),
      Number(ref) + 1,
    );
  }
  return found;
}
