/**
 * What weekly hours and dated exceptions say of a local date, before any clock time is looked at.
 *
 * Dated exceptions win over weekly hours, holidays and seasons. Of several on one day the one with the fewest days
 * holds, being the more specific ("chiuso ad agosto" with "aperto il 10"); among equals a closure, so that nobody is
 * sent to a closed door.
 */
import type { LocalDate } from './common.ts';
import type { Holiday } from './holidays.ts';
import type { OpeningFacts } from './opening-facts.ts';
import type { Channel, Schedule, ScheduleException, Season } from './schedule.ts';
import { isNthOfMonth, weekdayOf } from './time.ts';

/** Both days included; a season may cross New Year. */
export function inSeason(date: LocalDate, { from, to }: Season): boolean {
  const day = date.slice(5);
  return from <= to ? from <= day && day <= to : from <= day || day <= to;
}

/** Do these hours hold in the period of the date, whatever the weekday? */
export const inForce = (schedule: Pick<Schedule, 'validFrom' | 'validTo' | 'season'>, date: LocalDate): boolean =>
  (schedule.validFrom === undefined || schedule.validFrom <= date) &&
  (schedule.validTo === undefined || date <= schedule.validTo) &&
  (schedule.season === undefined || inSeason(date, schedule.season));

/** Why the service is not at this place on the date; undefined when it is. */
export function absence(facts: OpeningFacts, date: LocalDate): 'not-begun' | 'suspended' | 'ended' | undefined {
  if (facts.stopped) return facts.stopped;
  if (facts.until !== undefined && facts.until < date) return 'ended';
  if (facts.from === undefined) return undefined;
  return facts.from === 'planned' || date < facts.from ? 'not-begun' : undefined;
}

/** Do these hours hold on the weekday of the date, also where only some weeks of the month count? */
export const onWeekday = ({ days, weeks }: Pick<Schedule, 'days' | 'weeks'>, date: LocalDate): boolean =>
  days.includes(weekdayOf(date)) && (weeks === undefined || weeks.some((nth) => isNthOfMonth(date, nth)));

/** What hours in force say of a date. `only` looks at no weekday. */
export function weeklyAnswer(
  schedule: Schedule,
  date: LocalDate,
  holiday: Holiday | undefined,
): 'yes' | 'no' | 'closed' | 'unknown' {
  const { onHolidays } = schedule;
  if (onHolidays === 'only') return holiday ? 'yes' : 'no';
  if (!onWeekday(schedule, date)) return 'no';
  return !holiday || onHolidays === 'open' ? 'yes' : onHolidays;
}

const length = ({ from, to }: ScheduleException): number => Date.parse(to) - Date.parse(from);

/** The exceptions that rule a channel on a date: one closure, or dated hours of equal rank. */
export function exceptionsOn(
  facts: Pick<OpeningFacts, 'exceptions'>,
  date: LocalDate,
  channel: Channel,
): ScheduleException[] {
  const covering = facts.exceptions.filter(
    (one) => one.from <= date && date <= one.to && (one.channel === undefined || one.channel === channel),
  );
  const shortest = Math.min(...covering.map(length));
  const ruling = covering.filter((one) => length(one) === shortest);
  const closure = ruling.find(({ hours }) => hours.length === 0);
  return closure ? [closure] : ruling;
}

/** Channels to which dated hours without a channel apply: those in force that day, else all that are known, else the counter. */
export function channelsOn(facts: OpeningFacts, date: LocalDate): Channel[] {
  const now = facts.schedules.filter((schedule) => inForce(schedule, date));
  const known = now.length > 0 ? now : facts.schedules;
  return known.length > 0 ? known.map(({ channel }) => channel) : ['counter'];
}
