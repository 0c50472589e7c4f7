/** Measures of each day from which figures are made. Nobody is in them. */

/** How many days ahead the first free time was, on a date in Rome. Primary key (desk, date). */
export type FirstFreeTable = { desk: string; date: string; days: number };

export type FiguresTables = { firstFree: FirstFreeTable };
