/** The day of a desk: arrivals, walk-ins, closures, offers, waiting list, calls, feeds. */
export type DeskDayTables = Record<never, never>;
