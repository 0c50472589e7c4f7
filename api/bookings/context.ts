/** What every action on bookings needs. */
import type { Instant } from '#content/model/time.ts';
import type { Outcome } from '../claims/want.ts';
import type { Database, Db } from '../database/database.ts';
import type { BookingsTable } from '../database/schema.ts';
import type { Agendas } from '../desks/agenda.ts';
import type { Slots } from '../desks/slots.ts';
import type { TakenAtDesks } from '../desks/taken.ts';
import type { PlanLetters } from '../outbox/enqueue.ts';
import type { Vault } from '../secrets/vault.ts';
import { type Booking, type CancellationRow, toBooking } from './booking.ts';
import { ContactNeeded, SlotTaken, TooManyBookings, TooManyHolds } from './errors.ts';
import { cancellationOf } from './table.ts';

export type BookingDeps = {
  database: Database;
  vault: Vault;
  agendas: Agendas;
  taken: TakenAtDesks;
  slots: Slots;
  planLetters: PlanLetters;
  now: () => Instant;
  /** Days after which persons are forgotten. */
  retentionDays: number;
};

/** A desk that left the content keeps its bookings; nobody knows its cut-off any more. */
const noCutOff = 0;

export const seen = (deps: BookingDeps, row: BookingsTable, cancellation: CancellationRow | undefined): Booking => {
  const { vault, agendas, now } = deps;
  const cancelHours = agendas.of(row.desk)?.desk.rules.cancelHours ?? noCutOff;
  return toBooking({ row, cancellation }, { vault, cancelHours, now: now() });
};

export const viewOf = async (deps: BookingDeps, db: Db, row: BookingsTable): Promise<Booking> =>
  seen(deps, row, await cancellationOf(db, row.id));

type Lost = { desk: string; type: string; startsAt: Instant };

/** The error of somebody who did not get a time. */
export const refusal = async ({ slots }: BookingDeps, outcome: Outcome, lost: Lost): Promise<Error> => {
  if (typeof outcome === 'object') {
    if (outcome.over.startsWith('anonymous:')) return new ContactNeeded('Only with a contact.');
    if (outcome.over.startsWith('holds:')) return new TooManyHolds('Too many times are kept.');
    return new TooManyBookings('Too many appointments at this desk.');
  }
  const others = await slots.alternatives(lost);
  return new SlotTaken(others.filter(({ startsAt }) => startsAt !== lost.startsAt));
};
