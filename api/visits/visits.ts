/**
 * How often the page of a record is opened: one figure per record and month (Europe/Rome), this month and the one before.
 * It decides what is looked at again first. Nobody is counted, pages of sensitive records are not, and what was counted
 * since the last write is lost in a crash: a figure harms nobody.
 */
import { languages } from '#content/model/common.ts';
import type { Directory } from '#content/model/directory.ts';
import { addDays, type Instant, toLocal } from '#content/model/time.ts';
import { subjectAt } from '#views/feedback/subject.ts';
import type { Database } from '../database/database.ts';
import { addVisits, forgetVisits } from './table.ts';

/** By `kind/id`. */
export { visitCounts } from './table.ts';

export type Visits = {
  /** A page was sent. `target`: as asked, with its query. It costs next to nothing: nearly all traffic comes by here. */
  seen: (target: string) => void;
  /** Writes what was counted. */
  keep: () => Promise<void>;
};

type Deps = { database: Database; directory: () => Directory; now: () => Instant };

const languagePart = new RegExp(`^/(?:${languages.join('|')})(?=/)`);
/** The same in every language. */
const pageOf = (target: string): string => (target.split('?', 1)[0] ?? '').replace(languagePart, '');

export const createVisits = ({ database, directory, now }: Deps): Visits => {
  let counts = new Map<string, number>();

  const byRecord = (counted: ReadonlyMap<string, number>) =>
    [...counted].flatMap(([page, count]) => {
      const subject = subjectAt(page, directory());
      return subject === undefined || subject.sensitive
        ? []
        : [{ kind: subject.ref.kind, record: subject.ref.id, count }];
    });

  const add = (page: string, count: number): void => {
    counts.set(page, (counts.get(page) ?? 0) + count);
  };

  return {
    seen: (target) => add(pageOf(target), 1),
    keep: async () => {
      const counted = counts;
      counts = new Map();
      const month = toLocal(now()).date.slice(0, 7);
      const rows = byRecord(counted).map((row) => ({ month, ...row }));
      try {
        await database.write(async (tx) => {
          if (rows.length > 0) await addVisits(tx, rows);
          await forgetVisits(tx, addDays(`${month}-01`, -1).slice(0, 7));
        });
      } catch (error) {
        // A database that is away for a moment costs no figures.
        for (const [page, count] of counted) add(page, count);
        throw error;
      }
    },
  };
};
