/**
 * A bookable counter (sportello): a listening desk, a digital-community hub, a presidio in a housing estate.
 *
 * It copies no facts: what it does, for whom and when it is open stands in its services. Here are only the
 * appointment hours (rota) and the rules of booking. Times are local to Europe/Rome and multiples of five minutes.
 */
import { z } from 'zod';
import { Id, Language, LocalDate, LocalTime, provenance, Words } from './common.ts';
import { DocumentItem } from './document.ts';
import { ScheduleException, Season, Weekday } from './schedule.ts';

const fiveMinutes = (time: string): boolean => Number(time.slice(3)) % 5 === 0;
const SlotTime = LocalTime.refine(fiveMinutes, 'a time in steps of five minutes');
const Minutes = z.number().int().multipleOf(5);

/** Hours in which appointments can be made. */
export const RotaInterval = z
  .strictObject({
    days: z.array(Weekday).min(1),
    weeks: z
      .array(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(-1)]))
      .min(1)
      .optional(),
    from: SlotTime,
    to: SlotTime,
    validFrom: LocalDate.optional(),
    validTo: LocalDate.optional(),
    season: Season.optional(),
    /** Types offered in this interval; absent: all. */
    types: z.array(Id).min(1).optional(),
    /** Location and part, when the desk moves during the week. */
    location: Id.optional(),
    part: Id.optional(),
  })
  .refine((interval) => interval.from < interval.to, { path: ['to'], error: 'a time after "from"' });
export type RotaInterval = z.infer<typeof RotaInterval>;

/** What one may come for, how long it takes, and what to bring. */
export const AppointmentType = z.strictObject({
  id: Id,
  name: Words,
  minutes: Minutes.min(5).max(240),
  /** Persons in one appointment; more than 1 is a group session. */
  places: z.number().int().min(1).max(50).default(1),
  /** Minutes kept free after it. */
  buffer: Minutes.min(0).max(60).default(0),
  needs: z.array(Id).min(1),
  documents: z.array(DocumentItem).default([]),
  /** `invitation`: only with the operator's link. `network`: only operators of the network. */
  audience: z.enum(['public', 'invitation', 'network']).default('public'),
  /** Languages in which it is held; more than Italian only where the desk said so. */
  languages: z.array(Language).min(1).default(['it']),
  /** What the journey asks besides name and contact. */
  asks: z.array(z.enum(['people', 'children', 'interpreter', 'companion', 'woman-operator'])).default([]),
  minAge: z.number().int().min(0).max(120).optional(),
});
export type AppointmentType = z.infer<typeof AppointmentType>;

/** How late, how early and how often one may book. */
export const DeskRules = z.strictObject({
  /** No booking later than this before the start. */
  noticeHours: z.number().int().min(0).max(720).default(24),
  /** How far ahead one can book. */
  horizonDays: z.number().int().min(1).max(180).default(28),
  /** Cancelling and moving close this long before the start. */
  cancelHours: z.number().int().min(0).max(720).default(24),
  /** Bookings a contact may hold at once at this desk. */
  maxActive: z.number().int().min(1).max(20).default(2),
  /** Bookings without any contact accepted per day of the desk. */
  dailyWithoutContact: z.number().int().min(0).max(100).default(4),
});
export type DeskRules = z.infer<typeof DeskRules>;

export const Desk = z.strictObject({
  id: Id,
  kind: z.enum(['listening-desk', 'digital-hub', 'presidio']),
  name: Words,
  /** Absent: the place is not known. */
  location: Id.optional(),
  part: Id.optional(),
  comune: Id,
  organization: Id,
  services: z.array(Id).min(1),
  /** Estates or other areas it serves. */
  serves: z.array(Id).default([]),
  /** Real appointment hours, as the desk told them. */
  rota: z.array(RotaInterval).default([]),
  /** Invented hours for a demonstration; used only while `portal.demo` is true, labelled "orario di prova", never shown as opening hours. */
  demoAgenda: z.array(RotaInterval).optional(),
  /** Dated closures and extra hours of the agenda. */
  exceptions: z.array(ScheduleException).default([]),
  onHolidays: z.enum(['closed', 'open']).default('closed'),
  /** Appointments held at the same time. */
  capacity: z.number().int().min(1).max(20).default(1),
  appointmentTypes: z.array(AppointmentType).min(1),
  rules: DeskRules.prefault({}),
  /** Where who runs it reads letters about appointments. For those letters only: no page, list or open data shows it. */
  notify: z.email().optional(),
  ...provenance,
});
export type Desk = z.infer<typeof Desk>;
