/**
 * One way to keep a time for somebody who has not asked for it yet: whose appointment cannot be kept, or who waits for a
 * free one. The time is claimed as a hold is, so it is sold to nobody else; a unique index sees to it that nobody has two
 * offers at once. Accepting is one transaction with the booking or the move that comes of it.
 */
import { offerExpiry } from '#content/model/offer-expiry.ts';
import { deskHoursOn } from '#content/model/slot-hours.ts';
import type { Slot } from '#content/model/slots.ts';
import type { Instant } from '#content/model/time.ts';
import type { BookingDeps } from '../bookings/context.ts';
import { SlotNotOffered, SlotTaken } from '../bookings/errors.ts';
import { findOffer } from '../bookings/offers.ts';
import { Lost, takeOrThrow } from '../bookings/taking.ts';
import { release, takeAll } from '../claims/claims.ts';
import { wantOf } from '../claims/want.ts';
import type { Db } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import type { Actor, OutboxTable } from '../database/schema.ts';
import type { OfferKind, OffersTable } from '../database/tables/desk-day.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { tokenHash, unlessLost } from '../secrets/vault.ts';

import { answerOffer, expireOffers, insertOffer, offerById, offerByToken, offersOf, waitingOffers } from './table.ts';

/** Offers are made from the core of bookings. */
export type OfferDeps = BookingDeps;

export type KeptOffer = OffersTable & {
  /** Of its page; empty when the key that made it is gone. */
  token: string;
  /** It waits for an answer, and one may still be given. */
  live: boolean;
};

export type OfferWanted = {
  subject: string;
  kind: OfferKind;
  slot: Pick<Slot, 'desk' | 'type' | 'startsAt'>;
  /** The letter that tells of it. */
  letter: (offer: OffersTable) => OutboxTable | undefined;
  /** Looks once more, in the transaction, and keeps others from changing the answer until it ends. */
  still: (tx: Db) => Promise<boolean>;
};

/** What comes of an accepted offer. `settle` is called in the same transaction. @returns id of the booking */
export type Taker = (offer: KeptOffer, how: { by: Actor; settle: Settle }) => Promise<string>;
export type Settle = (tx: Db, booking: string) => Promise<void>;

/** `too-near`: it could not end in time. `lost`: somebody was faster. `unwanted`: no longer of use, or there is another one. */
export type Made = 'made' | 'too-near' | 'lost' | 'unwanted';
export type AcceptHow = { by: Actor; alongside?: ((tx: Db) => Promise<void>) | undefined };

export type Offers = {
  /** Keeps a time, if it can. */
  make: (wanted: OfferWanted) => Promise<Made>;
  byId: (id: string) => Promise<KeptOffer | undefined>;
  byToken: (token: string) => Promise<KeptOffer | undefined>;
  /** Every offer ever made to these, oldest first. */
  of: (subjects: readonly string[]) => Promise<KeptOffer[]>;
  /** All that wait for an answer. */
  waiting: () => Promise<KeptOffer[]>;
  /** Twice gives the same answer. @returns id of the booking @throws OfferOver, SlotTaken, TooManyBookings */
  accept: (id: string, how: AcceptHow) => Promise<string>;
  /** It passes on to who comes next. Not an error when it is over. */
  decline: (id: string, by: Actor, alongside?: (tx: Db) => Promise<void>) => Promise<void>;
  withdraw: (id: string) => Promise<void>;
  /** Ends those whose time is over. @returns how many */
  expire: () => Promise<number>;
};

/** After its end a time is kept a little longer, so that it can pass on before somebody else sees it free. */
const passingMs = 2 * 60_000;

/** The time is no longer kept: somebody answered before, or it is over. */
export class OfferOver extends Error {
  override name = 'OfferOver';
}

class NotWanted extends Error {
  override name = 'NotWanted';
}

