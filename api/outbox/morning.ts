/** The desk's list of the day: written down from seven in the morning, for desks where somebody is still expected today. */
import { addDays, type Instant, toInstant, toLocal } from '#content/model/time.ts';
import type { Database, Db } from '../database/database.ts';
import { morningList } from '../mail/events.ts';
import { enqueueNew } from './enqueue.ts';

const from = '07:00';

const booked = (db: Db, span: { from: Instant; to: Instant }) =>
  db
    .selectFrom('bookings')
    .where('startsAt', '>=', span.from)
    .where('startsAt', '<', span.to)
    .where('demo', '=', 0)
    .where((is) =>
      is.not(is.exists(is.selectFrom('cancellations').select('booking').whereRef('booking', '=', 'bookings.id'))),
    );

/** Ids of the bookings that a desk expects on a local date. */
export const bookingsOn = async ({ read }: Pick<Database, 'read'>, desk: string, date: string): Promise<string[]> => {
  const day = { from: toInstant(date, '00:00'), to: toInstant(addDays(date, 1), '00:00') };
  const rows = await booked(read, day).select('id').where('desk', '=', desk).orderBy('startsAt').execute();
  return rows.map(({ id }) => id);
};

/** Writing it twice does nothing, so every process may call it. @returns how many desks got a list */
export const enqueueMorningLists = async (database: Database, now: Instant): Promise<number> => {
  const { date, time } = toLocal(now);
  if (time < from) return 0;
  const rest = { from: now, to: toInstant(addDays(date, 1), '00:00') };
  const desks = await booked(database.read, rest).select('desk').distinct().execute();
  const ids = new Map(desks.map(({ desk }) => [`${desk}.${date}.${morningList}`, desk]));
  const letters = [...ids].map(([id, desk]) => ({
    id,
    event: morningList,
    booking: null,
    desk,
    createdAt: now,
    dueAt: now,
  }));
  return enqueueNew(database, letters);
};
