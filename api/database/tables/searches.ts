/** Questions that found no answer, counted: no words, nobody, only how many on a day. */
export type UnansweredTable = {
  /** Local date in Rome. */
  day: string;
  /** Ids; empty where the words named none. */
  need: string;
  comune: string;
  language: string;
  count: number;
};

export type SearchesTables = { unanswered: UnansweredTable };
