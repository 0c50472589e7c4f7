/** Lanes of a desk: for each granule the lowest that is free, for many wants at once. */

import type { Db } from '../database/database.ts';
import type { ClaimsTable } from '../database/schema.ts';
import type { NthLane } from './batch/table.ts';
import { deleteClaimsOf, insertClaims, lanesIn, type Range } from './table.ts';
import type { Outcome, Want } from './want.ts';

type Using = Pick<Want, 'desk' | 'granules'>;
type Used = Map<string, Set<number>>;

const spot = (desk: string, granule: number): string => `${desk} ${granule}`;

const rangeOf = ({ desk, granules }: Using): Range => {
  const first = granules[0] ?? 0;
  return { desk, from: first, to: first + granules.length };
};

/** What the database knows to be in use where these wants look. */
const usedBy = async (tx: Db, wants: readonly Using[]): Promise<Used> => {
  const used: Used = new Map();
  const ranges = new Map(wants.map(rangeOf).map((range) => [`${range.desk} ${range.from} ${range.to}`, range]));
  for (const { desk, granule, lane } of await lanesIn(tx, [...ranges.values()])) {
    const lanes = used.get(spot(desk, granule)) ?? new Set();
    used.set(spot(desk, granule), lanes.add(lane));
  }
  return used;
};

const lowestFree = (lanes: ReadonlySet<number> | undefined, capacity: number): number | undefined => {
  for (let lane = 0; lane < capacity; lane += 1) if (!lanes?.has(lane)) return lane;
  return undefined;
};

type Chosen = Omit<ClaimsTable, 'owner' | 'expiresAt'>;

/** One lane per granule, noted as used; undefined, and nothing noted, when a granule is full. */
const choose = (used: Used, { desk, granules, capacity }: Using & Pick<Want, 'capacity'>): Chosen[] | undefined => {
  const chosen: Chosen[] = [];
  for (const granule of granules) {
    const lane = lowestFree(used.get(spot(desk, granule)), capacity);
    if (lane === undefined) return undefined;
    chosen.push({ desk, granule, lane });
  }
  for (const { granule, lane } of chosen) {
    const lanes = used.get(spot(desk, granule)) ?? new Set();
    used.set(spot(desk, granule), lanes.add(lane));
  }
  return chosen;
};

type Placed = { desk: string; granule: number; lane?: number; nth?: number };

const inOrder = (a: Placed, b: Placed): number => {
  if (a.desk !== b.desk) return a.desk < b.desk ? -1 : 1;
  return a.granule - b.granule || (a.lane ?? a.nth ?? 0) - (b.lane ?? b.nth ?? 0);
};

const counts = (owners: readonly string[]): Map<string, number> => {
  const map = new Map<string, number>();
  for (const owner of owners) map.set(owner, (map.get(owner) ?? 0) + 1);
  return map;
};

/** Who wants the same granule gets different lanes of those that are free; undefined when there can never be so many. */
export const lanesInTurn = (wants: readonly Want[]): NthLane[] | undefined => {
  const asked = new Map<string, number>();
  const rows: NthLane[] = [];
  for (const { owner, desk, granules, capacity, expiresAt } of wants) {
    for (const granule of granules) {
      const nth = asked.get(spot(desk, granule)) ?? 0;
      if (nth === capacity) return undefined;
      asked.set(spot(desk, granule), nth + 1);
      rows.push({ desk, granule, nth, capacity, owner, expiresAt });
    }
  }
  return rows.sort(inOrder);
};

/** The granules that a hold has, for who confirms it. */
export const granulesKept = ({ owner, desk, granules, expiresAt }: Want, hold: string) =>
  granules.map((granule) => ({ hold, desk, granule, owner, expiresAt }));

export const takeLanes = async (tx: Db, wants: readonly Want[]): Promise<Map<string, Outcome>> => {
  const outcomes = new Map<string, Outcome>();
  const used = await usedBy(tx, wants);
  const rows: ClaimsTable[] = [];
  for (const want of wants) {
    const chosen = choose(used, want);
    outcomes.set(want.owner, chosen === undefined ? 'taken' : 'claimed');
    const { owner, expiresAt } = want;
    for (const claim of chosen ?? []) rows.push({ ...claim, owner, expiresAt });
  }
  const got = counts(await insertClaims(tx, rows.sort(inOrder)));
  // Another process was between our look and our insert: its lane, but there may be another one.
  const late = wants.filter(
    ({ owner, granules }) => outcomes.get(owner) === 'claimed' && got.get(owner) !== granules.length,
  );
  for (const { owner } of late) outcomes.set(owner, 'again');
  if (late.length > 0)
    await deleteClaimsOf(
      tx,
      late.map(({ owner }) => owner),
    );
  return outcomes;
};
