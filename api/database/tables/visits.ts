/** How often the page of a record is opened. Nobody is in it, and records that are sensitive are not. */

/** `month`: `YYYY-MM` in Rome. Primary key (month, kind, record). */
export type VisitsTable = { month: string; kind: string; record: string; count: number };

export type VisitsTables = { visits: VisitsTable };
