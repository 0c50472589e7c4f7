/** Errors of booking as problems of HTTP, and bookings as calls show them. */
import type { Language } from '#content/model/common.ts';
import type { Directory } from '#content/model/directory.ts';
import { toRfc3339 } from '#content/model/time.ts';
import { DatabaseUnavailable } from '../database/unavailable.ts';
import { documentsFor, slotJson } from '../desks/views.ts';
import { invalid } from '../invalid.ts';
import { Problem, type ProblemKind } from '../problems.ts';
import type { Booking } from './booking.ts';
import {
  AlreadyCancelled,
  ContactNeeded,
  KeyReused,
  NoSuchBooking,
  SlotNotOffered,
  SlotTaken,
  TooLate,
  TooManyBookings,
  TooManyGuesses,
  TooManyHolds,
} from './errors.ts';
import type { BookingJson } from './schemas.ts';

const plain: readonly [error: new (...args: never[]) => Error, kind: ProblemKind][] = [
  [TooManyBookings, 'too-many-bookings'],
  [TooLate, 'too-late'],
  [AlreadyCancelled, 'already-cancelled'],
  [KeyReused, 'key-reused'],
  [NoSuchBooking, 'not-found'],
];

const retryAfter = (seconds: number) => ({ headers: { 'Retry-After': String(seconds) } });
const holdSeconds = 600;

/** Undefined when it is a mistake of ours. */
export const problemOf = (error: unknown): Problem | undefined => {
  if (error instanceof Problem) return error;
  if (error instanceof SlotTaken) {
    return new Problem('slot-taken', { extension: () => ({ alternatives: error.alternatives.map(slotJson) }) });
  }
  if (error instanceof SlotNotOffered) return invalid([{ pointer: `/${error.about}`, wrong: error.about }]);
  if (error instanceof ContactNeeded) return invalid([{ pointer: '/email', wrong: 'contactNeeded' }]);
  if (error instanceof TooManyGuesses) return new Problem('too-many-requests', retryAfter(error.retryAfterSeconds));
  if (error instanceof TooManyHolds) return new Problem('too-many-requests', retryAfter(holdSeconds));
  if (error instanceof DatabaseUnavailable) return new Problem('unavailable', retryAfter(5));
  const found = plain.find(([kind]) => error instanceof kind);
  return found && new Problem(found[1]);
};

type View = { directory: Directory; lang: Language; origin: string };

export const bookingJson = (booking: Booking, { directory, lang, origin }: View): BookingJson => {
  const { code, token, desk, type, startsAt, endsAt, changeBy, cancelled, demo } = booking;
  const known = directory.desks.get(desk)?.appointmentTypes.find(({ id }) => id === type);
  const self = `${origin}/api/v1/bookings/${token}`;
  return {
    code,
    token,
    status: cancelled === undefined ? 'booked' : 'cancelled',
    startsAt: toRfc3339(startsAt),
    endsAt: toRfc3339(endsAt),
    desk,
    type,
    documents: known === undefined ? [] : documentsFor(directory, known, lang),
    trial: demo,
    changeBy: toRfc3339(changeBy),
    links: {
      self,
      calendar: `${self}/calendar.ics`,
      page: `${origin}/prenotazioni/${token}/`,
      cancellation: `${self}/cancellation`,
      move: `${self}/move`,
    },
  };
};
