/** Somebody who waits: what for, for how long, and how to reach them. Instants are epoch milliseconds. */
import type { Id, Language } from '#content/model/common.ts';
import type { Instant } from '#content/model/time.ts';
import type { Person } from '../bookings/booking.ts';
import type { Actor } from '../database/schema.ts';
import type { Left, WaitingTable } from '../database/tables/desk-day.ts';

/** One desk and type, or any desk of a Comune for a need. */
export type Wish = { desk: Id; type: Id } | { comune: Id; need: Id };

export type Joining = {
  wish: Wish;
  name: string;
  /** At least one of them. */
  email?: string | undefined;
  phone?: string | undefined;
  /** "È sicuro scriverti qui?", where it is asked. Who says no is called. */
  safeToWrite?: boolean | undefined;
  language: Language;
  by: Actor;
};

export type Waiting = {
  id: string;
  wish: Wish;
  language: Language;
  /** Undefined once forgotten. */
  person: Person | undefined;
  way: 'email' | 'phone';
  /** Nobody is told anything: the desk is a demonstration. */
  demo: boolean;
  since: Instant;
  until: Instant;
  /** Of the page where they leave the list. */
  token: string;
  left: Left | undefined;
};

/** As its row holds it. */
export const wishKey = (wish: Wish): string =>
  'desk' in wish ? `desk/${wish.desk}/${wish.type}` : `comune/${wish.comune}/${wish.need}`;

export const wishOf = ({ desk, type, comune, need }: WaitingTable): Wish =>
  desk !== null && type !== null ? { desk, type } : { comune: comune ?? '', need: need ?? '' };
