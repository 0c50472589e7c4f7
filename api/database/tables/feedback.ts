/** What citizens say of pages: corrections and opinions; and who looked at which record. `sealed`: by the vault. */
export type FeedbackTables = {
  ratings: RatingsTable;
  reports: ReportsTable;
  reportAnswers: ReportAnswersTable;
  verifications: VerificationsTable;
  seasonAnswers: SeasonAnswersTable;
};

/** `page`: its address without language; that of booking for the way through it. `rate`: 1 to 5. `words`: sealed. */
export type RatingsTable = {
  id: string;
  page: string;
  rate: number;
  answer: string | null;
  words: string | null;
  language: string;
  at: number;
};

/** Something is wrong with a record. `words`, `contact`: sealed; null when nothing was written, or when it is forgotten. */
export type ReportsTable = {
  id: string;
  kind: string;
  record: string;
  wrong: string;
  words: string | null;
  contact: string | null;
  language: string;
  at: number;
};

/** `change`: the revision or draft that corrected it. */
export type ReportAnswersTable = {
  report: string;
  at: number;
  staff: string;
  outcome: 'corrected' | 'right';
  change: string | null;
};

/** Somebody looked, and it is still right. */
export type VerificationsTable = {
  id: string;
  kind: string;
  record: string;
  at: number;
  staff: string;
  revision: string;
};

/** What an organization does in August or at Christmas. `season`: `2027-agosto`. `from`, `to`: closed, local dates. */
export type SeasonAnswersTable = {
  organization: string;
  season: string;
  at: number;
  staff: string;
  answer: 'open' | 'closed' | 'unknown';
  from: string | null;
  to: string | null;
};
