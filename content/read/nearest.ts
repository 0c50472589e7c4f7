/** Which known name somebody meant who typed another one. */

const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

/** The known name with the fewest changed letters, if they are few enough to be a slip. */
export const nearest = (typed: string, known: Iterable<string>): string | undefined => {
  let best: string | undefined;
  let fewest = Math.max(2, Math.floor(typed.length / 4)) + 1;
  for (const name of known) {
    if (Math.abs(name.length - typed.length) >= fewest) continue;
    const changes = distance(typed, name);
    if (changes < fewest && changes < name.length) [best, fewest] = [name, changes];
  }
  return best;
};

/** `Do you mean "x"?`, or the given sentence when nothing is near. */
export const didYouMean = (typed: string, known: Iterable<string>, otherwise: string): string => {
  const near = nearest(typed, known);
  return near === undefined ? otherwise : `Do you mean "${near}"?`;
};
