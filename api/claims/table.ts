/** The SQL of claims, sessions, places, quotas and holds. Always inside a transaction of the caller, except `taken…`. What PostgreSQL writes for many at once is in `batch/`. */
import { sql } from 'kysely';
import type { Id } from '#content/model/common.ts';
import { granuleMs } from '#content/model/slot-hours.ts';
import type { Instant } from '#content/model/time.ts';
import { bulkInsert } from '../database/bulk.ts';
import { compiledForMany, compiledOnce } from '../database/compiled.ts';
import type { Db } from '../database/database.ts';
import type { HoldsTable } from '../database/schema.ts';

export type Range = { desk: Id; from: number; to: number };
type Lane = { desk: Id; granule: number; lane: number };

export const insertClaims = bulkInsert('claims', {
  columns: ['desk', 'granule', 'lane', 'owner', 'expiresAt'],
  unlessThere: 'owner',
});
export const insertQuotas = bulkInsert('quotas', {
  columns: ['scope', 'seat', 'owner', 'expiresAt'],
  unlessThere: 'owner',
});
export const insertPlaces = bulkInsert('places', {
  columns: ['appointment', 'place', 'owner', 'expiresAt'],
  unlessThere: 'owner',
});

const expired = compiledOnce((db) => db.deleteFrom('claims').where('expiresAt', '<=', 0));

/** Holds that nobody confirmed. */
export const deleteExpired = async (tx: Db, now: Instant): Promise<void> => {
  await expired(tx, [now]);
};

const inRanges = compiledForMany((db, count) =>
  db
    .selectFrom('claims')
    .select(['desk', 'granule', 'lane'])
    .where((on) =>
      on.or(
        Array.from({ length: count }, () =>
          on.and([on('desk', '=', ''), on('granule', '>=', 0), on('granule', '<', 0)]),
        ),
      ),
    ),
);

/** Lanes in use, from `from` up to but not including `to`. */
export const lanesIn = (tx: Db, ranges: readonly Range[]): Promise<Lane[]> =>
  inRanges(
    tx,
    ranges.map(({ desk, from, to }) => [desk, from, to]),
  );

const ofScope = (db: Db) => db.selectFrom('quotas').select(['scope', 'seat', 'expiresAt']).where('scope', '=', '');

/** One question per scope: for a list PostgreSQL would rather read a small table whole. */
const ofScopes = compiledForMany((db, count) => {
  let all = ofScope(db);
  for (let more = 1; more < count; more += 1) all = all.unionAll(ofScope(db));
  return all;
});

export const seatsOf = (tx: Db, scopes: readonly string[]) =>
  ofScopes(
    tx,
    scopes.map((scope) => [scope]),
  );

export const deleteExpiredSeats = async (tx: Db, scope: string, now: Instant): Promise<void> => {
  await tx.deleteFrom('quotas').where('scope', '=', scope).where('expiresAt', '<=', now).execute();
};

const deleteOwned =
  (table: 'claims' | 'places' | 'quotas') =>
  async (tx: Db, owners: readonly string[]): Promise<void> => {
    await tx
      .deleteFrom(table)
      .where('owner', 'in', [...owners])
      .execute();
  };

export const deleteClaimsOf = deleteOwned('claims');
export const deletePlacesOf = deleteOwned('places');
export const deleteQuotasOf = deleteOwned('quotas');

type Session = { id: string; desk: Id; type: Id; startsAt: Instant };

/** Makes the session if need be; until the transaction ends nobody else joins or leaves it. */
export const lockSession = async (tx: Db, session: Session, now: Instant): Promise<void> => {
  await tx
    .insertInto('sessions')
    .values({ ...session, touchedAt: now })
    .onConflict((on) => on.column('id').doUpdateSet({ touchedAt: now }))
    .execute();
};

export const lockKnownSession = async (tx: Db, id: string, now: Instant): Promise<void> => {
  await tx.updateTable('sessions').set({ touchedAt: now }).where('id', '=', id).execute();
};

export const deleteSession = async (tx: Db, id: string): Promise<void> => {
  await tx.deleteFrom('sessions').where('id', '=', id).execute();
};

export const deleteExpiredPlaces = async (tx: Db, session: string, now: Instant): Promise<void> => {
  await tx.deleteFrom('places').where('appointment', '=', session).where('expiresAt', '<=', now).execute();
};

export const placesOf = (tx: Db, session: string) =>
  tx.selectFrom('places').select(['place', 'expiresAt']).where('appointment', '=', session).execute();

export const sessionsOf = async (tx: Db, owners: readonly string[]): Promise<string[]> => {
  const rows = await tx
    .selectFrom('places')
    .select('appointment')
    .distinct()
    .where('owner', 'in', [...owners])
    .execute();
  return rows.map(({ appointment }) => appointment);
};

export const isClaimed = async (tx: Db, owner: string): Promise<boolean> =>
  (await tx.selectFrom('claims').select('owner').where('owner', '=', owner).limit(1).executeTakeFirst()) !== undefined;

export const setExpiry = async (tx: Db, owner: string, expiresAt: Instant | null): Promise<void> => {
  await tx.updateTable('claims').set({ expiresAt }).where('owner', '=', owner).execute();
};

export const insertHold = async (tx: Db, hold: HoldsTable): Promise<void> => {
  await tx.insertInto('holds').values(hold).execute();
};

export const deleteHolds = async (tx: Db, ids: readonly string[]): Promise<void> => {
  await tx
    .deleteFrom('holds')
    .where('id', 'in', [...ids])
    .execute();
};

export const holdById = (db: Db, id: string) =>
  db.selectFrom('holds').selectAll().where('id', '=', id).executeTakeFirst();

type Agendas = { desks: readonly Id[]; from: Instant; to: Instant; now: Instant };

/** How many lanes are in use per desk and granule. */
export const takenLanes = (db: Db, { desks, from, to, now }: Agendas) =>
  db
    .selectFrom('claims')
    .select(['desk', 'granule', sql<number>`count(*)`.as('lanes')])
    .where('desk', 'in', [...desks])
    .where('granule', '>=', Math.floor(from / granuleMs))
    .where('granule', '<', Math.ceil(to / granuleMs))
    .where((on) => on.or([on('expiresAt', 'is', null), on('expiresAt', '>', now)]))
    .groupBy(['desk', 'granule'])
    .execute();

/** How many persons are in each session. */
export const takenPlaces = (db: Db, { desks, from, to, now }: Agendas) =>
  db
    .selectFrom('places')
    .innerJoin('sessions', 'sessions.id', 'places.appointment')
    .select(['sessions.desk', 'sessions.id', sql<number>`count(*)`.as('persons')])
    .where('sessions.desk', 'in', [...desks])
    .where('sessions.startsAt', '>=', from)
    .where('sessions.startsAt', '<', to)
    .where((on) => on.or([on('places.expiresAt', 'is', null), on('places.expiresAt', '>', now)]))
    .groupBy(['sessions.desk', 'sessions.id'])
    .execute();

/** Rows that nothing counts any more; they are in nobody's way, only in the file. */
export const sweep = async (tx: Db, now: Instant): Promise<void> => {
  await deleteExpired(tx, now);
  await tx.deleteFrom('quotas').where('expiresAt', '<=', now).execute();
  await tx.deleteFrom('holds').where('expiresAt', '<=', now).execute();
  await tx.deleteFrom('places').where('expiresAt', '<=', now).execute();
  await tx
    .deleteFrom('sessions')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('places').select('place').whereRef('places.appointment', '=', 'sessions.id'))),
    )
    .execute();
};
