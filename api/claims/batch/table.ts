/** The SQL of claims, quotas and holds as parts of one statement that books for many at once (PostgreSQL). */
import { type RawBuilder, sql } from 'kysely';
import type { Part } from '../../database/bulk.ts';
import type { ClaimsTable, HoldsTable, QuotasTable } from '../../database/schema.ts';

/** `nth`: which of those that are free, from 0, when it is written. */
export type NthLane = Omit<ClaimsTable, 'lane'> & { nth: number; capacity: number };
export type NthSeat = Omit<QuotasTable, 'seat'> & { nth: number; limit: number };

/** Null, which no column takes, when there are not so many. */
const nthFree = (most: string, taken: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(select one from generate_series(0, ${sql.ref(most)} - 1) as one where not exists (${taken}) offset wanted.nth limit 1)`;

const laneTaken = sql`select 1 from claims where desk = wanted.desk and granule = wanted.granule and lane = one`;
const seatTaken = sql`select 1 from quotas where scope = wanted.scope and seat = one`;

/** Lanes chosen as they are written; the key refuses those that somebody else writes meanwhile. The first of one lane needs no choice. */
export const claimLanes = (rows: readonly NthLane[]): Part => ({
  name: 'claims',
  rows,
  write: (given) => sql`insert into claims (desk, granule, lane, owner, "expiresAt")
    select desk, granule, case when capacity = 1 and nth = 0 then 0 else ${nthFree('wanted.capacity', laneTaken)} end, owner, "expiresAt"
    from json_to_recordset(${given}::json)
      as wanted (desk text, granule bigint, nth integer, capacity integer, owner text, "expiresAt" bigint)`,
});

export const claimSeats = (rows: readonly NthSeat[]): Part => ({
  name: 'quotas',
  rows,
  write: (given) => sql`insert into quotas (scope, seat, owner, "expiresAt")
    select scope, ${nthFree('wanted.limit', seatTaken)}, owner, "expiresAt"
    from json_to_recordset(${given}::json)
      as wanted (scope text, nth integer, "limit" integer, owner text, "expiresAt" bigint)`,
});

/** Granules of a hold become those of who confirms it: all of them. */
export const confirmClaims = (rows: readonly (Omit<ClaimsTable, 'lane'> & { hold: string })[]): Part => ({
  name: 'confirmed',
  rows,
  exactly: true,
  write: (given) => sql`update claims set owner = wanted.owner, "expiresAt" = wanted."expiresAt"
    from json_to_recordset(${given}::json)
      as wanted (hold text, desk text, granule bigint, owner text, "expiresAt" bigint)
    where claims.desk = wanted.desk and claims.granule = wanted.granule and claims.owner = wanted.hold`,
});

/** A hold, and what it is confirmed for. */
export type Confirmed = Pick<HoldsTable, 'id' | 'desk' | 'type' | 'startsAt'>;

/** Only holds that were made for the same. */
export const endHolds = (rows: readonly Confirmed[]): Part => ({
  name: 'holds',
  rows,
  exactly: true,
  write: (given) => sql`delete from holds using json_to_recordset(${given}::json)
      as ended (id text, desk text, type text, "startsAt" bigint)
    where holds.id = ended.id and holds.desk = ended.desk
      and holds.type = ended.type and holds."startsAt" = ended."startsAt"`,
});

/** What the holds counted towards. */
export const freeSeatsOf = (rows: readonly Pick<HoldsTable, 'id'>[]): Part => ({
  name: 'freed',
  rows,
  write: (given) => sql`delete from quotas using json_to_recordset(${given}::json) as ended (id text)
    where quotas.owner = ended.id`,
});
