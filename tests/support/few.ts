/** The first problems of a list and how many more there are: a fault of the frame is on every page. */
export const few = (problems: readonly string[], most = 25): string[] =>
  problems.length > most ? [...problems.slice(0, most), `and ${problems.length - most} more`] : [...problems];
