/**
 * How many slips of the finger lie between two words: a letter more, less, wrong, or two swapped (optimal string alignment).
 * Stops at `limit + 1`: whoever asks only wants to know whether it is near.
 */
export function distance(one: string, other: string, limit: number): number {
  const { length } = other;
  if (Math.abs(one.length - length) > limit) return limit + 1;
  let [before, previous, current]: [number[], number[], number[]] = [[], [], []];
  for (let column = 0; column <= length; column++) previous.push(column);
  for (let row = 1; row <= one.length; row++) {
    if (nextRow({ one, other, row, before, previous, current }) > limit) return limit + 1;
    [before, previous, current] = [previous, current, before];
  }
  return Math.min(previous[length] ?? 0, limit + 1);
}

/** Rows of the table of slips between beginnings of both words; `current` is written. */
type Rows = { one: string; other: string; row: number; before: number[]; previous: number[]; current: number[] };

/** The least number in the new row. */
function nextRow({ one, other, row, before, previous, current }: Rows): number {
  const letter = one.charCodeAt(row - 1);
  const last = one.charCodeAt(row - 2);
  let least = row;
  let slips = row;
  current[0] = row;
  for (let column = 1; column <= other.length; column++) {
    const meant = other.charCodeAt(column - 1);
    const upper = previous[column] ?? 0;
    const corner = previous[column - 1] ?? 0;
    slips = letter === meant ? corner : Math.min(upper, slips, corner) + 1;
    // Two letters swapped.
    if (row > 1 && column > 1 && last === meant && letter === other.charCodeAt(column - 2)) {
      slips = Math.min(slips, (before[column - 2] ?? 0) + 1);
    }
    current[column] = slips;
    if (slips < least) least = slips;
  }
  return least;
}

/** Slips that a word of this length may hold and still be meant: none below 5 letters, one up to 8, two from 9. */
export const allowedSlips = ({ length }: string): number => (length < 5 ? 0 : length < 9 ? 1 : 2);
