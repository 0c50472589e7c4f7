/** The line of those who wait, and what comes of an offer that one of them accepts: a booking. */
import type { Id } from '#content/model/common.ts';
import type { Slot } from '#content/model/slots.ts';
import type { Bookings } from '../bookings/bookings.ts';
import type { OutboxTable } from '../database/schema.ts';
import type { OffersTable } from '../database/tables/desk-day.ts';
import { horizonOf } from '../journeys/horizon.ts';
import { offerEvent } from '../mail/events.ts';
import type { InLine, Line } from '../offers/line.ts';
import { type KeptOffer, type OfferDeps, OfferOver, type Offers, type Taker } from '../offers/offers.ts';
import { waitingLetter } from '../outbox/enqueue.ts';
import { holdWaiting, leave } from './table.ts';
import type { Waiting } from './waiting.ts';
import type { Waitlist } from './waitlist.ts';

type TakerDeps = OfferDeps & { bookings: Bookings; waitlist: Waitlist };

export const waitingTaker =
  ({ bookings, waitlist, now }: Pick<TakerDeps, 'bookings' | 'waitlist' | 'now'>): Taker =>
  async (offer, { by, settle }) => {
    const waiting = await waitlist.byId(offer.subject);
    if (waiting?.person === undefined) throw new OfferOver('Who waited has left.');
    const { name, email, phone, safeToWrite } = waiting.person;
    const { desk, type, startsAt } = offer;
    const need = 'need' in waiting.wish ? waiting.wish.need : undefined;
    const request = { desk, type, startsAt, name, email, phone, safeToWrite, language: waiting.language, need };
    const { booking } = await bookings.book(request, {
      key: `offer ${offer.id}`,
      hold: offer.id,
      by,
      audience: 'any',
      alongside: async (tx, id) => {
        await settle(tx, id);
        await leave(tx, waiting.id, { at: now(), why: 'booked' });
      },
    });
    return booking.id;
  };

const mostLookedAt = 60;
const mostSilences = 2;

export const waitingLine = (deps: TakerDeps, offers: Offers): Line => {
  const { agendas, slots, waitlist, taken, now } = deps;

  const slotsFor = async ({ wish }: Waiting): Promise<readonly Slot[]> => {
    if ('comune' in wish) {
      return slots.first({ need: wish.need, comuni: [wish.comune], limit: mostLookedAt });
    }
    const known = agendas.of(wish.desk);
    if (known === undefined) return [];
    const all = await slots.list({ ...wish, audience: 'any', ...horizonOf(known.desk, now()) });
    return all.slice(0, mostLookedAt);
  };

  const letterFor =
    ({ id, demo }: Waiting) =>
    ({ createdAt, desk }: OffersTable): OutboxTable | undefined => {
      if (demo) return undefined;
      const event = offerEvent;
      return waitingLetter({
        id: `${id}.${createdAt}.${event}`,
        event,
        booking: null,
        desk,
        createdAt,
        dueAt: createdAt,
      });
    };

  const inLine = (waiting: Waiting): InLine => ({
    subject: waiting.id,
    slots: () => slotsFor(waiting),
    letter: letterFor(waiting),
    still: (tx) => holdWaiting(tx, waiting.id),
  });

  /** Who twice did not answer a letter has found help elsewhere, or never reads it: the next ones need the times. */
  const isSilent = ({ id, way }: Waiting, made: readonly KeptOffer[]): boolean =>
    way === 'email' &&
    made.filter(({ subject, answer }) => subject === id && answer === 'expired').length >= mostSilences;

  const next = async (): Promise<InLine[]> => {
    const all = await waitlist.all();
    const made = await offers.of(all.map(({ id }) => id));
    const silent = all.filter((one) => isSilent(one, made));
    for (const { id } of silent) await waitlist.leave(id, 'silent');
    const asked = new Set(made.filter(({ answeredAt }) => answeredAt === null).map(({ subject }) => subject));
    return all.filter((one) => !silent.includes(one) && !asked.has(one.id) && one.person !== undefined).map(inLine);
  };

  const isClosed = async (desk: Id, { startsAt, endsAt }: KeptOffer): Promise<boolean> =>
    (await taken.closures(desk)).some(({ from, to }) => startsAt < to && from < endsAt);

  const needs = async (offer: KeptOffer): Promise<boolean> => {
    const waiting = await waitlist.byId(offer.subject);
    return waiting !== undefined && waiting.left === undefined && !(await isClosed(offer.desk, offer));
  };

  return { kind: 'waiting', next, needs };
};
