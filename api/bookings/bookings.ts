/** Bookings: all that pages, calls and letters may do with them. */
import type { Id } from '#content/model/common.ts';
import type { Instant } from '#content/model/time.ts';
import { type Booked, type BookHow, createBook } from './book.ts';
import type { Booking } from './booking.ts';
import { type ChangeHow, createChanges } from './change.ts';
import type { BookingDeps } from './context.ts';
import type { BookingRequest } from './draft.ts';
import { type Between, createFind } from './find.ts';
import { createForget, type Purged } from './forget.ts';
import { createHolds, type Hold, type HoldWanted } from './hold.ts';
import { createQueue } from './queue.ts';

export type { Booked, BookHow, Booking, BookingRequest, Hold, HoldWanted };

export type Bookings = {
  /** Keeps a time for 10 minutes. @throws SlotTaken, SlotNotOffered, TooManyHolds */
  hold: (want: HoldWanted) => Promise<Hold>;
  /** Undefined once it is over. */
  heldBy: (id: string) => Promise<Hold | undefined>;
  release: (id: string) => Promise<void>;
  /** @throws SlotTaken, SlotNotOffered, TooManyBookings, ContactNeeded, KeyReused */
  book: (request: BookingRequest, how: BookHow) => Promise<Booked>;
  byId: (id: string) => Promise<Booking | undefined>;
  /** Of some desks, cancelled ones too, in order of time. */
  between: Between;
  byToken: (token: string) => Promise<Booking | undefined>;
  /** @throws TooManyGuesses */
  byCode: (look: { desk: Id; code: string; address: string }) => Promise<Booking | undefined>;
  /** Also after the cut-off, until the start; twice gives the same answer. @throws NoSuchBooking, TooLate */
  cancel: (id: string, how?: ChangeHow) => Promise<Booking>;
  /** @throws NoSuchBooking, AlreadyCancelled, TooLate, SlotNotOffered, SlotTaken */
  move: (id: string, startsAt: Instant, how?: ChangeHow) => Promise<Booking>;
  revokeLink: (id: string) => Promise<Booking>;
  /** Forgets the person; cancels first what is still to come. @throws NoSuchBooking */
  erase: (id: string) => Promise<void>;
  /** Forgets who is due, and deletes old trials. */
  purge: (at?: Instant) => Promise<Purged>;
  /** When every booking that was asked for is settled. */
  idle: () => Promise<void>;
};

/** All but `idle` may throw `DatabaseUnavailable`. */
export const createBookings = (deps: BookingDeps): Bookings => {
  const queue = createQueue(deps.database, deps.now);
  const { hold, heldBy, release } = createHolds(deps);
  const { cancel, move } = createChanges(deps);
  const { erase, purge } = createForget(deps, cancel);
  return {
    hold,
    heldBy,
    release,
    book: createBook(deps, queue),
    ...createFind(deps),
    cancel,
    move,
    erase,
    purge,
    idle: queue.idle,
  };
};
