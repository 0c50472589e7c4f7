/** What the pages of the journey are given. */
import type { Instant } from '#content/model/time.ts';
import type { FollowUps } from '../agenda/follow-ups.ts';
import type { Bookings } from '../bookings/bookings.ts';
import type { Slots } from '../desks/slots.ts';
import type { Published } from '../publishing/published.ts';
import type { Journeys } from './journeys.ts';

export type JourneyDeps = {
  published: () => Published;
  now: () => Instant;
  bookings: Bookings;
  slots: Slots;
  journeys: Journeys;
  /** Invitations to come again. */
  followUps: FollowUps;
  /** Proxies before the server, for the address of who asks. */
  trustProxy: number;
  /** Where one comes back with the code, without a slash at its end. */
  baseUrl: string;
  /** Messages can go to phones. */
  sms: boolean;
};
