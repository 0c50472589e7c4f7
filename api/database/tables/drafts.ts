/** Drafts, revisions, reviews and checks of records. */
export type DraftTables = Record<never, never>;
