/** What somebody wants to take: lanes of a desk for some granules, or a place in a session, and what it counts towards. */
import type { Id } from '#content/model/common.ts';
import type { Offer } from '#content/model/slots.ts';
import { granulesOf, sessionId } from '#content/model/slots.ts';
import type { Instant } from '#content/model/time.ts';

/** What one may have only `limit` times, until `expiresAt`. */
export type Quota = { scope: string; limit: number; expiresAt: Instant };

export type Want = {
  /** Id of a booking or a hold. */
  owner: string;
  desk: Id;
  granules: readonly number[];
  /** Lanes of the desk. */
  capacity: number;
  /** The group session and how many it holds; absent for an appointment of one. */
  session: { id: string; type: Id; startsAt: Instant; places: number } | undefined;
  /** Null: for good. */
  expiresAt: Instant | null;
  quotas: readonly Quota[];
};

/** `again`: somebody was faster on the same lane, but there may be another one. */
export type Outcome = 'claimed' | 'taken' | 'again' | { over: string };

type Taking = { owner: string; desk: Id; capacity: number; expiresAt: Instant | null; quotas: readonly Quota[] };

export const wantOf = ({ type, startsAt }: Offer, taking: Taking): Want => ({
  ...taking,
  granules: granulesOf(type, startsAt),
  session:
    type.places === 1
      ? undefined
      : { id: sessionId(taking.desk, type.id, startsAt), type: type.id, startsAt, places: type.places },
});
