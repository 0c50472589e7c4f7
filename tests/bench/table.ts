/** What a bench prints. Without a target: it is told so that nothing is hidden. */
export type Row = [what: string, measured: string, target?: string, met?: boolean];

export const print = (rows: readonly Row[]): void => {
  console.log('| what | measured | target | met |\n| --- | --- | --- | --- |');
  for (const [what, measured, target, met] of rows)
    console.log(`| ${what} | ${measured} | ${target ?? '–'} | ${met === undefined ? '–' : met ? 'yes' : 'not yet'} |`);
};
