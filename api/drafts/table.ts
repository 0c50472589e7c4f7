/** The SQL of drafts, of what befell them, and of revisions. */
import type { RecordRef } from '#content/model/record-data.ts';
import type { Instant } from '#content/model/time.ts';
import type { Db } from '../database/database.ts';
import type { DraftEventTable, DraftTable, RevisionTable } from '../database/tables/drafts.ts';

/** False: its author has one open already, begun in another window. */
export const insertDraft = async (tx: Db, row: DraftTable): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('drafts')
    .values(row)
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
};

export const draftById = (db: Db, id: string) =>
  db.selectFrom('drafts').selectAll().where('id', '=', id).executeTakeFirst();

export const openDrafts = (db: Db, { kind, id }: RecordRef) =>
  db
    .selectFrom('drafts')
    .selectAll()
    .where('kind', '=', kind)
    .where('record', '=', id)
    .where('closedAt', 'is', null)
    .orderBy('id')
    .execute();

export const allOpenDrafts = (db: Db) =>
  db.selectFrom('drafts').selectAll().where('closedAt', 'is', null).orderBy('id').execute();

type Saved = Pick<DraftTable, 'data' | 'base' | 'baseData' | 'why' | 'onBehalfOf' | 'savedAt'>;

/** False when the draft has been saved since, or is closed: then nothing is written. */
export const updateDraft = async (tx: Db, { id, version }: Pick<DraftTable, 'id' | 'version'>, saved: Saved) => {
  const { numUpdatedRows } = await tx
    .updateTable('drafts')
    .set({ ...saved, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('closedAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

/** False when it was not open. */
export const closeDraft = async (tx: Db, id: string, at: Instant): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('drafts')
    .set({ closedAt: at })
    .where('id', '=', id)
    .where('closedAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

export const reopenDraft = (tx: Db, id: string) =>
  tx.updateTable('drafts').set({ closedAt: null }).where('id', '=', id).execute();

export const insertEvent = async (tx: Db, row: DraftEventTable): Promise<void> => {
  await tx.insertInto('draftEvents').values(row).execute();
};

/** In the order in which they happened. */
export const eventsOf = async (db: Db, drafts: readonly string[]): Promise<DraftEventTable[]> =>
  drafts.length === 0
    ? []
    : db
        .selectFrom('draftEvents')
        .selectAll()
        .where('draft', 'in', [...drafts])
        .orderBy('id')
        .execute();

export const insertRevision = async (tx: Db, row: RevisionTable): Promise<void> => {
  await tx.insertInto('revisions').values(row).execute();
};

export const revisionById = (db: Db, id: string) =>
  db.selectFrom('revisions').selectAll().where('id', '=', id).executeTakeFirst();

/** The newest first. */
export const revisionsOf = (db: Db, { kind, id }: RecordRef) =>
  db
    .selectFrom('revisions')
    .selectAll()
    .where('kind', '=', kind)
    .where('record', '=', id)
    .orderBy('id', 'desc')
    .execute();

export const latestRevision = (db: Db, { kind, id }: RecordRef) =>
  db
    .selectFrom('revisions')
    .select('id')
    .where('kind', '=', kind)
    .where('record', '=', id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();

/** In the order in which they were approved. */
export const waitingRevisions = (db: Db) =>
  db
    .selectFrom('revisions')
    .selectAll()
    .where('liveAt', 'is', null)
    .where('failedAt', 'is', null)
    .orderBy('id')
    .execute();

type Fate = Partial<Pick<RevisionTable, 'startedAt' | 'liveAt' | 'failedAt' | 'failure'>>;

/** Of those that still wait; which they were. Where several servers come to the same end, it is written once. */
export const updateWaiting = async (tx: Db, ids: readonly string[], fate: Fate): Promise<ReadonlySet<string>> => {
  if (ids.length === 0) return new Set();
  const rows = await tx
    .updateTable('revisions')
    .set(fate)
    .where('id', 'in', [...ids])
    .where('liveAt', 'is', null)
    .where('failedAt', 'is', null)
    .returning('id')
    .execute();
  return new Set(rows.map(({ id }) => id));
};
