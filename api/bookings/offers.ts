/** Is this a time that one may book now? Who may, and whether it is free, are asked apart. */
import type { Id } from '#content/model/common.ts';
import { withoutLimits } from '#content/model/slot-plan.ts';
import { type Audience, type Offer, offerAt, seatsLeft } from '#content/model/slots.ts';
import type { Instant } from '#content/model/time.ts';
import type { Actor } from '../database/schema.ts';
import type { DeskAgenda } from '../desks/agenda.ts';
import type { BookingDeps } from './context.ts';
import { SlotNotOffered } from './errors.ts';

export type Wanted = { desk: Id; type: Id; startsAt: Instant };
export type Found = { agenda: DeskAgenda; offer: Offer };

export type Asking = {
  audience: Audience | 'any';
  /** Staff are not held back by notice and horizon. */
  by: Actor;
};

/** @throws SlotNotOffered */
export const findOffer = async (deps: BookingDeps, wanted: Wanted, { audience, by }: Asking): Promise<Found> => {
  const agenda = deps.agendas.of(wanted.desk);
  if (agenda === undefined) throw new SlotNotOffered('desk');
  const type = agenda.types.get(wanted.type);
  if (type === undefined || (audience !== 'any' && type.audience !== audience)) throw new SlotNotOffered('type');
  const known = deps.taken.closures(wanted.desk);
  const closures = known instanceof Promise ? await known : known;
  const plan = by === 'staff' ? withoutLimits(agenda.plan) : agenda.plan;
  const moment = { plan, closures, now: deps.now(), offers: agenda.offers };
  const offer = offerAt(moment, wanted.type, wanted.startsAt);
  if (offer === undefined) throw new SlotNotOffered('startsAt');
  return { agenda, offer };
};

/** As far as this server knows without asking; the database has the last word. */
export const looksFree = ({ taken }: BookingDeps, { agenda, offer }: Found): boolean => {
  const known = taken.known(agenda.desk.id);
  return known === undefined || seatsLeft(agenda.plan, offer, known) > 0;
};
