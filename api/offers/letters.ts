/** What letters about closures and offers say, as it is when they leave. */
import type { Directory } from '#content/model/directory.ts';
import { type Instant, toLocal } from '#content/model/time.ts';
import type { Closed } from '#views/letters/closed.ts';
import type { LetterBooking } from '#views/letters/letter.ts';
import type { LetterOffer } from '#views/letters/offer.ts';
import type { LetterWaiting } from '#views/letters/waiting.ts';
import type { ClosedForBooking } from '../closures/change.ts';
import type { Agendas } from '../desks/agenda.ts';
import { isPrivateWish } from '../waitlist/private-wishes.ts';
import type { Waiting } from '../waitlist/waiting.ts';
import type { Waitlist } from '../waitlist/waitlist.ts';
import type { Offers } from './offers.ts';

export type LetterFacts = {
  /** Undefined: the booking can be kept. */
  closed: (booking: LetterBooking) => Promise<Closed | undefined>;
  /** `madeAt`: when the offer was made. Undefined: it is over, or nothing may be written to them. */
  offer: (waiting: string, madeAt: Instant) => Promise<LetterOffer | undefined>;
  /** Undefined: they left, or have no mail, or it is not safe to write to them. */
  waiting: (id: string) => Promise<LetterWaiting | undefined>;
  /** Those of these ids that wait and have a name. */
  stillWaiting: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
};

type Deps = { agendas: Agendas; offers: Offers; waitlist: Waitlist; closedFor: ClosedForBooking };

/** Undefined when the desk is gone. */
const placeOf = ({ wish }: Waiting, { desks, comuni }: Directory): LetterWaiting['at'] | undefined =>
  'desk' in wish ? desks.get(wish.desk) : { comune: comuni.get(wish.comune)?.name ?? wish.comune };

export const createLetterFacts = ({ agendas, offers, waitlist, closedFor }: Deps): LetterFacts => ({
  closed: async (booking) => {
    const found = await closedFor(booking);
    if (found === undefined) return undefined;
    const { offer, words, others } = found;
    return { words, others, kept: offer && { startsAt: offer.startsAt, until: offer.expiresAt } };
  },
  offer: async (id, madeAt) => {
    const [waiting, made] = await Promise.all([waitlist.byId(id), offers.of([id])]);
    const offer = made.find(({ createdAt, live }) => live && createdAt === madeAt);
    const agenda = offer && agendas.of(offer.desk);
    const type = offer && agenda?.types.get(offer.type);
    if (waiting?.person === undefined || !offer || agenda === undefined || type === undefined) return undefined;
    const { email, phone, safeToWrite } = waiting.person;
    if (safeToWrite === false) return undefined;
    return {
      startsAt: offer.startsAt,
      until: offer.expiresAt,
      desk: agenda.desk,
      type,
      token: offer.token,
      waiting: waiting.token,
      language: waiting.language,
      email,
      phone,
    };
  },
  waiting: async (id) => {
    const found = await waitlist.byId(id);
    const at = found && placeOf(found, agendas.directory());
    const { email, safeToWrite } = found?.person ?? {};
    if (found === undefined || email === undefined || safeToWrite === false || at === undefined) return undefined;
    const { wish, token, language } = found;
    return {
      at,
      private: isPrivateWish(wish, agendas.directory()),
      until: toLocal(found.until).date,
      token,
      language,
      email,
    };
  },
  stillWaiting: async (ids) => {
    const all = await Promise.all(ids.map(waitlist.byId));
    return new Set(all.flatMap((one) => (one?.person === undefined ? [] : [one.id])));
  },
});
