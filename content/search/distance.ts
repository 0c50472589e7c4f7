/**
 * How many slips of the finger lie between two words: a letter more, less, wrong, or two swapped (optimal string alignment).
 * Stops at `limit + 1`: whoever asks only wants to know whether it is near.
 */
export function distance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = nextRow({ one, other, row, before, previous });
    if (Math.min(...current) > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return Math.min(previous[other.length] ?? limit + 1, limit + 1);
}

type Rows = { one: string; other: string; row: number; before: readonly number[]; previous: readonly number[] };

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;

function nextRow({ one, other, row, before, previous }: Rows): number[] {
  const current = [row];
  for (let column = 1; column <= other.length; column++) {
    const same = one[row - 1] === other[column - 1];
    const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
    current[column] = Math.min(
      at(previous, column) + 1,
      at(current, column - 1) + 1,
      at(previous, column - 1) + (same ? 0 : 1),
      swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
    );
  }
  return current;
}

/** Slips that a word of this length may hold and still be meant: none below 5 letters, one up to 8, two from 9. */
export const allowedSlips = ({ length }: string): number => (length < 5 ? 0 : length < 9 ? 1 : 2);
