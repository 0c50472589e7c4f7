/** The two times of the year in which many close and few say so, and when to ask. Pure; days are local (Europe/Rome). */
import type { LocalDate } from './common.ts';

/** `id`: `2027-agosto`. `asked`: first and last day on which the question is sent. `from`, `to`: the days it is about. */
export type ClosedSeason = {
  id: string;
  kind: 'agosto' | 'natale';
  asked: { from: LocalDate; to: LocalDate };
  from: LocalDate;
  to: LocalDate;
};

const august = (year: number): ClosedSeason => ({
  id: `${year}-agosto`,
  kind: 'agosto',
  asked: { from: `${year}-06-01`, to: `${year}-06-30` },
  from: `${year}-08-01`,
  to: `${year}-08-31`,
});
const christmas = (year: number): ClosedSeason => ({
  id: `${year}-natale`,
  kind: 'natale',
  asked: { from: `${year}-11-15`, to: `${year}-12-14` },
  from: `${year}-12-24`,
  to: `${year + 1}-01-06`,
});

/** The one that is asked about on a day; undefined when none is. */
export const seasonAsked = (today: LocalDate): ClosedSeason | undefined => {
  const year = Number(today.slice(0, 4));
  return [august(year), christmas(year)].find(({ asked }) => asked.from <= today && today <= asked.to);
};

/** The one that is on, or comes next. */
export const nextSeason = (today: LocalDate): ClosedSeason => {
  const year = Number(today.slice(0, 4));
  const all = [christmas(year - 1), august(year), christmas(year)];
  return all.find(({ to }) => today <= to) ?? august(year + 1);
};
