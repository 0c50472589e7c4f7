/** Drafts, revisions, reviews and checks of records. */
export const statements: readonly string[] = [];
