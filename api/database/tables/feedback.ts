/** What citizens say of pages: corrections and opinions. */
export type FeedbackTables = Record<never, never>;
