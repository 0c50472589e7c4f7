/**
 * The hours of one day, as instants: weekly hours, seasons, holidays and dated exceptions resolved (`timetable.ts`).
 *
 * An interval belongs to the local day on which it starts, also when it ends the day after: that day's weekday, season,
 * holiday and exceptions decide. Hours of which we cannot be sure come apart, as `doubtful`.
 */
import type { LocalDate, LocalTime } from './common.ts';
import { allChannels, type Door, doorKey, doorOf, sharedDoor } from './door.ts';
import { type Holiday, holidayOn } from './holidays.ts';
import type { OpeningFacts } from './opening-facts.ts';
import type { Channel, Schedule, UntimedSchedule } from './schedule.ts';
import { addDays, type Instant, toInstant } from './time.ts';
import { absence, channelsOn, exceptionsOn, inForce, inSeason, weeklyAnswer } from './timetable.ts';

/** Sure hours. `date`: the local day on which they start. `entryUntil`: nobody gets in from then on, or no ticket is left. */
export type Opening = Door & { date: LocalDate; from: Instant; to: Instant; entryUntil?: Instant | undefined };

/** Why hours may not be. */
export type DoubtWhy = 'holiday-unknown' | 'season-unknown' | 'unconfirmed' | 'time-unknown';

/** Hours that may not be. `from`, `to`: the hours told or, if `untimed`, the widest that the part of day allows. */
export type Doubtful = Opening & { why: DoubtWhy; untimed: boolean; partOfDay?: UntimedSchedule['partOfDay'] };

/** One local day: sure hours and doubtful ones, apart. */
export type DayOpenings = { date: LocalDate; holiday?: Holiday | undefined; openings: Opening[]; doubtful: Doubtful[] };

type Hours = { from: LocalTime; to: LocalTime; entryUntil?: LocalTime | undefined };
type Day = { facts: OpeningFacts; date: LocalDate; holiday: Holiday | undefined };
type Found = { interval: Opening | undefined; why: DoubtWhy | undefined; schedule?: Schedule };

const partsOfDay: { readonly [part in NonNullable<UntimedSchedule['partOfDay']> | 'day']: Hours } = {
  day: { from: '00:00', to: '00:00' },
  morning: { from: '05:00', to: '14:00' },
  lunch: { from: '11:00', to: '16:00' },
  afternoon: { from: '12:00', to: '20:00' },
  evening: { from: '17:00', to: '00:00' },
  night: { from: '19:00', to: '09:00' },
};

/** The interval that starts on a date; undefined when the spring gap swallows it. */
function intervalOn(date: LocalDate, hours: Hours, door: Door): Opening | undefined {
  const end = (time: LocalTime, sameDay: boolean): Instant =>
    toInstant(addDays(date, sameDay ? 0 : 1), time, 'closing');
  const from = toInstant(date, hours.from);
  const to = end(hours.to, hours.to > hours.from);
  if (from >= to) return undefined;
  const lastTicket = door.access?.mode === 'ticket' ? door.access.last : undefined;
  const limits = [hours.entryUntil, lastTicket].flatMap((time) => (time ? [end(time, time >= hours.from)] : []));
  const entryUntil = Math.min(...limits.filter((limit) => from < limit && limit < to));
  return { ...door, date, from, to, ...(entryUntil < to && { entryUntil }) };
}

const unconfirmed = ({ facts, date }: Day): boolean =>
  facts.unconfirmed === true || (facts.unconfirmed !== undefined && facts.unconfirmed <= date);

/** Dated exceptions are known all the same. */
const unsure = ({ facts, date }: Day): boolean =>
  facts.unsure?.some(({ from, to }) => from <= date && date <= to) ?? false;

function doubtAbout(day: Day, schedule: Schedule, answer: 'yes' | 'unknown'): DoubtWhy | undefined {
  if (answer === 'unknown') return 'holiday-unknown';
  if (day.facts.season === 'unknown') return 'season-unknown';
  if (unconfirmed(day) || unsure(day)) return 'unconfirmed';
  return 'time' in schedule ? 'time-unknown' : undefined;
}

function weekly(day: Day, channel: Channel): Found[] {
  const { facts, date, holiday } = day;
  if (facts.season && facts.season !== 'unknown' && !inSeason(date, facts.season)) return [];
  return facts.schedules.flatMap((schedule) => {
    if (schedule.channel !== channel || !inForce(schedule, date)) return [];
    const answer = weeklyAnswer(schedule, date, holiday);
    if (answer === 'no' || answer === 'closed') return [];
    const hours = 'time' in schedule ? partsOfDay[schedule.partOfDay ?? 'day'] : schedule;
    const interval = intervalOn(date, hours, doorOf(facts, schedule));
    return [{ interval, why: doubtAbout(day, schedule, answer), schedule }];
  });
}

function found(day: Day, channel: Channel): Found[] {
  const { facts, date } = day;
  const exceptions = exceptionsOn(facts, date, channel);
  if (exceptions.length === 0) return weekly(day, channel);
  const why = unconfirmed(day) ? 'unconfirmed' : undefined;
  return exceptions
    .filter((exception) => exception.channel ?? channelsOn(facts, date).includes(channel))
    .flatMap(({ hours }) => hours)
    .map((hours) => ({ interval: intervalOn(date, hours, sharedDoor(facts, channel)), why }));
}

const inOrder = <T extends Opening>(list: T[]): T[] => {
  const once = new Map(list.map((one) => [`${one.from} ${one.to} ${doorKey(one)}`, one]));
  return [...once.values()].sort((a, b) => a.from - b.from || a.to - b.to || (doorKey(a) < doorKey(b) ? -1 : 1));
};

/** What starts on a local date, in order of time, for the channels asked. */
export function openingsOn(facts: OpeningFacts, date: LocalDate, channels = allChannels): DayOpenings {
  const day: Day = { facts, date, holiday: holidayOn(date, facts) };
  const openings: Opening[] = [];
  const doubtful: Doubtful[] = [];
  const all = absence(facts, date) ? [] : channels.flatMap((channel) => found(day, channel));
  for (const { interval, why, schedule } of all) {
    if (!interval) continue;
    const untimed = schedule && 'time' in schedule;
    if (!why) openings.push(interval);
    else
      doubtful.push({ ...interval, why, untimed: untimed ?? false, ...(untimed && { partOfDay: schedule.partOfDay }) });
  }
  return { date, holiday: day.holiday, openings: inOrder(openings), doubtful: inOrder(doubtful) };
}
