/** What the figures show of a desk in a month. */
import type { Id, LocalDate } from '#content/model/common.ts';

/** What becomes of an appointment: each has one. `early`, `late`: cancelled, by the cut-off. `open`: nothing noted yet. */
export const outcomes = ['arrived', 'noshow', 'early', 'late', 'open'] as const;
export type Outcome = (typeof outcomes)[number];

/** `few`: one to four. `hidden`: so few that it is not told, or one of those could be computed from it. */
export type Shown = number | 'few' | 'hidden';

export type ShownAppointments = Readonly<Record<Outcome | 'bookings', Shown>>;

export type MonthFigures = {
  desk: Id;
  /** `YYYY-MM`, in Rome. */
  month: string;
  appointments: ShownAppointments;
  walkIns: Shown;
  /** Whole days between booking and appointment, on average; undefined where they are too few. */
  waitDays: number | undefined;
  /** To the first free time, on average over the days of the month; undefined where nobody measured. */
  firstFreeDays: number | undefined;
};

/** The first time that is free now. `days`: from today. */
export type FirstFree = { date: LocalDate; days: number };
