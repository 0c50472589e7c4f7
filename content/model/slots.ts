/**
 * Free appointments: the desk's hours cut by type, minus closures, minus what is taken.
 *
 * - A *granule* is a step of five minutes since 1970 (a number). An appointment uses every granule from its start to the
 *   end of its buffer; a desk has `capacity` lanes, so a granule is full when as many are in use.
 * - Slots of a type stand on a grid from the start of each interval of hours: minutes + buffer apart.
 * - A group session uses one lane, however many are in it.
 * - Nothing reads the clock or the database: `now` and what is taken are arguments, and the order of lists changes nothing.
 */
import type { Id, LocalDate } from './common.ts';
import type { AppointmentType } from './desk.ts';
import { type DayHours, deskHoursOn, granuleMs, type Span } from './slot-hours.ts';
import type { DeskPlan, SlotType } from './slot-plan.ts';
import { addDays, type Instant, toLocal } from './time.ts';

/** A step of five minutes, counted from 1970. */
export type Granule = number;
/** Whom a type of appointment is for. */
export type Audience = AppointmentType['audience'];

/** A time that the desk offers, whether it is free or not. */
export type Offer = { type: SlotType; startsAt: Instant; endsAt: Instant };
/** A time that can be booked. */
export type Slot = { desk: Id; type: Id; startsAt: Instant; endsAt: Instant; seatsLeft: number };

/** `lanes`: lanes in use per granule. `sessions`: persons in a session, by `sessionId`. */
export type Taken = {
  lanes: ReadonlyMap<Granule, number>;
  sessions: ReadonlyMap<string, number>;
  closures: readonly Span[];
};

/** A desk that nobody has booked. */
export const nothingTaken: Taken = { lanes: new Map(), sessions: new Map(), closures: [] };

const minute = 60_000;
const hour = 60 * minute;

/** A group session is known by its desk, type and start. */
export const sessionId = (desk: Id, type: Id, startsAt: Instant): string => `${desk}/${type}/${startsAt}`;

/** The granules that an appointment uses, in order. */
export function granulesOf({ minutes, buffer }: Pick<SlotType, 'minutes' | 'buffer'>, startsAt: Instant): Granule[] {
  const first = Math.floor(startsAt / granuleMs);
  return Array.from({ length: (minutes + buffer) / 5 }, (_, step) => first + step);
}

function offersIn(hours: DayHours, type: SlotType): Offer[] {
  const offers: Offer[] = [];
  const [length, step] = [type.minutes * minute, (type.minutes + type.buffer) * minute];
  for (let startsAt = hours.anchor; startsAt + length <= hours.to; startsAt += step) {
    if (startsAt >= hours.from) offers.push({ type, startsAt, endsAt: startsAt + length });
  }
  return offers;
}

const byTime = (a: Offer, b: Offer): number => a.startsAt - b.startsAt || (a.type.id < b.type.id ? -1 : 1);

/** What the desk offers on a local date, taken or not, in order of time. */
export function offersOn(plan: DeskPlan, date: LocalDate): Offer[] {
  const all = deskHoursOn(plan, date).flatMap((hours) =>
    plan.types.filter(({ id }) => hours.types?.includes(id) ?? true).flatMap((type) => offersIn(hours, type)),
  );
  const once = new Map(all.map((offer) => [sessionId('', offer.type.id, offer.startsAt), offer]));
  return [...once.values()].sort(byTime);
}

/** The days on which one can book now, both included. */
export const bookableDays = (
  { rules }: Pick<DeskPlan, 'rules'>,
  now: Instant,
): { first: LocalDate; last: LocalDate } => {
  const today = toLocal(now).date;
  return { first: today, last: addDays(today, rules.horizonDays) };
};

type Moment = { plan: DeskPlan; closures: readonly Span[]; now: Instant };

/** Not too near, and not during a closure. */
const isOpen = ({ startsAt, endsAt }: Offer, { plan, closures, now }: Moment): boolean =>
  startsAt > now &&
  startsAt >= now + plan.rules.noticeHours * hour &&
  !closures.some(({ from, to }) => from < endsAt && startsAt < to);

/** Free lanes of an appointment or, in a session that has begun to fill, free places. */
export function seatsLeft(plan: Pick<DeskPlan, 'desk' | 'capacity'>, { type, startsAt }: Offer, taken: Taken): number {
  const persons = taken.sessions.get(sessionId(plan.desk, type.id, startsAt)) ?? 0;
  if (persons > 0) return Math.max(0, type.places - persons);
  let most = 0;
  for (const granule of granulesOf(type, startsAt)) most = Math.max(most, taken.lanes.get(granule) ?? 0);
  const lanes = Math.max(0, plan.capacity - most);
  return type.places === 1 || lanes === 0 ? lanes : type.places;
}

/** Local dates, both included; `now` hides what is too near or too far. */
export type SlotSearch = {
  from: LocalDate;
  to: LocalDate;
  now: Instant;
  taken: Taken;
  /** Which types to look at. */
  wants: (type: SlotType) => boolean;
  /** Stop when so many are found. */
  limit?: number;
  /** Offers of a day, where the caller keeps them. */
  offers?: (date: LocalDate) => readonly Offer[];
};

const daysBetween = (from: LocalDate, to: LocalDate): LocalDate[] => {
  const days: LocalDate[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) days.push(date);
  return days;
};

/** The free slots of a desk between two local dates, both included, in order of time. */
export function freeSlots(plan: DeskPlan, search: SlotSearch): Slot[] {
  const { now, taken, wants, limit = Infinity, offers = (date) => offersOn(plan, date) } = search;
  const { first, last } = bookableDays(plan, now);
  const moment = { plan, closures: taken.closures, now };
  const slots: Slot[] = [];
  for (const date of daysBetween(search.from, search.to)) {
    if (date < first || last < date) continue;
    for (const offer of offers(date)) {
      const free = wants(offer.type) && isOpen(offer, moment) ? seatsLeft(plan, offer, taken) : 0;
      const { type, startsAt, endsAt } = offer;
      if (free > 0) slots.push({ desk: plan.desk, type: type.id, startsAt, endsAt, seatsLeft: free });
      if (slots.length >= limit) return slots;
    }
  }
  return slots;
}

type Asked = Moment & { offers?: (date: LocalDate) => readonly Offer[] };

/** What the desk offers now for a type at an instant; undefined when that is no slot, taken or not. */
export function offerAt(moment: Asked, type: Id, startsAt: Instant): Offer | undefined {
  const { plan, now, offers = (date) => offersOn(plan, date) } = moment;
  const { date } = toLocal(startsAt);
  if (date > bookableDays(plan, now).last) return undefined;
  const offer = offers(date).find((one) => one.type.id === type && one.startsAt === startsAt);
  return offer && isOpen(offer, moment) ? offer : undefined;
}
