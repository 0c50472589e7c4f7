/** Cancelling and moving: each is a record with who and when, and one transaction with its claims and letters. */
import { release, takeAll } from '../claims/claims.ts';
import { wantOf } from '../claims/want.ts';
import type { Db } from '../database/database.ts';
import type { Actor, BookingsTable } from '../database/schema.ts';
import { dropReminders, enqueue, letterRows } from '../outbox/enqueue.ts';
import { type Booking, Person } from './booking.ts';
import { type BookingDeps, refusal, viewOf } from './context.ts';
import { quotasOf, timesOf } from './draft.ts';
import { AlreadyCancelled, NoSuchBooking, TooLate } from './errors.ts';
import { type Found, findOffer } from './offers.ts';
import { beginChange, bookingById, cancellationOf, insertCancellation, insertMove, setTime } from './table.ts';
import { Lost, takeOrThrow } from './taking.ts';

export type ChangeHow = {
  by?: Actor | undefined;
  /** What was kept for this person: the new time comes from it. */
  hold?: string | undefined;
  /** The desk itself cannot keep the time that was promised: the cut-off does not count. */
  deskClosed?: boolean | undefined;
  /** What else is true once it is done, written in the same transaction. What it throws undoes everything. */
  alongside?: ((tx: Db) => Promise<void>) | undefined;
};

export const createChanges = (deps: BookingDeps) => {
  const { database, now, taken, vault, agendas, planLetters } = deps;

  const rowOf = async (id: string): Promise<BookingsTable> => {
    const row = await bookingById(database.read, id);
    if (row === undefined) throw new NoSuchBooking('There is no such booking.');
    return row;
  };

  const tell = async (tx: Db, change: 'moved' | 'cancelled', booking: BookingsTable): Promise<void> => {
    await dropReminders(tx, booking.id);
    const desk = agendas.of(booking.desk)?.desk;
    if (desk !== undefined) await enqueue(tx, letterRows(planLetters, change, { booking, desk, now: now() }));
  };

  const cancelRow = async (tx: Db, id: string, { by = 'person', alongside }: ChangeHow): Promise<void> => {
    // The update comes first: it locks the row, so that of two cancellations one sees the other.
    const row = await beginChange(tx, id);
    if (row === undefined) throw new NoSuchBooking('There is no such booking.');
    if ((await cancellationOf(tx, id)) !== undefined) throw new AlreadyCancelled('It was cancelled before.');
    const at = now();
    if (at >= row.startsAt) throw new TooLate('It has begun.');
    const cutOff = row.startsAt - (agendas.of(row.desk)?.desk.rules.cancelHours ?? 0) * 3_600_000;
    await insertCancellation(tx, { booking: id, cancelledAt: at, by, late: at > cutOff ? 1 : 0 });
    await release(tx, id, at);
    await tell(tx, 'cancelled', row);
    await alongside?.(tx);
  };

  /** Twice gives the same answer. @throws NoSuchBooking, TooLate */
  const cancel = async (id: string, how: ChangeHow = {}): Promise<Booking> => {
    try {
      await database.write((tx) => cancelRow(tx, id, how));
    } catch (error) {
      if (!(error instanceof AlreadyCancelled)) throw error;
    }
    const row = await rowOf(id);
    taken.changed(row.desk);
    return viewOf(deps, database.read, row);
  };

  type Move = { row: BookingsTable; found: Found; how: ChangeHow; person: Person };

  const moveRow = async (tx: Db, { row, found, how, person }: Move) => {
    const { id, desk, forOther, startsAt: before } = row;
    const { by = 'person', hold, alongside } = how;
    const { offer, agenda } = found;
    const changed = await beginChange(tx, id);
    if (changed?.startsAt !== before) throw new Lost('again');
    if ((await cancellationOf(tx, id)) !== undefined) throw new AlreadyCancelled('It was cancelled.');
    const at = now();
    await release(tx, id, at);
    if (hold !== undefined) await release(tx, hold, at);
    const { rules, capacity } = agenda.desk;
    const counting = { desk, rules, startsAt: offer.startsAt, by, forOther: forOther === 1, person };
    const want = wantOf(offer, { owner: id, desk, capacity, expiresAt: null, quotas: quotasOf(counting, vault) });
    const outcome = (await takeAll(tx, [want], at)).get(id);
    const times = timesOf(desk, offer);
    await setTime(tx, id, times);
    const { sequence } = changed;
    await insertMove(tx, { booking: id, sequence, fromStartsAt: before, toStartsAt: offer.startsAt, movedAt: at, by });
    await tell(tx, 'moved', { ...changed, ...times });
    if (outcome === 'claimed') await alongside?.(tx);
    return outcome;
  };

  /** @throws NoSuchBooking, AlreadyCancelled, TooLate, SlotNotOffered, SlotTaken */
  const move = async (id: string, startsAt: number, how: ChangeHow = {}): Promise<Booking> => {
    const row = await rowOf(id);
    const { desk, type, sealed } = row;
    const booking = await viewOf(deps, database.read, row);
    if (booking.cancelled !== undefined || sealed === null) throw new AlreadyCancelled('It was cancelled.');
    if (row.startsAt === startsAt) return booking;
    const anyTime = (how.by ?? 'person') !== 'person' || how.deskClosed === true;
    if (anyTime ? !booking.canCancel : !booking.canChange) throw new TooLate('The cut-off is over.');
    const wanted = { desk, type, startsAt };
    const found = await findOffer(deps, wanted, { audience: 'any', by: how.by ?? 'person' });
    const person = Person.parse(vault.open(id, sealed));
    try {
      await takeOrThrow(database, (tx) => moveRow(tx, { row, found, how, person }));
    } catch (error) {
      if (error instanceof Lost) throw await refusal(deps, error.outcome, wanted);
      throw error;
    } finally {
      taken.changed(desk);
    }
    return viewOf(deps, database.read, await rowOf(id));
  };

  return { cancel, move };
};
