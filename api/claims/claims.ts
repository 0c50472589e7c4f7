/**
 * Taking and giving back. Everything happens in the caller's transaction; the primary keys of `claims`, `places` and
 * `quotas` are the judges, on any engine and from any number of processes.
 *
 * On PostgreSQL a failed insert would end the transaction, so rows go in `on conflict do nothing` and are counted; claims
 * go in sorted, or two transactions would wait for each other.
 */
import type { Id } from '#content/model/common.ts';
import type { Instant } from '#content/model/time.ts';
import type { Part } from '../database/bulk.ts';
import type { Db } from '../database/database.ts';
import { type Confirmed, claimLanes, claimSeats, confirmClaims, endHolds, freeSeatsOf } from './batch/table.ts';
import { granulesKept, lanesInTurn, takeLanes } from './lanes.ts';
import { seatsInTurn, takeQuotas } from './quotas.ts';
import { leaveSessions, takePlaces } from './sessions.ts';
import { deleteClaimsOf, deleteExpired, deleteHolds, deleteQuotasOf, takenLanes, takenPlaces } from './table.ts';
import type { Outcome, Want } from './want.ts';

/** Gives back all that some have: lanes, places, what counted, and the hold. */
export const releaseAll = async (tx: Db, owners: readonly string[], now: Instant): Promise<void> => {
  if (owners.length === 0) return;
  await deleteClaimsOf(tx, owners);
  await leaveSessions(tx, owners, now);
  await deleteQuotasOf(tx, owners);
  await deleteHolds(tx, owners);
};

export const release = (tx: Db, owner: string, now: Instant): Promise<void> => releaseAll(tx, [owner], now);

/** Takes what can be taken. Who gets nothing leaves nothing behind. */
export const takeAll = async (tx: Db, wants: readonly Want[], now: Instant): Promise<Map<string, Outcome>> => {
  await deleteExpired(tx, now);
  const outcomes = await takeQuotas(tx, wants, now);
  const within = wants.filter(({ owner }) => !outcomes.has(owner));
  const single = within.filter(({ session }) => session === undefined);
  for (const [owner, outcome] of await takeLanes(tx, single)) outcomes.set(owner, outcome);
  const groups = within.flatMap((want) => (want.session === undefined ? [] : { ...want, session: want.session }));
  for (const [owner, outcome] of await takePlaces(tx, groups, now)) outcomes.set(owner, outcome);
  const losers = within.filter(({ owner }) => outcomes.get(owner) !== 'claimed');
  const counted = losers.filter(({ quotas }) => quotas.length > 0).map(({ owner }) => owner);
  if (counted.length > 0) await deleteQuotasOf(tx, counted);
  return outcomes;
};

/** An appointment of one, and the hold that it confirms. */
export type Plain = { want: Want; hold: Confirmed | undefined };

/**
 * What takes all of these appointments of one, to be written with whatever else belongs to them; undefined when one of them
 * would get nothing. Nothing is asked beforehand: lanes and seats are chosen as they are written, and if one is not there,
 * or a hold is no longer, the statement is refused whole and `takeAll` tells who gets what.
 */
export const partsFor = (plain: readonly Plain[]): Part[] | undefined => {
  const fresh = lanesInTurn(plain.filter(({ hold }) => hold === undefined).map(({ want }) => want));
  const seats = seatsInTurn(plain.map(({ want }) => want));
  if (fresh === undefined || seats === undefined) return undefined;
  const taking = [claimSeats(seats), claimLanes(fresh)];
  const holds = plain.flatMap(({ hold }) => hold ?? []);
  if (holds.length === 0) return taking;
  const kept = plain.flatMap(({ want, hold }) => (hold === undefined ? [] : granulesKept(want, hold.id)));
  return [confirmClaims(kept), endHolds(holds), freeSeatsOf(holds), ...taking];
};

/** What is taken at some desks between two instants, for whoever computes free slots. */
export const takenAt = async (
  db: Db,
  where: TakenWhere,
): Promise<Map<Id, { lanes: Map<number, number>; sessions: Map<string, number> }>> => {
  const taken = new Map(
    where.desks.map((desk) => [desk, { lanes: new Map<number, number>(), sessions: new Map<string, number>() }]),
  );
  const [lanes, places] = await Promise.all([takenLanes(db, where), takenPlaces(db, where)]);
  for (const { desk, granule, lanes: count } of lanes) taken.get(desk)?.lanes.set(granule, count);
  for (const { desk, id, persons } of places) taken.get(desk)?.sessions.set(id, persons);
  return taken;
};

export type TakenWhere = { desks: readonly Id[]; from: Instant; to: Instant; now: Instant };

export { sweep } from './table.ts';
