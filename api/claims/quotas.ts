/** What one may have only so many times: a seat per time, so that the database judges here too. */

import type { Instant } from '#content/model/time.ts';
import type { Db } from '../database/database.ts';
import type { QuotasTable } from '../database/schema.ts';
import type { NthSeat } from './batch/table.ts';
import { deleteExpiredSeats, deleteQuotasOf, insertQuotas, seatsOf } from './table.ts';
import type { Outcome, Quota, Want } from './want.ts';

type Used = Map<string, Set<number>>;

const usedIn = async (tx: Db, scopes: readonly string[], now: Instant): Promise<Used> => {
  const used: Used = new Map(scopes.map((scope) => [scope, new Set()]));
  const over = new Set<string>();
  for (const { scope, seat, expiresAt } of await seatsOf(tx, scopes)) {
    if (expiresAt > now) used.get(scope)?.add(seat);
    else over.add(scope);
  }
  for (const scope of over) await deleteExpiredSeats(tx, scope, now);
  return used;
};

/** The lowest free seat, noted as used. */
const seatIn = (used: Used, { scope, limit }: Quota): number | undefined => {
  const seats = used.get(scope) ?? new Set();
  for (let seat = 0; seat < limit; seat += 1) {
    if (seats.has(seat)) continue;
    used.set(scope, seats.add(seat));
    return seat;
  }
  return undefined;
};

const scopesOf = (wants: readonly Want[]): string[] =>
  [...new Set(wants.flatMap(({ quotas }) => quotas.map(({ scope }) => scope)))].sort();

const inOrder = (a: QuotasTable, b: QuotasTable): number =>
  a.scope === b.scope ? a.seat - b.seat : a.scope < b.scope ? -1 : 1;

/** Who counts towards the same gets different seats of those that are free; undefined when there can never be so many. */
export const seatsInTurn = (wants: readonly Want[]): NthSeat[] | undefined => {
  const asked = new Map<string, number>();
  const rows: NthSeat[] = [];
  for (const { owner, quotas } of wants) {
    for (const { scope, limit, expiresAt } of quotas) {
      const nth = asked.get(scope) ?? 0;
      if (nth >= limit) return undefined;
      asked.set(scope, nth + 1);
      rows.push({ scope, nth, limit, owner, expiresAt });
    }
  }
  return rows.sort((a, b) => (a.scope === b.scope ? a.nth - b.nth : a.scope < b.scope ? -1 : 1));
};

/** `over` for whom a limit is reached; nobody else has an outcome yet. */
export const takeQuotas = async (tx: Db, wants: readonly Want[], now: Instant): Promise<Map<string, Outcome>> => {
  const outcomes = new Map<string, Outcome>();
  const scopes = scopesOf(wants);
  if (scopes.length === 0) return outcomes;
  const used = await usedIn(tx, scopes, now);
  const rows: QuotasTable[] = [];
  for (const { owner, quotas } of wants) {
    const seats = quotas.map((quota) => ({ ...quota, seat: seatIn(used, quota) }));
    const full = seats.find(({ seat }) => seat === undefined);
    if (full !== undefined) outcomes.set(owner, { over: full.scope });
    else for (const { scope, seat = 0, expiresAt } of seats) rows.push({ scope, seat, owner, expiresAt });
  }
  const got = await insertQuotas(tx, rows.sort(inOrder));
  const late = wants.filter(
    ({ owner, quotas }) => !outcomes.has(owner) && got.filter((one) => one === owner).length !== quotas.length,
  );
  for (const { owner } of late) outcomes.set(owner, 'again');
  if (late.length > 0)
    await deleteQuotasOf(
      tx,
      late.map(({ owner }) => owner),
    );
  return outcomes;
};
