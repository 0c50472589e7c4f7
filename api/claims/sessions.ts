/** Group sessions: the first who comes claims the desk, each takes a place, the last who leaves frees the desk. */
import type { Instant } from '#content/model/time.ts';
import type { Db } from '../database/database.ts';
import { takeLanes } from './lanes.ts';
import {
  deleteClaimsOf,
  deleteExpiredPlaces,
  deletePlacesOf,
  deleteSession,
  insertPlaces,
  isClaimed,
  lockKnownSession,
  lockSession,
  placesOf,
  sessionsOf,
  setExpiry,
} from './table.ts';
import type { Outcome, Want } from './want.ts';

type SessionWant = Want & { session: NonNullable<Want['session']> };

type Place = { place: number; expiresAt: number | null };

/** A session lasts as long as the longest of its places; null is for good. */
const longest = (places: readonly Pick<Place, 'expiresAt'>[]): Instant | null =>
  places.some(({ expiresAt }) => expiresAt === null)
    ? null
    : Math.max(...places.map(({ expiresAt }) => expiresAt ?? 0));

/** The lowest places that are free, at most so many. */
const freePlaces = (places: readonly Place[], most: number, wanted: number): number[] => {
  const taken = new Set(places.map(({ place }) => place));
  const free: number[] = [];
  for (let place = 0; place < most && free.length < wanted; place += 1) if (!taken.has(place)) free.push(place);
  return free;
};

/** The desk is ours for the session, or becomes so. */
const claimDesk = async (tx: Db, want: SessionWant, expiresAt: Instant | null): Promise<Outcome> => {
  const { id } = want.session;
  if (await isClaimed(tx, id)) {
    await setExpiry(tx, id, expiresAt);
    return 'claimed';
  }
  return (await takeLanes(tx, [{ ...want, owner: id, expiresAt }])).get(id) ?? 'taken';
};

/** All who want the same session, in the order given: each question is asked once for them together. */
const takeTogether = async (tx: Db, wants: readonly SessionWant[], now: Instant): Promise<Outcome[]> => {
  const [first] = wants;
  if (first === undefined) return [];
  const { places: most, ...known } = first.session;
  await lockSession(tx, { ...known, desk: first.desk }, now);
  await deleteExpiredPlaces(tx, known.id, now);
  const places = await placesOf(tx, known.id);
  const free = freePlaces(places, most, wants.length);
  const rows = wants.flatMap(({ owner, expiresAt }, at) => {
    const place = free[at];
    return place === undefined ? [] : [{ appointment: known.id, place, owner, expiresAt }];
  });
  if (rows.length === 0) return wants.map(() => 'taken');
  const desk = await claimDesk(tx, first, longest([...places, ...rows]));
  const got = new Set(desk === 'claimed' ? await insertPlaces(tx, rows) : []);
  const outcomeOf = (owner: string): Outcome => (desk !== 'claimed' ? desk : got.has(owner) ? 'claimed' : 'again');
  return wants.map(({ owner }, at) => (at < rows.length ? outcomeOf(owner) : 'taken'));
};

/** Sessions one after the other, sorted, so that nobody waits in a circle. */
export const takePlaces = async (
  tx: Db,
  wants: readonly SessionWant[],
  now: Instant,
): Promise<Map<string, Outcome>> => {
  const outcomes = new Map<string, Outcome>();
  const bySession = Map.groupBy(wants, ({ session }) => session.id);
  for (const id of [...bySession.keys()].sort()) {
    const together = bySession.get(id) ?? [];
    const told = await takeTogether(tx, together, now);
    for (const [at, { owner }] of together.entries()) outcomes.set(owner, told[at] ?? 'again');
  }
  return outcomes;
};

const freeIfEmpty = async (tx: Db, session: string): Promise<void> => {
  const places = await placesOf(tx, session);
  if (places.length > 0) return setExpiry(tx, session, longest(places));
  await deleteClaimsOf(tx, [session]);
  await deleteSession(tx, session);
};

/** Locks first: who joins at the same moment waits, and then claims the desk again if it was freed. */
export const leaveSessions = async (tx: Db, owners: readonly string[], now: Instant): Promise<void> => {
  const sessions = (await sessionsOf(tx, owners)).sort();
  if (sessions.length === 0) return;
  for (const session of sessions) await lockKnownSession(tx, session, now);
  await deletePlacesOf(tx, owners);
  for (const session of sessions) {
    await deleteExpiredPlaces(tx, session, now);
    await freeIfEmpty(tx, session);
  }
};
