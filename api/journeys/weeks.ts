/** Free times cut into weeks, with the ways to the nearest weeks that have some. Pure. */
import { LocalDate } from '#content/model/common.ts';
import type { Slot } from '#content/model/slots.ts';
import { addDays, isoWeekday, toLocal } from '#content/model/time.ts';
import type { TimeWeek } from '#views/journey/times.tsx';

const mondayOf = (date: LocalDate): LocalDate => addDays(date, 1 - isoWeekday(date));
const weekOf = ({ startsAt }: Slot): LocalDate => mondayOf(toLocal(startsAt).date);

/** The name of the week in an address. */
export const weekParameter = 'settimana';

type Wish = {
  /** All free times, in order. */
  slots: readonly Slot[];
  /** Any day of the week to show, as an address says it; else the week of the first time. */
  day: string | undefined;
  today: LocalDate;
  /** Address of the page. */
  page: string;
};

export const cutWeek = ({ slots, day, today, page }: Wish): { week: TimeWeek; shown: Slot[] } => {
  const weeks = [...new Set(slots.map(weekOf))];
  const wanted = LocalDate.safeParse(day);
  const from = wanted.success ? mondayOf(wanted.data) : (weeks[0] ?? mondayOf(today));
  const href = (week: LocalDate | undefined): string | undefined =>
    week && `${page}${page.includes('?') ? '&' : '?'}${weekParameter}=${week}`;
  const [first] = slots;
  return {
    shown: slots.filter((slot) => weekOf(slot) === from),
    week: {
      from,
      to: addDays(from, 6),
      before: href(weeks.findLast((week) => week < from)),
      after: href(weeks.find((week) => week > from)),
      first: first && { startsAt: first.startsAt, href: weeks[0] === from ? undefined : href(weeks[0]) },
    },
  };
};
