/**
 * What is taken at each desk, kept for at most a second: here a free slot is only shown, the database judges when
 * somebody books it. What this server changes itself shows at once.
 */
import type { Id } from '#content/model/common.ts';
import { type Granule, nothingTaken, type Taken } from '#content/model/slots.ts';
import type { Instant } from '#content/model/time.ts';
import { takenAt } from '../claims/claims.ts';
import type { Database } from '../database/database.ts';
import { closuresAt } from './table.ts';

export type TakenAtDesks = {
  /** At once when it is known. The same object as long as nothing changed. */
  of: (desk: Id) => Taken | Promise<Taken>;
  /** What is known, without asking. */
  known: (desk: Id) => Taken | undefined;
  /** Grows with everything that is learnt or changed at any desk. */
  version: () => number;
  /** Asks for all that are not known together. */
  ofAll: (desks: readonly Id[]) => Promise<void>;
  /** Hours closed from the agenda, at once when they are known. */
  closures: (desk: Id) => Taken['closures'] | Promise<Taken['closures']>;
  /** Something was taken or given back. */
  changed: (desk: Id) => void;
  /** An appointment of one was booked: what is known is brought up to date, and need not be asked again. */
  booked: (desk: Id, granules: readonly Granule[]) => void;
};

const freshMs = 1_000;
const dayMs = 24 * 3_600_000;
/** The longest horizon that a desk may have, and a day for the clocks. */
const aheadMs = 181 * dayMs;

type Kept = { taken: Taken; at: Instant };
type Options = { database: Pick<Database, 'read'>; now: () => Instant };

export const createTaken = ({ database: { read }, now }: Options): TakenAtDesks => {
  const kept = new Map<Id, Kept>();
  let version = 0;
  /** Raised when something changes, so that an answer on its way is not kept for newer than it is. */
  const versions = new Map<Id, number>();

  const fresh = (desk: Id): Taken | undefined => {
    const known = kept.get(desk);
    const age = known === undefined ? freshMs : now() - known.at;
    return 0 <= age && age < freshMs ? known?.taken : undefined;
  };

  const load = async (desks: readonly Id[]): Promise<Map<Id, Taken>> => {
    const at = now();
    version += 1;
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
    fresh(desk) ?? load([desk]).then((loaded) => loaded.get(desk) ?? nothingTaken);

  const ofAll = async (desks: readonly Id[]): Promise<void> => {
    const missing = desks.filter((desk) => fresh(desk) === undefined);
    if (missing.length > 0) await load(missing);
  };

  const closed = new Map<Id, { spans: Taken['closures']; at: Instant }>();
  const loadClosures = async (desk: Id): Promise<Taken['closures']> => {
    const at = now();
    const rows = await closuresAt(read, [desk], { from: at, to: at + aheadMs });
    const spans = rows.map(({ startsAt, endsAt }) => ({ from: startsAt, to: endsAt }));
    closed.set(desk, { spans, at });
    return spans;
  };
  const closures = (desk: Id): Taken['closures'] | Promise<Taken['closures']> => {
    const known = closed.get(desk);
    const age = known === undefined ? freshMs : now() - known.at;
    return known !== undefined && 0 <= age && age < freshMs ? known.spans : loadClosures(desk);
  };

  const raise = (desk: Id): void => {
    version += 1;
    versions.set(desk, (versions.get(desk) ?? 0) + 1);
  };
  const changed = (desk: Id): void => {
    kept.delete(desk);
    closed.delete(desk);
    raise(desk);
  };
  const booked = (desk: Id, granules: readonly Granule[]): void => {
    raise(desk);
    const known = kept.get(desk);
    if (known === undefined) return;
    const lanes = new Map(known.taken.lanes);
    for (const granule of granules) lanes.set(granule, (lanes.get(granule) ?? 0) + 1);
    kept.set(desk, { ...known, taken: { ...known.taken, lanes } });
  };
  return { of, known: fresh, version: () => version, ofAll, closures, changed, booked };
};
