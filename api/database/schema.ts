/**
 * The tables, for both engines. Ids are text and grow with time; instants are epoch milliseconds; booleans 0 or 1;
 * `sealed` is text of the vault, which nobody reads without the key. Columns are named as in the code.
 *
 * State is a record with who and when (`cancellations`, `moves`), not a word edited in place.
 */
import type { AgendaTables } from './tables/agenda.ts';
import type { DeskDayTables } from './tables/desk-day.ts';
import type { DraftTables } from './tables/drafts.ts';
import type { FeedbackTables } from './tables/feedback.ts';
import type { FiguresTables } from './tables/figures.ts';
import type { SearchesTables } from './tables/searches.ts';
import type { StaffTables } from './tables/staff.ts';
import type { VisitsTables } from './tables/visits.ts';

export type Bit = 0 | 1;

/** Who did it: the person by link or code, somebody of the desk, or the server itself. */
export type Actor = 'person' | 'staff' | 'system';

/**
 * One row per five minutes, desk and lane in use; the primary key (desk, granule, lane) is the last judge.
 * `granule`: number of five-minute steps since 1970. `owner`: a booking, a hold or a session. `expiresAt`: null once booked.
 */
export type ClaimsTable = { desk: string; granule: number; lane: number; owner: string; expiresAt: number | null };

/** A group session with at least one person in it. `id` is `sessionId(desk, type, startsAt)`. */
export type SessionsTable = { id: string; desk: string; type: string; startsAt: number; touchedAt: number };

/** One seat of a session (`appointment` is its id). Primary key (appointment, place). `owner`: a booking or a hold. */
export type PlacesTable = { appointment: string; place: number; owner: string; expiresAt: number | null };

/** What somebody may have only so many times: active bookings of a contact, bookings of a day without contact, holds of an address. */
export type QuotasTable = { scope: string; seat: number; owner: string; expiresAt: number };

/** A time kept for somebody who is still filling in the form. `holder`: keyed hash of the address. */
export type HoldsTable = {
  id: string;
  desk: string;
  type: string;
  startsAt: number;
  endsAt: number;
  holder: string;
  expiresAt: number;
};

export type BookingsTable = {
  id: string;
  desk: string;
  type: string;
  startsAt: number;
  /** End of the conversation; the buffer after it is claimed too. */
  endsAt: number;
  /** What was promised, `YYYY-MM-DDTHH:MM` on the wall clock in Rome. */
  localStart: string;
  /** Session of a group; null for an appointment of one. */
  appointment: string | null;
  language: string;
  need: string | null;
  service: string | null;
  forOther: Bit;
  /** Somebody can be written to or called. */
  reachable: Bit;
  demo: Bit;
  createdAt: number;
  createdBy: Actor;
  /** Raised by each change that calendars must see (RFC 5545 SEQUENCE). */
  sequence: number;
  /** Raising it revokes the link. */
  linkVersion: number;
  /** Which secret made link, code and seal. */
  keyId: number;
  /** Null once the persons are forgotten. */
  tokenHash: string | null;
  codeHash: string | null;
  sealed: string | null;
};

/** `late`: after the cut-off ("Non posso venire"). */
export type CancellationsTable = { booking: string; cancelledAt: number; by: Actor; late: Bit };

export type MovesTable = {
  booking: string;
  sequence: number;
  fromStartsAt: number;
  toStartsAt: number;
  movedAt: number;
  by: Actor;
};

/** An answered POST, so that a repeat gets the same answer. Kept 24 hours; refusals are not stored. */
export type IdempotencyTable = { keyHash: string; bodyHash: string; booking: string; createdAt: number };

/**
 * Letters to send. `id` is `<booking>.<sequence>.<event>` or, for a desk's list, `<desk>.<date>.<event>`: writing it twice
 * does nothing, and the Message-ID is made from it. Rendered at sending. `outcome` is null while it is waiting.
 */
export type OutboxTable = {
  id: string;
  event: string;
  booking: string | null;
  desk: string;
  createdAt: number;
  dueAt: number;
  attempts: number;
  leasedUntil: number | null;
  lastError: string | null;
  doneAt: number | null;
  outcome: 'sent' | 'skipped' | 'dead' | null;
};

/** The answers of somebody who is filling in the form; dies after 60 minutes. */
export type JourneysTable = { id: string; sealed: string; createdAt: number; expiresAt: number };

/** Hours taken out of a desk's agenda by who runs it. `words`: JSON of `Words`. `act`: those that were closed together have the same. */
export type ClosuresTable = {
  id: string;
  desk: string;
  startsAt: number;
  endsAt: number;
  words: string;
  createdAt: number;
  by: string;
  revokedAt: number | null;
  act: string | null;
};

type BookingTables = {
  claims: ClaimsTable;
  sessions: SessionsTable;
  places: PlacesTable;
  quotas: QuotasTable;
  holds: HoldsTable;
  bookings: BookingsTable;
  cancellations: CancellationsTable;
  moves: MovesTable;
  idempotency: IdempotencyTable;
  outbox: OutboxTable;
  journeys: JourneysTable;
  closures: ClosuresTable;
};

export type Tables = BookingTables &
  SearchesTables &
  StaffTables &
  DeskDayTables &
  AgendaTables &
  DraftTables &
  FeedbackTables &
  FiguresTables &
  VisitsTables;
