/**
 * The day of a desk: who is expected, who came, who did not, who came without an appointment. A note is a record with
 * who and when; taking it back is one more. Dates are local (Europe/Rome).
 */
import type { Id, LocalDate } from '#content/model/common.ts';
import { addDays, type Instant, toInstant } from '#content/model/time.ts';
import { auditEntry } from '../audit/audit.ts';
import type { Booking, Bookings } from '../bookings/bookings.ts';
import { NoSuchBooking } from '../bookings/errors.ts';
import type { Database } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import type { StaffBookingsTable, WalkInsTable } from '../database/tables/agenda.ts';
import type { Staff } from '../staff/access.ts';
import { NotedMeanwhile, NotNow } from './errors.ts';
import { type Mark, marksFor, type State } from './marks.ts';
import {
  attendancesOf,
  historyOf,
  insertAttendance,
  insertWalkIn,
  staffBookingsOf,
  undoWalkIn,
  walkInById,
  walkInsBetween,
} from './table.ts';

export type Visit = {
  booking: Booking;
  state: State;
  /** How many notes there are: who notes next says which turn they saw. */
  turn: number;
  notedBy: string | undefined;
  marks: readonly Mark[];
  /** Who of us booked it. */
  madeBy: StaffBookingsTable | undefined;
};

export type WalkIn = Omit<WalkInsTable, 'undoneAt'>;
export type Days = { visits: readonly Visit[]; walkIns: readonly WalkIn[] };

/** `seen`: the turn that the page showed. */
export type Note = { booking: string; seen: number; mark: Mark | 'undo' };

type Deps = { database: Database; bookings: Bookings; now: () => Instant };
type Span = { desks: readonly Id[]; from: LocalDate; to: LocalDate };

export const createAgenda = ({ database, bookings, now }: Deps) => {
  const { read } = database;

  const visitsOf = async (list: readonly Booking[]): Promise<Visit[]> => {
    const ids = list.map(({ id }) => id);
    const [noted, made] = await Promise.all([attendancesOf(read, ids), staffBookingsOf(read, ids)]);
    return list.map((booking) => {
      const last = noted.get(booking.id);
      const state = last?.state ?? 'expected';
      const about = { startsAt: booking.startsAt, cancelled: booking.cancelled !== undefined };
      return {
        booking,
        state,
        turn: last?.turn ?? 0,
        notedBy: last?.staff,
        marks: marksFor(state, about, now()),
        madeBy: made.get(booking.id),
      };
    });
  };

  /** Both dates included. Walk-ins that were taken back are left out. */
  const days = async ({ desks, from, to }: Span): Promise<Days> => {
    const span = { desks, from: toInstant(from, '00:00'), to: toInstant(addDays(to, 1), '00:00') };
    const [list, walkIns] = await Promise.all([bookings.between(span), walkInsBetween(read, span)]);
    return { visits: await visitsOf(list), walkIns };
  };

  /** @throws NoSuchBooking */
  const visit = async (id: string): Promise<Visit> => {
    const booking = await bookings.byId(id);
    const [found] = booking === undefined ? [] : await visitsOf([booking]);
    if (found === undefined) throw new NoSuchBooking('There is no such booking.');
    return found;
  };

  /** What stood before the last note. */
  const stateBefore = async (booking: string): Promise<State> =>
    (await historyOf(read, booking)).at(-2)?.state ?? 'expected';

  const nextState = async ({ booking, mark }: Note, { state, marks }: Visit): Promise<State> => {
    if (mark === 'undo' && state !== 'expected') return stateBefore(booking);
    if (mark !== 'undo' && marks.includes(mark)) return mark;
    throw new NotNow('This cannot be noted now.');
  };

  /** The same note twice is one. @throws NoSuchBooking, NotNow, NotedMeanwhile */
  const note = async (given: Note, staff: Staff): Promise<Visit> => {
    const before = await visit(given.booking);
    if (before.state === given.mark) return before;
    if (before.turn !== given.seen) throw new NotedMeanwhile('A colleague was faster.');
    const state = await nextState(given, before);
    const row = { booking: given.booking, turn: given.seen + 1, state, at: now(), staff: staff.id };
    await database.write(async (tx) => {
      if (!(await insertAttendance(tx, row))) throw new NotedMeanwhile('A colleague was faster.');
      await auditEntry(tx, {
        at: row.at,
        staff: staff.id,
        act: `booking.${state}`,
        kind: 'booking',
        record: given.booking,
        place: { desk: before.booking.desk },
      });
    });
    return visit(given.booking);
  };

  const walkIn = async ({ desk, type }: { desk: Id; type: Id }, staff: Staff): Promise<string> => {
    const at = now();
    const id = newId(at);
    await database.write(async (tx) => {
      await insertWalkIn(tx, { id, desk, type, at, staff: staff.id, undoneAt: null });
      await auditEntry(tx, { at, staff: staff.id, act: 'walk-in.noted', kind: 'walk-in', record: id, place: { desk } });
    });
    return id;
  };

  const takeBackWalkIn = async (id: string, staff: Staff): Promise<void> => {
    const known = await walkInById(read, id);
    if (known === undefined || known.undoneAt !== null) return;
    const { desk } = known;
    await database.write(async (tx) => {
      await undoWalkIn(tx, id, now());
      await auditEntry(tx, {
        at: now(),
        staff: staff.id,
        act: 'walk-in.undone',
        kind: 'walk-in',
        record: id,
        place: { desk },
      });
    });
  };

  const walkInDesk = async (id: string): Promise<Id | undefined> => (await walkInById(read, id))?.desk;

  return { days, visit, note, walkIn, takeBackWalkIn, walkInDesk };
};

export type Agenda = ReturnType<typeof createAgenda>;
