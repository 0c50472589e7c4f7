/**
 * Many records at once, decided by who runs the server: a revision each, as if somebody had approved it. They wait in SQL
 * until the server brings them onto the pages, so history, restoring and the copy in Git know them.
 */
import type { Directory } from '#content/model/directory.ts';
import type { RecordData, RecordRef } from '#content/model/record-data.ts';
import type { Instant } from '#content/model/time.ts';
import { type Change, type Opened, openContent, tryChanges } from '#content/read.ts';
import type { ContentStore } from '../content-store/store.ts';
import type { Database } from '../database/database.ts';
import { nothing } from './base.ts';
import { decide, noteInAudit } from './deciding.ts';
import { changesIn, currentIn } from './edition.ts';
import { placesOf } from './places.ts';
import { revisionOf } from './rows.ts';
import { waitingRevisions } from './table.ts';

type Deps = { database: Database; store: ContentStore };

/** The content once everything that waits is in it. */
export type Standing = {
  opened: Opened;
  directory: Directory;
  read: (ref: RecordRef) => RecordData | undefined;
};

/** @throws ContentProblems, ContentUnreadable, RecordChanged */
export const standingContent = async ({ database, store }: Deps): Promise<Standing> => {
  const waiting = (await waitingRevisions(database.read)).map(revisionOf);
  const tried = tryChanges(openContent(store.folder()), changesIn(store, waiting));
  return { ...tried, read: (ref) => currentIn(store, ref, waiting) };
};

type Imported = { at: Instant; by: string; why: string };

/** All of them or none. */
export const decideImport = (
  database: Database,
  { changes, standing }: { changes: readonly Change[]; standing: Standing },
  { at, by, why }: Imported,
): Promise<void> =>
  database.write(async (tx) => {
    for (const { ref, data: after } of changes) {
      const before = standing.read(ref);
      const revision = await decide(tx, { at, ref, before, after, why, by: 'system', byName: by });
      const [place = {}] = placesOf(ref, after ?? before ?? nothing, standing.directory);
      await noteInAudit(tx, { at, staff: 'system', act: 'draft.imported', ref, note: revision, place });
    }
  });
