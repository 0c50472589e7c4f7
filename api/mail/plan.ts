/**
 * Which letters a change of a booking asks for, and when. Pure: the booking core writes them in its own transaction.
 * Whether a letter may still be sent is looked at again when it is due (`compose.ts`).
 */
import type { Desk } from '#content/model/desk.ts';
import { addDays, type Instant, toInstant } from '#content/model/time.ts';
import type { BookingsTable } from '../database/schema.ts';
import type { Change } from '../outbox/enqueue.ts';
import type { DeskEvent, PersonEvent } from './events.ts';
import { beforeNight } from './quiet.ts';

export type Planned = { event: PersonEvent | DeskEvent; dueAt: Instant };
export type About = {
  booking: Pick<BookingsTable, 'startsAt' | 'localStart' | 'reachable' | 'demo'>;
  desk: Pick<Desk, 'rules'>;
  now: Instant;
};

const hour = 3_600_000;
const reminderTime = '10:00';
/** To think it over and tell us, before changing is no longer possible. */
const timeToDecide = hour;
/** Sooner after booking a reminder only repeats what was just read. */
const leastWait = 6 * hour;

const atOnce: Readonly<Record<Change, { person: PersonEvent; desk: DeskEvent }>> = {
  booked: { person: 'confirmation', desk: 'desk-booked' },
  moved: { person: 'change', desk: 'desk-moved' },
  cancelled: { person: 'cancellation', desk: 'desk-cancelled' },
};

/**
 * The day before at ten; earlier where the desk wants to know earlier, so that the person can still change; never at
 * night. Undefined when the appointment is too near for it.
 */
export const reminderAt = ({ booking, desk, now }: About): Instant | undefined => {
  const dayBefore = toInstant(addDays(booking.localStart.slice(0, 10), -1), reminderTime);
  const cutOff = booking.startsAt - desk.rules.cancelHours * hour;
  const dueAt = beforeNight(Math.min(dayBefore, cutOff - timeToDecide));
  return dueAt < now + leastWait ? undefined : dueAt;
};

/** A demonstration writes to nobody at the desk: nobody there has agreed to it. */
export const plannedLetters = (change: Change, about: About): Planned[] => {
  const { booking } = about;
  const { person, desk } = atOnce[change];
  const planned: Planned[] = [];
  if (booking.reachable === 1) planned.push({ event: person, dueAt: about.now });
  const reminder = booking.reachable === 1 && change !== 'cancelled' ? reminderAt(about) : undefined;
  if (reminder !== undefined) planned.push({ event: 'reminder', dueAt: reminder });
  if (booking.demo === 0) planned.push({ event: desk, dueAt: about.now });
  return planned;
};
