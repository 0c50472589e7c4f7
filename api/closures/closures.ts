/**
 * Closing hours of a desk, and opening them again. In one transaction: the hours, who had an appointment in them, and the
 * letters that tell them. Nobody is moved or cancelled by it: that is for the person, or the desk, to choose. What is still
 * to be done for each stands in `affected.ts`.
 */
import type { Id, Words } from '#content/model/common.ts';
import type { Span } from '#content/model/slot-hours.ts';
import { auditEntry } from '../audit/audit.ts';
import type { Booking, Bookings } from '../bookings/bookings.ts';
import type { BookingDeps } from '../bookings/context.ts';
import { touchBooking } from '../bookings/touch.ts';
import type { Db } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import type { BookingsTable, OutboxTable } from '../database/schema.ts';
import type { Way } from '../database/tables/desk-day.ts';
import { dropReminders, enqueue, letterRows, waitingLetter } from '../outbox/enqueue.ts';
import {
  affectedBy,
  bookingsIn,
  closuresOver,
  deleteOrphans,
  insertAffected,
  insertClosures,
  lettersTo,
  revoke,
  spansOf,
  unnoticed,
} from './table.ts';

export type ClosureDeps = BookingDeps & { bookings: Bookings };

export type Closing = {
  desk: Id;
  /** Parts of days, or whole days; none is over. */
  spans: readonly Span[];
  /** What people read. */
  words: Words;
  /** Who closes. */
  staff: string;
};

export type Closures = {
  /** Bookings that could not be kept, in order of time. */
  inHours: (closing: Pick<Closing, 'desk' | 'spans'>) => Promise<Booking[]>;
  /** @returns the act, by which the closure is found again */
  close: (closing: Closing) => Promise<string>;
  /** Who was told that the desk is closed is told that it is open. Twice does nothing. */
  reopen: (act: string, staff: string) => Promise<void>;
  /** Writes down who booked at the very moment in which the hours were closed. */
  reconcile: () => Promise<void>;
  /** Forgets what was written down about bookings that are gone. */
  purge: () => Promise<void>;
};

/** How somebody can be reached. Who said that messages are not safe gets none. */
export const wayTo = ({ person }: Pick<Booking, 'person'>): Way => {
  if (person?.email !== undefined && person.safeToWrite !== false) return 'email';
  return person?.phone === undefined ? 'neither' : 'phone';
};

/** A booking changed under our hands: the transaction runs again. */
class Changed extends Error {
  override name = 'Changed';
}

const mostAttempts = 10;
/** Letters leave a little later, so that the time that is offered is in them. */
const letterDelayMs = 5_000;

const isWithin = ({ startsAt, endsAt }: Pick<Booking, 'startsAt' | 'endsAt'>, spans: readonly Span[]): boolean =>
  spans.some(({ from, to }) => startsAt < to && from < endsAt);

