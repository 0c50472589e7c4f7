/** The same numbers on every machine (mulberry32): figures of two runs compare the same records. */
export type Random = {
  /** From 0, below `limit`. */
  below: (limit: number) => number;
  pick: <Value>(values: readonly [Value, ...Value[]]) => Value;
};

export function random(start: number): Random {
  let state = start;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, pick: (values) => values[below(values.length)] ?? values[0] };
}