export const createOffers = (deps: OfferDeps, takers: Readonly<Record<OfferKind, Taker>>): Offers => {
  const { database, vault, now, taken } = deps;
  const { read } = database;

  const view = (offer: OffersTable): KeptOffer => ({
    ...offer,
    token: unlessLost(() => vault.token(offer.id, 0, offer.keyId)) ?? '',
    live: offer.answeredAt === null && offer.expiresAt > now(),
  });
  const seen = (offer: OffersTable | undefined): KeptOffer | undefined => offer && view(offer);
  const byId = async (id: string) => seen(await offerById(read, id));

  const rowOf = ({ subject, kind, slot }: OfferWanted, times: { endsAt: Instant; expiresAt: Instant }): OffersTable => {
    const at = now();
    const id = newId(at);
    const { desk, type, startsAt } = slot;
    const answer = { answeredAt: null, answer: null, answeredBy: null, booking: null };
    const link = { keyId: vault.keyId, tokenHash: tokenHash(vault.token(id, 0, vault.keyId)) };
    return { id, subject, kind, desk, type, startsAt, ...times, createdAt: at, ...link, ...answer };
  };

  const keep = async (wanted: OfferWanted): Promise<Made> => {
    const { agenda, offer } = await findOffer(deps, wanted.slot, { audience: 'any', by: 'person' });
    const { plan, desk } = agenda;
    const expiresAt = offerExpiry({
      now: now(),
      startsAt: offer.startsAt,
      noticeHours: plan.rules.noticeHours,
      hoursOn: (date) => deskHoursOn(plan, date),
      closures: await taken.closures(desk.id),
    });
    if (expiresAt === undefined) return 'too-near';
    const row = rowOf(wanted, { endsAt: offer.endsAt, expiresAt });
    const letter = wanted.letter(row);
    const claimed = { owner: row.id, desk: desk.id, capacity: desk.capacity, expiresAt: expiresAt + passingMs };
    const want = wantOf(offer, { ...claimed, quotas: [] });
    await takeOrThrow(database, async (tx) => {
      if (!(await wanted.still(tx)) || !(await insertOffer(tx, row))) throw new NotWanted();
      if (letter !== undefined) await enqueue(tx, [letter]);
      return (await takeAll(tx, [want], now())).get(row.id);
    });
    return 'made';
  };

  const make = async (wanted: OfferWanted): Promise<Made> => {
    try {
      return await keep(wanted);
    } catch (error) {
      if (error instanceof NotWanted) return 'unwanted';
      if (error instanceof Lost || error instanceof SlotNotOffered) return 'lost';
      throw error;
    } finally {
      taken.changed(wanted.slot.desk);
    }
  };

  const accept = async (id: string, { by, alongside }: AcceptHow): Promise<string> => {
    const offer = await byId(id);
    if (offer?.answer === 'accepted' && offer.booking !== null) return offer.booking;
    if (offer === undefined || !offer.live) throw new OfferOver('The time is no longer kept.');
    const settle: Settle = async (tx, booking) => {
      const settled = await answerOffer(tx, id, { answer: 'accepted', at: now(), by, booking });
      if (!settled) throw new OfferOver('It was answered meanwhile.');
      await alongside?.(tx);
    };
    try {
      return await takers[offer.kind](offer, { by, settle });
    } catch (error) {
      // The same button pressed twice: the first one has the time.
      const first = error instanceof OfferOver || error instanceof SlotTaken ? await byId(id) : undefined;
      if (first?.answer === 'accepted' && first.booking !== null) return first.booking;
      throw error;
    } finally {
      taken.changed(offer.desk);
    }
  };

  type GivingUp = { answer: 'declined' | 'withdrawn'; by: Actor; alongside?: ((tx: Db) => Promise<void>) | undefined };

  const giveUp = async (id: string, { answer, by, alongside }: GivingUp): Promise<void> => {
    const offer = await byId(id);
    if (offer === undefined) return;
    await database.write(async (tx) => {
      if (!(await answerOffer(tx, id, { answer, at: now(), by }))) return;
      await release(tx, id, now());
      await alongside?.(tx);
    });
    taken.changed(offer.desk);
  };

  const expire = async (): Promise<number> => {
    const at = now();
    const isDue = ({ expiresAt }: OffersTable): boolean => expiresAt <= at;
    if (!(await waitingOffers(read)).some(isDue)) return 0;
    const over = await database.write(async (tx) => {
      const rows = await expireOffers(tx, at);
      for (const { id } of rows) await release(tx, id, at);
      return rows;
    });
    for (const { desk } of over) taken.changed(desk);
    return over.length;
  };

  return {
    make,
    byId,
    byToken: async (token) => seen(await offerByToken(read, tokenHash(token))),
    of: async (subjects) => (await offersOf(read, subjects)).map(view),
    waiting: async () => (await waitingOffers(read)).map(view),
    accept,
    decline: (id, by, alongside) => giveUp(id, { answer: 'declined', by, alongside }),
    withdraw: (id) => giveUp(id, { answer: 'withdrawn', by: 'system' }),
    expire,
  };
};
