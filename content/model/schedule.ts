/**
 * Opening hours: HSDS `schedule` in a form that people can edit, with what desks really need.
 *
 * All times are wall-clock times in Europe/Rome. The rules that read them are in `opening.ts`.
 */
import { z } from 'zod';
import { Id, LocalDate, LocalTime, MonthDay, Words } from './common.ts';

/** From Monday, as weeks are read in Italy. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
/** The first three letters of the English name. */
export const Weekday = z.enum(weekdays);
export type Weekday = z.infer<typeof Weekday>;

/** How the hours are kept: at the counter, on the phone, by appointment only, while goods are handed out, a night's stay. */
export const channels = ['counter', 'phone', 'appointment', 'distribution', 'stay'] as const;
/** How one is received: at the counter, by phone, by appointment, where something is handed out. */
export const Channel = z.enum(channels);
export type Channel = z.infer<typeof Channel>;

/**
 * How one gets in: just walk in; take a ticket (`from`, `last`: times between which tickets are given); with an
 * appointment; after a phone call; only when another service sends you (`via` names those doors, an empty list says
 * that the sources do not tell which).
 */
export const Access = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('walk-in'), note: Words.optional() }),
  z.strictObject({
    mode: z.literal('ticket'),
    from: LocalTime.optional(),
    last: LocalTime.optional(),
    note: Words.optional(),
  }),
  z.strictObject({ mode: z.literal('appointment'), note: Words.optional() }),
  z.strictObject({ mode: z.literal('phone-first'), note: Words.optional() }),
  z.strictObject({ mode: z.literal('su-invio'), via: z.array(Id), note: Words.optional() }),
]);
export type Access = z.infer<typeof Access>;

/** What happens on a public or civic holiday. `only`: these hours hold on holidays, whatever the weekday. */
export const OnHolidays = z.enum(['closed', 'open', 'only', 'unknown']);
export type OnHolidays = z.infer<typeof OnHolidays>;

/** A part of every year, both days included; `from` after `to` crosses New Year (11-01 to 03-31). */
export const Season = z.strictObject({ from: MonthDay, to: MonthDay });
export type Season = z.infer<typeof Season>;

const timetable = {
  channel: Channel,
  /** What goes on, when one place has several activities: "Viveri", "Sportello lavoro". */
  activity: Words.optional(),
  days: z.array(Weekday).min(1, 'at least one day'),
  /** Only the n-th such weekday of the month: 1 to 5, or -1 for the last (RFC 5545 BYDAY). */
  weeks: z
    .array(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(-1)]))
    .min(1)
    .optional(),
  /** Days on which these hours begin and end to hold, both included. */
  validFrom: LocalDate.optional(),
  validTo: LocalDate.optional(),
  season: Season.optional(),
  onHolidays: OnHolidays.default('unknown'),
  /** Overrides the access of the service for this interval. */
  access: Access.optional(),
  /** Part of the location, when it differs from that of the `at` entry. */
  part: Id.optional(),
};

/** Known hours. `to` not after `from` means the next day (19:00 to 08:00); 00:00 to 00:00 is the whole day. `entryUntil`: nobody gets in later. */
export const TimedSchedule = z.strictObject({
  ...timetable,
  from: LocalTime,
  to: LocalTime,
  entryUntil: LocalTime.optional(),
});
export type TimedSchedule = z.infer<typeof TimedSchedule>;

/** The days are known, the hours are not. `partOfDay` where the source says that much. */
export const UntimedSchedule = z.strictObject({
  ...timetable,
  time: z.literal('unknown'),
  partOfDay: z.enum(['morning', 'lunch', 'afternoon', 'evening', 'night']).optional(),
});
export type UntimedSchedule = z.infer<typeof UntimedSchedule>;

/** Hours with their times, or hours of which only the days are known. */
export const Schedule = z.union([TimedSchedule, UntimedSchedule]);
export type Schedule = z.infer<typeof Schedule>;

/** Dated days that differ from the week: closed, or open at other times. Both days included. */
export const ScheduleException = z
  .strictObject({
    from: LocalDate,
    to: LocalDate,
    /** Only this channel; absent: all of them. */
    channel: Channel.optional(),
    /** Absent or empty: closed. */
    hours: z.array(z.strictObject({ from: LocalTime, to: LocalTime })).default([]),
    reason: Words,
  })
  .refine((exception) => exception.from <= exception.to, { path: ['to'], error: 'a day that is not before "from"' });
export type ScheduleException = z.infer<typeof ScheduleException>;
