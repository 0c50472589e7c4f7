/** Scores records for weighted terms, best first; ties in any order. Terms that the index does not know are passed over. */
export type Scored = { record: number; score: number; terms: readonly string[] };
export type Scorer = (weights: ReadonlyMap<string, number>) => Scored[];
