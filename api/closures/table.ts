/** The SQL of closures, of the bookings in their hours, and of calls. What is closed together has the same `act`. */
import type { Id } from '#content/model/common.ts';
import type { Instant } from '#content/model/time.ts';
import type { Db } from '../database/database.ts';
import type { ClosuresTable } from '../database/schema.ts';
import type { AffectedTable, CallsTable } from '../database/tables/desk-day.ts';

type Hours = { desk: Id; from: Instant; to: Instant };

const booked = (db: Db) =>
  db
    .selectFrom('bookings')
    .where('bookings.sealed', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('cancellations').select('booking').whereRef('booking', '=', 'bookings.id'))),
    );

/** Ids of what stands in some hours, earliest first. */
export const bookingsIn = async (db: Db, { desk, from, to }: Hours): Promise<string[]> => {
  const rows = await booked(db)
    .select('id')
    .where('desk', '=', desk)
    .where('startsAt', '<', to)
    .where('endsAt', '>', from)
    .orderBy('startsAt')
    .execute();
  return rows.map(({ id }) => id);
};

/** Bookings to come in closed hours that nobody has written down as affected: made at the same moment as the closure. */
export const unnoticed = (db: Db, now: Instant): Promise<{ booking: string; act: string }[]> =>
  booked(db)
    .innerJoin('closures', 'closures.desk', 'bookings.desk')
    .select(['bookings.id as booking', 'closures.act as act'])
    .where('closures.revokedAt', 'is', null)
    .where('closures.endsAt', '>', now)
    .where('bookings.startsAt', '>', now)
    .whereRef('bookings.startsAt', '<', 'closures.endsAt')
    .whereRef('bookings.endsAt', '>', 'closures.startsAt')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('affected')
            .select('affected.booking')
            .whereRef('affected.booking', '=', 'bookings.id')
            .whereRef('affected.closure', '=', 'closures.act'),
        ),
      ),
    )
    .$narrowType<{ act: string }>()
    .where('closures.act', 'is not', null)
    .execute();

export const insertClosures = async (tx: Db, rows: readonly ClosuresTable[]): Promise<void> => {
  await tx
    .insertInto('closures')
    .values([...rows])
    .execute();
};

/** False: it was written down before. */
export const insertAffected = async (tx: Db, row: AffectedTable): Promise<boolean> => {
  const rows = await tx
    .insertInto('affected')
    .values(row)
    .onConflict((on) => on.doNothing())
    .returning('booking')
    .execute();
  return rows.length === 1;
};

/** Ids of the spans that were in force. */
export const revoke = async (tx: Db, act: string, at: Instant): Promise<number> => {
  const rows = await tx
    .updateTable('closures')
    .set({ revokedAt: at })
    .where('act', '=', act)
    .where('revokedAt', 'is', null)
    .returning('id')
    .execute();
  return rows.length;
};

export const spansOf = (db: Db, act: string): Promise<ClosuresTable[]> =>
  db.selectFrom('closures').selectAll().where('act', '=', act).orderBy('startsAt').execute();

/** Those that end after an instant, in order of time. */
export const closuresAfter = (db: Db, after: Instant): Promise<ClosuresTable[]> =>
  db
    .selectFrom('closures')
    .selectAll()
    .where('endsAt', '>', after)
    .where('act', 'is not', null)
    .orderBy('startsAt')
    .execute();

/** What closes some hours of a desk now. */
export const closuresOver = (db: Db, { desk, from, to }: Hours): Promise<ClosuresTable[]> =>
  db
    .selectFrom('closures')
    .selectAll()
    .where('desk', '=', desk)
    .where('revokedAt', 'is', null)
    .where('startsAt', '<', to)
    .where('endsAt', '>', from)
    .orderBy('startsAt')
    .execute();

export const affectedBy = (db: Db, acts: readonly string[]): Promise<AffectedTable[]> =>
  acts.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('affected')
        .selectAll()
        .where('closure', 'in', [...acts])
        .orderBy('booking')
        .execute();

/** Of bookings that are still to come, in the order in which they were booked. */
export const affectedToCome = (db: Db, now: Instant): Promise<AffectedTable[]> =>
  db
    .selectFrom('affected')
    .innerJoin('bookings', 'bookings.id', 'affected.booking')
    .selectAll('affected')
    .where('bookings.startsAt', '>', now)
    .orderBy('affected.booking')
    .execute();

/** What became of the letters about closures, by the id of their row. */
export const lettersTo = async (db: Db, bookings: readonly string[]) =>
  bookings.length === 0
    ? []
    : db
        .selectFrom('outbox')
        .select(['booking', 'event', 'createdAt', 'doneAt', 'outcome', 'lastError'])
        .where('booking', 'in', [...bookings])
        .where('event', 'in', ['closed', 'reopened'])
        .orderBy('createdAt')
        .execute();

export const insertCall = async (tx: Db, call: CallsTable): Promise<void> => {
  await tx.insertInto('calls').values(call).execute();
};

export const callsTo = (db: Db, subjects: readonly string[]): Promise<CallsTable[]> =>
  subjects.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('calls')
        .selectAll()
        .where('subject', 'in', [...subjects])
        .orderBy('at')
        .orderBy('id')
        .execute();

/** What is left of bookings that were deleted whole. */
export const deleteOrphans = async (tx: Db): Promise<void> => {
  await tx
    .deleteFrom('affected')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('bookings').select('id').whereRef('bookings.id', '=', 'affected.booking'))),
    )
    .execute();
};
