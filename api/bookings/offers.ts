/** Is this a time that one may book now? Who may, and whether it is free, are asked apart. */
import type { Id } from '#content/model/common.ts';
import { type Audience, type Offer, offerAt, seatsLeft, type Taken } from '#content/model/slots.ts';
import type { Instant } from '#content/model/time.ts';
import type { DeskAgenda } from '../desks/agenda.ts';
import type { BookingDeps } from './context.ts';
import { SlotNotOffered } from './errors.ts';

export type Wanted = { desk: Id; type: Id; startsAt: Instant };
export type Found = { agenda: DeskAgenda; offer: Offer; taken: Taken };

/** @throws SlotNotOffered */
export const findOffer = async (deps: BookingDeps, wanted: Wanted, audience: Audience | 'any'): Promise<Found> => {
  const agenda = deps.agendas.of(wanted.desk);
  if (agenda === undefined) throw new SlotNotOffered('desk');
  const type = agenda.types.get(wanted.type);
  if (type === undefined || (audience !== 'any' && type.audience !== audience)) throw new SlotNotOffered('type');
  const known = deps.taken.of(wanted.desk);
  const taken = known instanceof Promise ? await known : known;
  const moment = { plan: agenda.plan, closures: taken.closures, now: deps.now(), offers: agenda.offers };
  const offer = offerAt(moment, wanted.type, wanted.startsAt);
  if (offer === undefined) throw new SlotNotOffered('startsAt');
  return { agenda, offer, taken };
};

/** As far as this server knows; the database has the last word. */
export const looksFree = ({ agenda, offer, taken }: Found): boolean => seatsLeft(agenda.plan, offer, taken) > 0;
