/** What the pages of an appointment are given. */
import type { Instant } from '#content/model/time.ts';
import type { Bookings } from '../bookings/bookings.ts';
import type { Slots } from '../desks/slots.ts';
import type { Passing } from '../offers/passing.ts';
import type { Published } from '../publishing/published.ts';

export type ManageDeps = {
  published: () => Published;
  now: () => Instant;
  bookings: Bookings;
  slots: Slots;
  /** Closures, and the times that are offered because of them. */
  passing: Pick<Passing, 'closedFor' | 'offers'>;
  /** Proxies before the server, for the address of who asks. */
  trustProxy: number;
};
