/** Who gets another time because the desk cannot keep theirs. They come before those who wait. */
import type { Booking } from '../bookings/bookings.ts';
import type { Db } from '../database/database.ts';
import type { OutboxTable } from '../database/schema.ts';
import { horizonOf } from '../journeys/horizon.ts';
import type { InLine, Line } from '../offers/line.ts';
import type { KeptOffer, Offers, Taker } from '../offers/offers.ts';
import { waitingLetter } from '../outbox/enqueue.ts';
import type { ClosureDeps } from './closures.ts';
import { affectedToCome, closuresOver, lettersTo } from './table.ts';

/** Accepting moves the appointment. */
export const affectedTaker =
  ({ bookings }: Pick<ClosureDeps, 'bookings'>): Taker =>
  async (offer, { by, settle }) => {
    const { id, subject, startsAt } = offer;
    const moved = await bookings.move(subject, startsAt, {
      by,
      hold: id,
      deskClosed: true,
      alongside: (tx) => settle(tx, subject),
    });
    return moved.id;
  };

const mostLookedAt = 60;

export const affectedLine = (deps: ClosureDeps, offers: Offers): Line => {
  const { database, bookings, agendas, slots, now } = deps;

  const isClosed = async (db: Db, { desk, startsAt, endsAt }: Pick<Booking, 'desk' | 'startsAt' | 'endsAt'>) =>
    (await closuresOver(db, { desk, from: startsAt, to: endsAt })).length > 0;

  const waits = async (id: string): Promise<Booking | undefined> => {
    const booking = await bookings.byId(id);
    if (booking?.person === undefined || !booking.canCancel) return undefined;
    return (await isClosed(database.read, booking)) ? booking : undefined;
  };

  /** Near the lost time, on either side. */
  const slotsFor = async ({ desk, type, startsAt }: Booking) => {
    const known = agendas.of(desk);
    if (known === undefined) return [];
    const all = await slots.list({ desk, type, audience: 'any', ...horizonOf(known.desk, now()) });
    const near = (at: number): number => Math.abs(at - startsAt);
    return [...all].sort((a, b) => near(a.startsAt) - near(b.startsAt)).slice(0, mostLookedAt);
  };

  /** Of a time that is found when the letter about the closure, which would have told of it, has left. */
  const letterTo = ({ id, sequence, desk }: Booking): OutboxTable => {
    const event = 'kept';
    const when = { createdAt: now(), dueAt: now() };
    return waitingLetter({ id: `${id}.${sequence}.${event}`, event, booking: id, desk, ...when });
  };

  const inLine = (booking: Booking, wasTold: boolean): InLine => ({
    subject: booking.id,
    slots: () => slotsFor(booking),
    letter: () => (wasTold ? letterTo(booking) : undefined),
    still: (tx) => isClosed(tx, booking),
  });

  /** One offer each by itself; after that the person chooses, or the desk calls. */
  const next = async (): Promise<InLine[]> => {
    const rows = await affectedToCome(database.read, now());
    const ids = [...new Set(rows.map(({ booking }) => booking))];
    const had = new Set(
      (await offers.of(ids)).filter(({ answer }) => answer !== 'withdrawn').map((one) => one.subject),
    );
    const found = await Promise.all(ids.filter((id) => !had.has(id)).map(waits));
    const told = new Set(
      (await lettersTo(database.read, ids)).flatMap(({ booking, doneAt }) => (doneAt && booking) || []),
    );
    return found.flatMap((booking) => (booking ? [inLine(booking, told.has(booking.id))] : []));
  };

  const needs = async ({ subject, desk, startsAt, endsAt }: KeptOffer): Promise<boolean> =>
    (await waits(subject)) !== undefined && !(await isClosed(database.read, { desk, startsAt, endsAt }));

  return { kind: 'affected', next, needs };
};
