/**
 * What is taken at each desk, kept for at most a second: here a free slot is only shown, the database judges when
 * somebody books it. What this server changes itself shows at once.
 */
import type { Id } from '#content/model/common.ts';
import type { Taken } from '#content/model/slots.ts';
import type { Instant } from '#content/model/time.ts';
import { takenAt } from '../claims/claims.ts';
import type { Database } from '../database/database.ts';
import { closuresAt } from './table.ts';

export type TakenAtDesks = {
  /** At once when it is known. The same object as long as nothing changed. */
  of: (desk: Id) => Taken | Promise<Taken>;
  /** Asks for all that are not known together. */
  ofAll: (desks: readonly Id[]) => Promise<void>;
  changed: (desk: Id) => void;
};

const freshMs = 1_000;
const dayMs = 24 * 3_600_000;
/** The longest horizon that a desk may have, and a day for the clocks. */
const aheadMs = 181 * dayMs;

type Kept = { taken: Taken; at: Instant };
type Options = { database: Pick<Database, 'read'>; now: () => Instant };

export const createTaken = ({ database: { read }, now }: Options): TakenAtDesks => {
  const kept = new Map<Id, Kept>();
  /** Raised when something changes, so that an answer on its way is not kept for newer than it is. */
  const versions = new Map<Id, number>();

  const fresh = (desk: Id): Taken | undefined => {
    const known = kept.get(desk);
    const age = known === undefined ? freshMs : now() - known.at;
    return 0 <= age && age < freshMs ? known?.taken : undefined;
  };

  const load = async (desks: readonly Id[]): Promise<Map<Id, Taken>> => {
    const at = now();
    const before = desks.map((desk) => versions.get(desk));
    const range = { from: at, to: at + aheadMs };
    const [claims, closures] = await Promise.all([
      takenAt(read, { desks, ...range, now: at }),
      closuresAt(read, desks, range),
    ]);
    const loaded = new Map<Id, Taken>();
    for (const [index, desk] of desks.entries()) {
      const { lanes, sessions } = claims.get(desk) ?? { lanes: new Map(), sessions: new Map() };
      const closed = closures.filter((closure) => closure.desk === desk);
      const taken = {
        lanes,
        sessions,
        closures: closed.map(({ startsAt, endsAt }) => ({ from: startsAt, to: endsAt })),
      };
      loaded.set(desk, taken);
      if (versions.get(desk) === before[index]) kept.set(desk, { taken, at });
    }
    return loaded;
  };

  const of = (desk: Id): Taken | Promise<Taken> =>
    fresh(desk) ??
    load([desk]).then((loaded) => loaded.get(desk) ?? { lanes: new Map(), sessions: new Map(), closures: [] });

  const ofAll = async (desks: readonly Id[]): Promise<void> => {
    const missing = desks.filter((desk) => fresh(desk) === undefined);
    if (missing.length > 0) await load(missing);
  };

  const changed = (desk: Id): void => {
    kept.delete(desk);
    versions.set(desk, (versions.get(desk) ?? 0) + 1);
  };
  return { of, ofAll, changed };
};
