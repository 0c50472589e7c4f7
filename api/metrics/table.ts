/** The SQL of figures about bookings: how many, never whose. */
import type { Instant } from '#content/model/time.ts';
import type { Db } from '../database/database.ts';

export type BookingFigures = { known: number; cancelled: number; ahead: number; held: number };

export const bookingFigures = async (db: Db, now: Instant): Promise<BookingFigures> => {
  const bookings = () => db.selectFrom('bookings').select((by) => by.fn.countAll().as('number'));
  const [known, cancelled, ahead, held] = await Promise.all([
    bookings().executeTakeFirstOrThrow(),
    db
      .selectFrom('cancellations')
      .select((by) => by.fn.countAll().as('number'))
      .executeTakeFirstOrThrow(),
    bookings()
      .leftJoin('cancellations', 'cancellations.booking', 'bookings.id')
      .where('cancellations.booking', 'is', null)
      .where('bookings.startsAt', '>', now)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('claims')
      .select((by) => by.fn.count('owner').distinct().as('number'))
      .where('expiresAt', '>', now)
      .executeTakeFirstOrThrow(),
  ]);
  return {
    known: Number(known.number),
    cancelled: Number(cancelled.number),
    ahead: Number(ahead.number),
    held: Number(held.number),
  };
};
