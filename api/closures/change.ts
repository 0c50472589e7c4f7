/** What a person must know of an appointment that the desk cannot keep: that it is so, and which other times there are. */
import type { Words } from '#content/model/common.ts';
import type { Instant } from '#content/model/time.ts';
import type { Booking } from '../bookings/bookings.ts';
import type { KeptOffer, Offers } from '../offers/offers.ts';
import type { ClosureDeps } from './closures.ts';
import { closuresOver } from './table.ts';
import { closureWords } from './words.ts';

export type ClosedFor = {
  /** Why, as the desk says it. */
  words: Words;
  /** The time that is kept for this person. */
  offer: KeptOffer | undefined;
  /** Other free times; nobody keeps them. */
  others: readonly Instant[];
};

/** Undefined: it can be kept, or it is cancelled or over anyway. */
type Asked = Pick<Booking, 'id' | 'desk' | 'type' | 'startsAt' | 'endsAt'> & { cancelled: unknown };
export type ClosedForBooking = (booking: Asked) => Promise<ClosedFor | undefined>;

export const createClosedFor = (deps: ClosureDeps, offers: Offers): ClosedForBooking => {
  const { database, slots, now } = deps;
  return async ({ id, desk, type, startsAt, endsAt, cancelled }) => {
    if (cancelled !== undefined || startsAt <= now()) return undefined;
    const [closure] = await closuresOver(database.read, { desk, from: startsAt, to: endsAt });
    if (closure === undefined) return undefined;
    const [made, free] = await Promise.all([offers.of([id]), slots.alternatives({ desk, type, startsAt })]);
    const offer = made.findLast(({ live }) => live);
    const others = free.map((slot) => slot.startsAt).filter((at) => at !== offer?.startsAt);
    return { words: closureWords(closure), offer, others };
  };
};
