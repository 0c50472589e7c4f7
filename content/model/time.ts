/**
 * Wall clock and instants in Europe/Rome.
 *
 * - `Instant`: milliseconds since 1970-01-01T00:00Z, a plain number, because that is what the database, `Date` and JSON hold.
 * - `LocalDate` `YYYY-MM-DD` and `LocalTime` `HH:MM` are wall-clock strings; they sort as text.
 *
 * Offsets come from the platform (IANA zone by `Intl`), asked once per UTC day and kept: a page computes hundreds of
 * opening states on an old phone. Nothing here reads the clock. Callers pass strings that the schemas have accepted.
 */
import type { LocalDate, LocalTime, PartialDate } from './common.ts';
import type { Weekday } from './schedule.ts';

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;
/** What the clock and the calendar on a wall in Rome show. */
export type LocalMoment = { date: LocalDate; time: LocalTime; weekday: Weekday };

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Same order as in `schedule.ts`, which brings Zod and so stays out of the browser. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const satisfies readonly Weekday[];

const rome = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Rome',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
});

/** How far the wall clock is ahead of UTC at an instant, in milliseconds. */
function askedOffset(instant: Instant): number {
  const part: { [type: string]: number } = {};
  for (const { type, value } of rome.formatToParts(instant)) part[type] = Number(value);
  const { year = 0, month = 1, day: date = 1, hour: hours = 0, minute: minutes = 0 } = part;
  return Date.UTC(year, month - 1, date, hours, minutes) - Math.floor(instant / minute) * minute;
}

const offsets = new Map<number, number>();

/** Offset at UTC midnight of a day number. Rome changes clocks at 01:00 UTC, so two midnights tell whether a day is even. */
function midnightOffset(dayNumber: number): number {
  const known = offsets.get(dayNumber);
  if (known !== undefined) return known;
  if (offsets.size > 4000) offsets.clear();
  const offset = askedOffset(dayNumber * day);
  offsets.set(dayNumber, offset);
  return offset;
}

function offsetAt(instant: Instant): number {
  const number = Math.floor(instant / day);
  const before = midnightOffset(number);
  return before === midnightOffset(number + 1) ? before : askedOffset(instant);
}

const dayNumberOf = (date: LocalDate): number => Date.parse(date) / day;
const dateOfDay = (dayNumber: number): LocalDate => new Date(dayNumber * day).toISOString().slice(0, 10);

/** Days of the calendar: no clock is changed by them. Negative ones go back. */
export const addDays = (date: LocalDate, days: number): LocalDate => dateOfDay(dayNumberOf(date) + days);

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export const isoWeekday = (date: LocalDate): number => ((((dayNumberOf(date) + 3) % 7) + 7) % 7) + 1;

/** Of a date that exists. */
export const weekdayOf = (date: LocalDate): Weekday => weekdays[isoWeekday(date) - 1] ?? 'mon';

/** Is the date the n-th of its weekday in the month (RFC 5545 BYDAY)? -1 is the last. */
export function isNthOfMonth(date: LocalDate, nth: number): boolean {
  if (nth === -1) return addDays(date, 7).slice(0, 7) !== date.slice(0, 7);
  return Math.ceil(Number(date.slice(8)) / 7) === nth;
}

/** What a clock in Rome shows at an instant. */
export function toLocal(instant: Instant): LocalMoment {
  const wall = new Date(instant + offsetAt(instant)).toISOString();
  const date = wall.slice(0, 10);
  return { date, time: wall.slice(11, 16), weekday: weekdayOf(date) };
}

/**
 * The instant of a wall-clock time.
 *
 * Spring gap (02:00–02:59 do not exist): the instant at which the gap ends. Autumn overlap (02:00–02:59 come twice):
 * as in RFC 5545 an opening, or an appointment, is the first; a closing ends the last minute that it includes, so 02:30
 * is the second 02:30, while 02:00 is the first, since 01:59 comes once. In this way whoever reads a watch inside the
 * hours told finds us saying "open", and in a cold October night nobody is kept away from a bed by an ambiguous hour.
 */
export function toInstant(date: LocalDate, time: LocalTime, edge: 'opening' | 'closing' = 'opening'): Instant {
  const number = dayNumberOf(date);
  const wall = number * day + Number(time.slice(0, 2)) * hour + Number(time.slice(3)) * minute;
  const [before, after] = [midnightOffset(number), midnightOffset(number + 1)];
  if (before === after) return wall - before;
  const early = wall - Math.max(before, after);
  const late = wall - Math.min(before, after);
  const reads = (instant: Instant): boolean => instant + offsetAt(instant) === wall;
  if (!reads(early) && !reads(late)) return Math.floor(late / hour) * hour;
  if (!reads(early)) return late;
  if (!reads(late) || edge === 'opening') return early;
  return offsetAt(late - 1) === offsetAt(late) ? late : early;
}

/** RFC 3339 with the offset of the day: "2026-11-22T09:30:00+01:00". */
export function toRfc3339(instant: Instant): string {
  const offset = offsetAt(instant);
  const size = new Date(Math.abs(offset)).toISOString().slice(11, 16);
  return `${new Date(instant + offset).toISOString().slice(0, 19)}${offset < 0 ? '-' : '+'}${size}`;
}

/** First day of a year, a month or a day. */
export const firstDayOf = (partial: PartialDate): LocalDate => `${partial}-01-01`.slice(0, 10);

/** Last day of a year, a month or a day. */
export function lastDayOf(partial: PartialDate): LocalDate {
  if (partial.length === 10) return partial;
  const [year = 0, month = 12] = partial.split('-').map(Number);
  return dateOfDay(Date.UTC(year, month, 0) / day);
}
