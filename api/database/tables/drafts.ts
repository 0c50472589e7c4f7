/** Drafts, revisions, reviews and checks of records. Columns ending in `Data` are `RecordData` as JSON. */
export type DraftTables = {
  drafts: DraftTable;
  draftEvents: DraftEventTable;
  revisions: RevisionTable;
};

export type DraftTable = {
  id: string;
  kind: string;
  record: string;
  author: string;
  authorName: string;
  onBehalfOf: string | null;
  why: string;
  /** Hash of what the record said when the draft was begun; empty: it did not exist. */
  base: string;
  baseData: string;
  data: string;
  version: number;
  createdAt: number;
  savedAt: number;
  /** Published or withdrawn: no longer anybody's work. */
  closedAt: number | null;
};

/** What befell a draft; only added. */
export type DraftEventTable = {
  id: string;
  draft: string;
  at: number;
  by: string;
  byName: string;
  act: string;
  comment: string;
};

/** What a record said from a moment on. Only what comes after `afterData` is written later. */
export type RevisionTable = {
  id: string;
  kind: string;
  record: string;
  at: number;
  by: string;
  byName: string;
  onBehalfOf: string | null;
  why: string;
  draft: string | null;
  /** Revision whose state this one brings back. */
  restores: string | null;
  /** Null: there was no such record. */
  beforeData: string | null;
  /** Null: the record is taken away. */
  afterData: string | null;
  /** The build that brings it onto the pages has begun. */
  startedAt: number | null;
  /** On the pages since; null while it waits. */
  liveAt: number | null;
  failedAt: number | null;
  /** Why it never came onto the pages, in words. */
  failure: string | null;
};
