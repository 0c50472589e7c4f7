/** The SQL of bookings, cancellations, moves and idempotency keys. */
import type { Id } from '#content/model/common.ts';
import type { Instant } from '#content/model/time.ts';
import { bulkInsert } from '../database/bulk.ts';
import type { Db } from '../database/database.ts';
import type { BookingsTable, CancellationsTable, MovesTable } from '../database/schema.ts';

export const insertBookings = bulkInsert('bookings', {
  columns: [
    'id',
    'desk',
    'type',
    'startsAt',
    'endsAt',
    'localStart',
    'appointment',
    'language',
    'need',
    'service',
    'forOther',
    'reachable',
    'demo',
    'createdAt',
    'createdBy',
    'sequence',
    'linkVersion',
    'keyId',
    'tokenHash',
    'codeHash',
    'sealed',
  ],
});
export const insertKeys = bulkInsert('idempotency', { columns: ['keyHash', 'bodyHash', 'booking', 'createdAt'] });

export const answeredKey = (db: Db, keyHash: string) =>
  db.selectFrom('idempotency').select(['bodyHash', 'booking']).where('keyHash', '=', keyHash).executeTakeFirst();

export const bookingById = (db: Db, id: string) =>
  db.selectFrom('bookings').selectAll().where('id', '=', id).executeTakeFirst();

/** With their cancellations, in order of time. */
export const bookingsBetween = async (
  db: Db,
  { desks, from, to }: { desks: readonly Id[]; from: Instant; to: Instant },
) =>
  desks.length === 0
    ? []
    : db
        .selectFrom('bookings')
        .leftJoin('cancellations', 'cancellations.booking', 'bookings.id')
        .selectAll('bookings')
        .select(['cancelledAt', 'by', 'late'])
        .where('desk', 'in', [...desks])
        .where('startsAt', '>=', from)
        .where('startsAt', '<', to)
        .orderBy('startsAt')
        .orderBy('id')
        .execute();

export const bookingByToken = (db: Db, tokenHash: string) =>
  db.selectFrom('bookings').selectAll().where('tokenHash', '=', tokenHash).executeTakeFirst();

export const bookingByCode = (db: Db, codeHashes: readonly string[]) =>
  db
    .selectFrom('bookings')
    .selectAll()
    .where('codeHash', 'in', [...codeHashes])
    .executeTakeFirst();

export const cancellationOf = (db: Db, booking: string) =>
  db
    .selectFrom('cancellations')
    .select(['cancelledAt', 'by', 'late'])
    .where('booking', '=', booking)
    .executeTakeFirst();

/** Raises the sequence, which also keeps others from changing this booking until the transaction ends. */
export const beginChange = (tx: Db, id: string): Promise<BookingsTable | undefined> =>
  tx
    .updateTable('bookings')
    .set((on) => ({ sequence: on('sequence', '+', 1) }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();

export const insertCancellation = async (tx: Db, cancellation: CancellationsTable): Promise<void> => {
  await tx.insertInto('cancellations').values(cancellation).execute();
};

export const insertMove = async (tx: Db, move: MovesTable): Promise<void> => {
  await tx.insertInto('moves').values(move).execute();
};

type When = Pick<BookingsTable, 'startsAt' | 'endsAt' | 'localStart' | 'appointment'>;

export const setTime = async (tx: Db, id: string, when: When): Promise<void> => {
  await tx.updateTable('bookings').set(when).where('id', '=', id).execute();
};

type Link = Pick<BookingsTable, 'linkVersion' | 'tokenHash'>;

export const setLink = async (tx: Db, id: string, link: Link): Promise<void> => {
  await tx.updateTable('bookings').set(link).where('id', '=', id).execute();
};

/** The person goes, the figures stay. */
export const forget = async (tx: Db, ids: readonly string[]): Promise<void> => {
  await tx
    .updateTable('bookings')
    .set({ sealed: null, tokenHash: null, codeHash: null })
    .where('id', 'in', [...ids])
    .execute();
  await tx
    .deleteFrom('idempotency')
    .where('booking', 'in', [...ids])
    .execute();
};

export const deleteBookings = async (tx: Db, ids: readonly string[]): Promise<void> => {
  await tx
    .deleteFrom('bookings')
    .where('id', 'in', [...ids])
    .execute();
  for (const table of ['cancellations', 'moves', 'idempotency'] as const) {
    await tx
      .deleteFrom(table)
      .where('booking', 'in', [...ids])
      .execute();
  }
};

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

/** Persons whose appointment, or its cancellation, was before. */
export const forgettable = async (db: Db, before: Instant, limit: number): Promise<string[]> => {
  const rows = await db
    .selectFrom('bookings')
    .leftJoin('cancellations', 'cancellations.booking', 'bookings.id')
    .select('bookings.id')
    .where('sealed', 'is not', null)
    .where((on) => on.or([on('endsAt', '<', before), on('cancelledAt', '<', before)]))
    .limit(limit)
    .execute();
  return idsOf(rows);
};

export const oldTrials = async (db: Db, before: Instant, limit: number): Promise<string[]> => {
  const rows = await db
    .selectFrom('bookings')
    .select('id')
    .where('demo', '=', 1)
    .where('createdAt', '<=', before)
    .limit(limit)
    .execute();
  return idsOf(rows);
};

export const deleteOldKeys = async (tx: Db, before: Instant): Promise<void> => {
  await tx.deleteFrom('idempotency').where('createdAt', '<=', before).execute();
};
