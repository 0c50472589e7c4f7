/** The SQL of the day of a desk. */
import type { Id } from '#content/model/common.ts';
import type { Instant } from '#content/model/time.ts';
import type { Db } from '../database/database.ts';
import type {
  AttendancesTable,
  FeedsTable,
  FollowUpsTable,
  StaffBookingsTable,
  WalkInsTable,
} from '../database/tables/agenda.ts';

/** Of each booking, the last. */
export const attendancesOf = async (db: Db, bookings: readonly string[]): Promise<Map<string, AttendancesTable>> => {
  if (bookings.length === 0) return new Map();
  const rows = await db
    .selectFrom('attendances')
    .selectAll()
    .where('booking', 'in', [...bookings])
    .orderBy('turn')
    .execute();
  return new Map(rows.map((row) => [row.booking, row]));
};

export const historyOf = (db: Db, booking: string): Promise<AttendancesTable[]> =>
  db.selectFrom('attendances').selectAll().where('booking', '=', booking).orderBy('turn').execute();

/** False: somebody else took this turn. */
export const insertAttendance = async (tx: Db, row: AttendancesTable): Promise<boolean> => {
  const inserted = await tx
    .insertInto('attendances')
    .values(row)
    .onConflict((on) => on.doNothing())
    .returning('turn')
    .execute();
  return inserted.length > 0;
};

type Span = { desks: readonly Id[]; from: Instant; to: Instant };

export const walkInsBetween = async (db: Db, { desks, from, to }: Span): Promise<WalkInsTable[]> =>
  desks.length === 0
    ? []
    : db
        .selectFrom('walkIns')
        .selectAll()
        .where('desk', 'in', [...desks])
        .where('at', '>=', from)
        .where('at', '<', to)
        .where('undoneAt', 'is', null)
        .orderBy('at')
        .execute();

export const walkInById = (db: Db, id: string) =>
  db.selectFrom('walkIns').selectAll().where('id', '=', id).executeTakeFirst();

export const insertWalkIn = async (tx: Db, row: WalkInsTable): Promise<void> => {
  await tx.insertInto('walkIns').values(row).execute();
};

export const undoWalkIn = async (tx: Db, id: string, undoneAt: Instant): Promise<void> => {
  await tx.updateTable('walkIns').set({ undoneAt }).where('id', '=', id).where('undoneAt', 'is', null).execute();
};

export const insertStaffBooking = async (tx: Db, row: StaffBookingsTable): Promise<void> => {
  await tx.insertInto('staffBookings').values(row).execute();
};

export const staffBookingsOf = async (
  db: Db,
  bookings: readonly string[],
): Promise<Map<string, StaffBookingsTable>> => {
  if (bookings.length === 0) return new Map();
  const rows = await db
    .selectFrom('staffBookings')
    .selectAll()
    .where('booking', 'in', [...bookings])
    .execute();
  return new Map(rows.map((row) => [row.booking, row]));
};

export const insertFollowUp = async (tx: Db, row: FollowUpsTable): Promise<void> => {
  await tx.insertInto('followUps').values(row).execute();
};

export const followUpByToken = (db: Db, tokenHash: string) =>
  db.selectFrom('followUps').selectAll().where('tokenHash', '=', tokenHash).executeTakeFirst();

/** False: it was used before. */
export const useFollowUp = async (tx: Db, id: string, booking: string): Promise<boolean> => {
  const used = await tx
    .updateTable('followUps')
    .set({ booking })
    .where('id', '=', id)
    .where('booking', 'is', null)
    .returning('id')
    .execute();
  return used.length > 0;
};

export const feedOf = (db: Db, staff: string) =>
  db.selectFrom('feeds').selectAll().where('staff', '=', staff).where('revokedAt', 'is', null).executeTakeFirst();

export const feedByToken = (db: Db, tokenHash: string) =>
  db
    .selectFrom('feeds')
    .selectAll()
    .where('tokenHash', '=', tokenHash)
    .where('revokedAt', 'is', null)
    .executeTakeFirst();

/** The old address opens nothing any more. */
export const revokeFeeds = async (tx: Db, staff: string, revokedAt: Instant): Promise<void> => {
  await tx.updateTable('feeds').set({ revokedAt }).where('staff', '=', staff).where('revokedAt', 'is', null).execute();
};

export const insertFeed = async (tx: Db, row: FeedsTable): Promise<void> => {
  await tx.insertInto('feeds').values(row).execute();
};
