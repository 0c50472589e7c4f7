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

const lowestFree = (places: readonly Place[], most: number): number | undefined => {
  const taken = new Set(places.map(({ place }) => place));
  for (let place = 0; place < most; place += 1) if (!taken.has(place)) return place;
  return undefined;
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

export const takePlace = async (tx: Db, want: SessionWant, now: Instant): Promise<Outcome> => {
  const { session, owner, expiresAt, desk } = want;
  const { places: most, ...known } = session;
  await lockSession(tx, { ...known, desk }, now);
  await deleteExpiredPlaces(tx, session.id, now);
  const places = await placesOf(tx, session.id);
  const place = lowestFree(places, most);
  if (place === undefined) return 'taken';
  const outcome = await claimDesk(tx, want, longest([...places, { expiresAt }]));
  if (outcome !== 'claimed') return outcome;
  const got = await insertPlaces(tx, [{ appointment: session.id, place, owner, expiresAt }]);
  return got.length === 1 ? 'claimed' : 'again';
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
