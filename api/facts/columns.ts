/** Rows for the terminal, in columns: names to the left, figures to the right. */
export type Row = readonly (string | number)[];

const widthOf = (rows: readonly Row[], column: number): number =>
  Math.max(...rows.map((row) => String(row[column] ?? '').length));

export const table = (head: readonly string[], rows: readonly Row[]): string => {
  const widths = head.map((_, column) => widthOf([head, ...rows], column));
  const line = (row: Row): string =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? String(cell).padEnd(width) : String(cell).padStart(width);
      })
      .join('  ');
  return [head, ...rows].map(line).join('\n');
};