export const createClosures = (deps: ClosureDeps): Closures => {
  const { database, bookings, agendas, taken, planLetters, now } = deps;
  const { read } = database;

  const inHours: Closures['inHours'] = async ({ desk, spans }) => {
    const lists = await Promise.all(spans.map(({ from, to }) => bookingsIn(read, { desk, from, to })));
    const found = await Promise.all([...new Set(lists.flat())].map(bookings.byId));
    return found.flatMap((one) => (one?.canCancel ? [one] : [])).sort((a, b) => a.startsAt - b.startsAt);
  };

  const letterTo = ({ id, sequence, desk, demo, reachable }: BookingsTable, event: string): OutboxTable[] => {
    const at = now();
    // Nobody at a demonstration desk has anything to tell
    if (demo === 1 || reachable === 0) return [];
    const when = { createdAt: at, dueAt: at + letterDelayMs };
    return [waitingLetter({ id: `${id}.${sequence}.${event}`, event, booking: id, desk, ...when })];
  };

  /** @throws Changed */
  const affect = async (tx: Db, act: string, { id, way }: { id: string; way: Way }): Promise<void> => {
    const row = await touchBooking(tx, id);
    const spans = (await spansOf(tx, act)).map(({ startsAt, endsAt }) => ({ from: startsAt, to: endsAt }));
    if (row === undefined || !isWithin(row, spans)) throw new Changed('It was moved or cancelled meanwhile.');
    if (!(await insertAffected(tx, { closure: act, booking: id, way, createdAt: now() }))) return;
    await dropReminders(tx, id);
    await enqueue(tx, letterTo(row, 'closed'));
  };

  const repeatedly = async (work: () => Promise<void>): Promise<void> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof Changed) || attempt === mostAttempts) throw error;
      }
    }
  };

  const close: Closures['close'] = async ({ desk, spans, words, staff }) => {
    const at = now();
    const ids = spans.map(() => newId(at));
    const act = ids[0] ?? newId(at);
    const same = { desk, words: JSON.stringify(words), createdAt: at, by: staff, revokedAt: null, act };
    const rows = spans.map(({ from, to }, index) => ({ id: ids[index] ?? act, startsAt: from, endsAt: to, ...same }));
    await repeatedly(async () => {
      const there = (await inHours({ desk, spans })).map((booking) => ({ id: booking.id, way: wayTo(booking) }));
      await database.write(async (tx) => {
        await insertClosures(tx, rows);
        // In the order of their ids, or two closures would wait for each other
        for (const one of there.sort((a, b) => (a.id < b.id ? -1 : 1))) await affect(tx, act, one);
        const note = `${there.length}`;
        await auditEntry(tx, { at, staff, act: 'closure.made', kind: 'closure', record: act, note, place: { desk } });
      });
    });
    taken.changed(desk);
    await reconcile();
    return act;
  };

  /** Who had the letter, or may have it in hand. */
  const toldOf = async (ids: readonly string[]): Promise<ReadonlySet<string>> => {
    const letters = await lettersTo(read, ids);
    const sent = letters.filter(({ event, outcome }) => event === 'closed' && outcome === 'sent');
    return new Set(sent.flatMap(({ booking }) => booking ?? []));
  };

  const restore = async (tx: Db, id: string, wasTold: boolean): Promise<void> => {
    const row = await touchBooking(tx, id);
    const desk = row && agendas.of(row.desk)?.desk;
    if (row === undefined || desk === undefined || row.startsAt <= now()) return;
    const others = await closuresOver(tx, { desk: row.desk, from: row.startsAt, to: row.endsAt });
    if (others.length > 0) return;
    const planned = letterRows(planLetters, 'moved', { booking: row, desk, now: now() });
    const reminders = planned.filter(({ event }) => event === 'reminder');
    await enqueue(tx, [...reminders, ...(wasTold ? letterTo(row, 'reopened') : [])]);
  };

  const reopen: Closures['reopen'] = async (act, staff) => {
    const [at, spans] = [now(), await spansOf(read, act)];
    const desk = spans[0]?.desk;
    if (desk === undefined) return;
    const ids = (await affectedBy(read, [act])).map(({ booking }) => booking);
    const told = await toldOf(ids);
    await database.write(async (tx) => {
      if ((await revoke(tx, act, at)) === 0) return;
      const kept = new Set<string>();
      for (const { startsAt, endsAt } of spans) {
        for (const id of await bookingsIn(tx, { desk, from: Math.max(startsAt, at), to: endsAt })) kept.add(id);
      }
      for (const id of ids.filter((one) => kept.has(one)).sort()) await restore(tx, id, told.has(id));
      await auditEntry(tx, { at, staff, act: 'closure.revoked', kind: 'closure', record: act, place: { desk } });
    });
    taken.changed(desk);
  };

  const reconcile = async (): Promise<void> => {
    for (const { booking, act } of await unnoticed(read, now())) {
      const found = await bookings.byId(booking);
      if (found === undefined || found.cancelled !== undefined) continue;
      const one = { id: booking, way: wayTo(found) };
      await database
        .write((tx) => affect(tx, act, one))
        .catch((error: unknown) => {
          if (!(error instanceof Changed)) throw error;
        });
    }
  };

  return { inHours, close, reopen, reconcile, purge: () => database.write(deleteOrphans) };
};
