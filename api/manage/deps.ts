/** What the pages of an appointment are given. */
import type { Instant } from '#content/model/time.ts';
import type { Bookings } from '../bookings/bookings.ts';
import type { Slots } from '../desks/slots.ts';
import type { Published } from '../publishing/published.ts';

export type ManageDeps = {
  published: () => Published;
  now: () => Instant;
  bookings: Bookings;
  slots: Slots;
  /** Proxies before the server, for the address of who asks. */
  trustProxy: number;
};
