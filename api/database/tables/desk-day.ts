/** The day of a desk: arrivals, walk-ins, closures, offers, waiting list, calls, feeds. */
import type { Actor, Bit } from '../schema.ts';

/** A booking that was in hours when they were closed. `closure`: the act. `way`: how its person could be reached then. */
export type AffectedTable = { closure: string; booking: string; way: Way; createdAt: number };
export type Way = 'email' | 'phone' | 'neither';

/** Somebody of the desk tried to reach a person. `subject`: a booking, or somebody who waits. `by`: who called. */
export type CallsTable = { id: string; subject: string; at: number; by: string; outcome: CallOutcome };
/** `posted`: a notice hangs on the door. `told`: the person knows, and wants nothing else. */
export type CallOutcome = 'told' | 'no-answer' | 'call-back' | 'moved' | 'cancelled' | 'posted';

/**
 * A time kept for somebody until `expiresAt`; its claims have the same id as owner. `subject`: the booking that cannot be
 * kept, or who waits. `booking`: what came of it.
 */
export type OffersTable = {
  id: string;
  subject: string;
  kind: OfferKind;
  desk: string;
  type: string;
  startsAt: number;
  endsAt: number;
  createdAt: number;
  expiresAt: number;
  keyId: number;
  tokenHash: string;
  answeredAt: number | null;
  answer: OfferAnswer | null;
  answeredBy: Actor | null;
  booking: string | null;
};
export type OfferKind = 'affected' | 'waiting';
/** `withdrawn`: it was no longer needed, or the time was closed. */
export type OfferAnswer = 'accepted' | 'declined' | 'expired' | 'withdrawn';

/**
 * Somebody who waits for a free time: at one desk (`desk`, `type`), or at any of a Comune (`comune`, `need`). `wish`: the
 * same as one text, so that nobody waits twice for one thing. The person is forgotten on leaving.
 */
export type WaitingTable = {
  id: string;
  wish: string;
  desk: string | null;
  type: string | null;
  comune: string | null;
  need: string | null;
  language: string;
  way: 'email' | 'phone';
  demo: Bit;
  createdAt: number;
  createdBy: Actor;
  until: number;
  keyId: number;
  tokenHash: string | null;
  contactHash: string | null;
  sealed: string | null;
  leftAt: number | null;
  left: Left | null;
};
/** `silent`: did not answer two offers. `over`: waited as long as one may. */
export type Left = 'booked' | 'left' | 'removed' | 'silent' | 'over';

export type DeskDayTables = {
  affected: AffectedTable;
  calls: CallsTable;
  offers: OffersTable;
  waiting: WaitingTable;
};
