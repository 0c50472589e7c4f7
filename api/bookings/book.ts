/** Booking: who is asked for the same thing twice gives the same answer, and who comes second hears it before anything is written. */
import { hash } from 'node:crypto';
import type { Audience } from '#content/model/slots.ts';
import type { Db } from '../database/database.ts';
import type { Actor } from '../database/schema.ts';
import { DatabaseUnavailable } from '../database/unavailable.ts';
import { type Booking, toBooking } from './booking.ts';
import { type BookingDeps, refusal, viewOf } from './context.ts';
import { type BookingRequest, createDraft } from './draft.ts';
import { KeyReused } from './errors.ts';
import { findOffer, looksFree } from './offers.ts';
import type { BookingQueue } from './queue.ts';
import { answeredKey, bookingById } from './table.ts';
import { createTurns } from './turns.ts';

export type BookHow = {
  /** Idempotency key: a repeat gives the same booking. */
  key: string;
  /** The hold that it confirms. If it is over but the time still free, the booking is made all the same. */
  hold?: string | undefined;
  by?: Actor | undefined;
  /** Types for whom; `public` unless told. */
  audience?: Audience | 'any' | undefined;
  /** What else is true once it is booked, written in the same transaction. What it throws undoes everything. */
  alongside?: ((tx: Db, booking: string) => Promise<void>) | undefined;
};
export type Booked = { booking: Booking; repeated: boolean };

/** A repeat within this time is recognized; after it, until the key is purged. */
export const keyLifeMs = 24 * 3_600_000;

const sha256 = (text: string): string => hash('sha256', text, 'base64url');

type Key = { keyHash: string; bodyHash: string };

/** The order in which the fields came does not matter. */
const bodyHashOf = (request: BookingRequest): string =>
  sha256(JSON.stringify(Object.entries(request).sort(([a], [b]) => (a < b ? -1 : 1))));

export const createBook = (deps: BookingDeps, queue: BookingQueue) => {
  const { database, now, taken, vault, planLetters } = deps;
  const turns = createTurns();
  const underWay = new Map<string, { bodyHash: string; booked: Promise<Booked> }>();

  /** What this key was answered before, here or in another process. @throws KeyReused */
  const answered = async ({ keyHash, bodyHash }: Key): Promise<Booked | undefined> => {
    const known = await answeredKey(database.read, keyHash);
    if (known === undefined) return undefined;
    if (known.bodyHash !== bodyHash) throw new KeyReused('The key belongs to another request.');
    const row = await bookingById(database.read, known.booking);
    return row && { booking: await viewOf(deps, database.read, row), repeated: true };
  };

  const attempt = async (request: BookingRequest, how: BookHow, key: Key): Promise<Booked> => {
    const { hold, by = 'person', audience = 'public', alongside } = how;
    const found = await findOffer(deps, request, { audience, by });
    if (hold === undefined && !looksFree(deps, found)) throw await refusal(deps, 'taken', request);
    const draft = createDraft({ request, ...found, by, hold, key, now: now() }, vault, planLetters);
    const outcome = await queue.add({ ...draft, alongside });
    if (outcome === 'claimed' && hold === undefined && draft.want.session === undefined) {
      taken.booked(request.desk, draft.want.granules);
    } else taken.changed(request.desk);
    if (outcome !== 'claimed') throw await refusal(deps, outcome, request);
    const { cancelHours } = found.agenda.desk.rules;
    const rows = { row: draft.booking, cancellation: undefined };
    return { booking: toBooking(rows, { vault, cancelHours, now: now(), made: draft.made }), repeated: false };
  };

  /** How many may try for a time at once: not more than there can be seats. */
  const widthOf = ({ desk, type }: BookingRequest): number => {
    const agenda = deps.agendas.of(desk);
    return Math.max(agenda?.desk.capacity ?? 1, agenda?.types.get(type)?.places ?? 1);
  };

  const inTurn = async (request: BookingRequest, how: BookHow, key: Key): Promise<Booked> => {
    const spot = `${request.desk} ${request.type} ${request.startsAt}`;
    try {
      return await turns.take(spot, widthOf(request), () => attempt(request, how, key));
    } catch (error) {
      if (error instanceof DatabaseUnavailable) throw error;
      // Most requests are no repeats, so none is asked beforehand. A repeat finds its own time taken, or its key there.
      const repeated = await answered(key);
      if (repeated === undefined) throw error;
      return repeated;
    }
  };

  return async (request: BookingRequest, how: BookHow): Promise<Booked> => {
    const key = { keyHash: sha256(how.key), bodyHash: bodyHashOf(request) };
    const same = underWay.get(key.keyHash);
    if (same !== undefined) {
      if (same.bodyHash !== key.bodyHash) throw new KeyReused('The key belongs to another request.');
      return { ...(await same.booked), repeated: true };
    }
    const booked = inTurn(request, how, key);
    underWay.set(key.keyHash, { bodyHash: key.bodyHash, booked });
    try {
      return await booked;
    } finally {
      underWay.delete(key.keyHash);
    }
  };
};
