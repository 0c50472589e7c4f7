/** What somebody of the desk does for a person whose appointment cannot be kept: each act with who did it and when. */
import type { Instant } from '#content/model/time.ts';
import { NoSuchBooking } from '../bookings/errors.ts';
import type { Db } from '../database/database.ts';
import type { CallOutcome } from '../database/tables/desk-day.ts';
import type { Offers } from '../offers/offers.ts';
import { recordCall } from './calls.ts';
import type { ClosureDeps } from './closures.ts';
import { affectedBy } from './table.ts';

/** `staff`: who does it. */
type Dealing = { act: string; booking: string; staff: string };

export type Deal = {
  /** Only what somebody says happened: moving and cancelling are done, not said. @throws NoSuchBooking */
  call: (call: Dealing & { outcome: Exclude<CallOutcome, 'moved' | 'cancelled'> }) => Promise<void>;
  /** @throws NoSuchBooking, SlotTaken, SlotNotOffered, TooLate, AlreadyCancelled */
  move: (move: Dealing & { startsAt: Instant }) => Promise<void>;
  /** @throws NoSuchBooking, TooLate */
  cancel: (cancel: Dealing) => Promise<void>;
};

export const createDeal = (deps: ClosureDeps, offers: Offers): Deal => {
  const { database, bookings, now } = deps;

  /** The desk of somebody whom this closure concerns. @throws NoSuchBooking */
  const deskOf = async ({ act, booking: id }: Dealing): Promise<string> => {
    const affected = await affectedBy(database.read, [act]);
    const booking = affected.some(({ booking }) => booking === id) ? await bookings.byId(id) : undefined;
    if (booking === undefined) throw new NoSuchBooking('This closure does not concern such a booking.');
    return booking.desk;
  };

  type Noted = Dealing & { outcome: CallOutcome; desk: string };

  const note = (tx: Db, { booking, staff, outcome, desk }: Noted): Promise<void> =>
    recordCall(tx, { subject: booking, kind: 'booking', outcome, staff, desk, at: now() });

  const move: Deal['move'] = async ({ startsAt, ...dealing }) => {
    const desk = await deskOf(dealing);
    const alongside = (tx: Db): Promise<void> => note(tx, { ...dealing, outcome: 'moved', desk });
    const kept = (await offers.of([dealing.booking])).find((one) => one.live && one.startsAt === startsAt);
    if (kept !== undefined) await offers.accept(kept.id, { by: 'staff', alongside });
    else await bookings.move(dealing.booking, startsAt, { by: 'staff', alongside });
  };

  return {
    call: async (call) => {
      const desk = await deskOf(call);
      await database.write((tx) => note(tx, { ...call, desk }));
    },
    move,
    cancel: async (dealing) => {
      const desk = await deskOf(dealing);
      const alongside = (tx: Db): Promise<void> => note(tx, { ...dealing, outcome: 'cancelled', desk });
      await bookings.cancel(dealing.booking, { by: 'staff', alongside });
    },
  };
};
