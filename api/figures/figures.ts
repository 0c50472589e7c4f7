/** The figures of desks, month by month, the newest first. Persons are forgotten before; what is counted here stays. */
import type { Id, LocalDate } from '#content/model/common.ts';
import { type Instant, toInstant } from '#content/model/time.ts';
import type { MonthFigures, Outcome } from '#views/staff/figures/figures.ts';
import type { Db } from '../database/database.ts';
import { showAlone, showAppointments } from './shown.ts';
import { averageFirstFree, countAppointments, countWalkIns } from './table.ts';

const dayMs = 86_400_000;
const months = 12;

const monthBefore = (month: string, before: number): string => {
  const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 - before;
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
};

const startOf = (month: string): Instant => toInstant(`${month}-01`, '00:00');

/** The month of the day and those before it, a year in all. */
const monthsUntil = (today: LocalDate): string[] =>
  Array.from({ length: months }, (_, before) => monthBefore(today.slice(0, 7), before));

type Counted = Awaited<ReturnType<typeof countAppointments>>;

const outcomeOf = ({ late, state }: Counted[number]): Outcome => {
  if (late !== null) return late === 1 ? 'late' : 'early';
  if (state === 'arrived' || state === 'fulfilled') return 'arrived';
  return state === 'noshow' ? 'noshow' : 'open';
};

const appointmentsIn = (rows: Counted) => {
  const counts: Record<Outcome, number> = { arrived: 0, noshow: 0, early: 0, late: 0, open: 0 };
  for (const row of rows) counts[outcomeOf(row)] += row.count;
  const shown = showAppointments(counts);
  const waited = rows.reduce((sum, { waitedMs }) => sum + waitedMs, 0);
  const all = rows.reduce((sum, { count }) => sum + count, 0);
  const told = typeof shown.bookings === 'number' && all > 0;
  return { appointments: shown, waitDays: told ? Math.round(waited / all / dayMs) : undefined };
};

/** One line for each desk and month, also where nothing happened. `today`: local date. */
export const figuresOf = async (
  db: Db,
  { desks, today }: { desks: readonly Id[]; today: LocalDate },
): Promise<MonthFigures[]> => {
  const listed = monthsUntil(today);
  const spans = listed.map((month) => ({ desks, from: startOf(month), to: startOf(monthBefore(month, -1)) }));
  const rows = (await Promise.all(spans.map((span) => countAppointments(db, span)))).flat();
  const walkIns = await Promise.all(spans.map((span) => countWalkIns(db, span)));
  const firstFree = await averageFirstFree(db, { desks, since: `${listed.at(-1)}-01` });
  const averageOf = (name: string): number | undefined => {
    const days = firstFree.get(name);
    return days === undefined ? undefined : Math.round(days);
  };
  return desks.flatMap((desk) =>
    listed.map((month, at) => ({
      desk,
      month,
      ...appointmentsIn(rows.filter((row) => row.desk === desk && row.month === month)),
      walkIns: showAlone(walkIns[at]?.get(desk) ?? 0),
      firstFreeDays: averageOf(`${desk} ${month}`),
    })),
  );
};
