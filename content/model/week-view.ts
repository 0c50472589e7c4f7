/**
 * Weekly hours as a table that needs no script: one group per door, seven days and a row for holidays.
 *
 * Conditions stand beside each line (weeks, season, validity, holidays), so that a page can print them; nothing is resolved
 * for a particular week. Dated exceptions are not in it.
 */
import type { Id, LocalDate, LocalTime, Words } from './common.ts';
import { allChannels } from './door.ts';
import type { Access, Channel, OnHolidays, Schedule, Season, UntimedSchedule, Weekday } from './schedule.ts';

/** One cell of the table: hours, or only a part of the day, and when they hold. */
export type WeekLine = {
  hours?: { from: LocalTime; to: LocalTime; entryUntil?: LocalTime | undefined };
  partOfDay?: UntimedSchedule['partOfDay'];
  weeks?: readonly number[] | undefined;
  season?: Season | undefined;
  validFrom?: LocalDate | undefined;
  validTo?: LocalDate | undefined;
  onHolidays: OnHolidays;
  access?: Access | undefined;
};

/** The hours of one door. */
export type WeekGroup = {
  channel: Channel;
  activity?: Words | undefined;
  part?: Id | undefined;
  days: { [weekday in Weekday]: WeekLine[] };
  /** Hours of holidays only, whatever the weekday. */
  holidays: WeekLine[];
};

const lineOf = (schedule: Schedule): WeekLine => {
  const { weeks, season, validFrom, validTo, onHolidays, access } = schedule;
  const when = { weeks, season, validFrom, validTo, onHolidays, access };
  if ('time' in schedule) return { ...when, partOfDay: schedule.partOfDay };
  const { from, to, entryUntil } = schedule;
  return { ...when, hours: { from, to, entryUntil } };
};

const starts: { readonly [part in NonNullable<UntimedSchedule['partOfDay']>]: LocalTime } = {
  morning: '08:00',
  lunch: '12:00',
  afternoon: '14:00',
  evening: '18:00',
  night: '21:00',
};

/** By hour; a part of the day among the hours it is near to; the day alone last. */
const startOf = ({ hours, partOfDay }: WeekLine): string => hours?.from ?? (partOfDay ? starts[partOfDay] : '24:00');
const textOf = (line: WeekLine): string => `${startOf(line)} ${JSON.stringify(line)}`;
const sorted = (lines: WeekLine[]): WeekLine[] => lines.sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));

const emptyDays = (): WeekGroup['days'] => ({ mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] });

function groupOf(schedules: readonly Schedule[], first: Schedule): WeekGroup {
  const { channel, activity, part } = first;
  const group: WeekGroup = { channel, activity, part, days: emptyDays(), holidays: [] };
  for (const schedule of schedules) {
    if (schedule.onHolidays === 'only') group.holidays.push(lineOf(schedule));
    else for (const day of schedule.days) group.days[day].push(lineOf(schedule));
  }
  for (const lines of Object.values(group.days)) sorted(lines);
  sorted(group.holidays);
  return group;
}

/** Groups in the order of the channels, then of their first appearance; hours that have expired on `today` are left out. */
export function weekView(schedules: readonly Schedule[], today: LocalDate): WeekGroup[] {
  const groups = new Map<string, Schedule[]>();
  for (const schedule of schedules) {
    if (schedule.validTo !== undefined && schedule.validTo < today) continue;
    const key = JSON.stringify([schedule.channel, schedule.activity, schedule.part]);
    groups.set(key, [...(groups.get(key) ?? []), schedule]);
  }
  return [...groups.values()]
    .flatMap((group) => (group[0] ? [groupOf(group, group[0])] : []))
    .sort((a, b) => allChannels.indexOf(a.channel) - allChannels.indexOf(b.channel));
}
