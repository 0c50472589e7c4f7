/** A time kept for ten minutes for somebody who is still filling in the form. */
import type { Audience } from '#content/model/slots.ts';
import type { Instant } from '#content/model/time.ts';
import { release, takeAll } from '../claims/claims.ts';
import { heldBy, keepHold } from '../claims/holds.ts';
import { wantOf } from '../claims/want.ts';
import { newId } from '../database/ids.ts';
import { type BookingDeps, refusal } from './context.ts';
import { findOffer, looksFree, type Wanted } from './offers.ts';
import { Lost, takeOrThrow } from './taking.ts';

export type Hold = Wanted & { id: string; endsAt: Instant; expiresAt: Instant };
export type HoldWanted = Wanted & {
  /** Who keeps it: an address may keep five times at once. */
  address: string;
  /** The hold that it replaces; it stays if the new time is taken. */
  previous?: string | undefined;
  /** Types for whom; `public` unless told. */
  audience?: Audience | undefined;
};

const holdMs = 10 * 60_000;
const mostPerAddress = 5;

export const createHolds = (deps: BookingDeps) => {
  const { database, now, taken, vault } = deps;

  const hold = async ({ address, previous, audience = 'public', ...wanted }: HoldWanted): Promise<Hold> => {
    const found = await findOffer(deps, wanted, { audience, by: 'person' });
    if (previous === undefined && !looksFree(deps, found)) throw await refusal(deps, 'taken', wanted);
    const at = now();
    const [id, expiresAt, holder] = [newId(at), at + holdMs, vault.addressHash(address)];
    const quotas = [{ scope: `holds:${holder}`, limit: mostPerAddress, expiresAt }];
    const { desk, capacity } = { desk: wanted.desk, capacity: found.agenda.desk.capacity };
    const want = wantOf(found.offer, { owner: id, desk, capacity, expiresAt, quotas });
    const kept = { id, ...wanted, endsAt: found.offer.endsAt, expiresAt };
    try {
      await takeOrThrow(database, async (tx) => {
        if (previous !== undefined) await release(tx, previous, at);
        const outcomes = await takeAll(tx, [want], at);
        await keepHold(tx, { ...kept, holder });
        return outcomes.get(id);
      });
    } catch (error) {
      if (error instanceof Lost) throw await refusal(deps, error.outcome, wanted);
      throw error;
    } finally {
      taken.changed(wanted.desk);
    }
    return kept;
  };

  const live = async (id: string): Promise<Hold | undefined> => {
    const known = await heldBy(database.read, id);
    if (known === undefined || known.expiresAt <= now()) return undefined;
    const { holder: _, ...kept } = known;
    return kept;
  };

  const giveBack = async (id: string): Promise<void> => {
    const known = await heldBy(database.read, id);
    if (known === undefined) return;
    await database.write((tx) => release(tx, id, now()));
    taken.changed(known.desk);
  };

  return { hold, heldBy: live, release: giveBack };
};
