/** Questions that found no answer, counted. */
export type SearchesTables = Record<never, never>;
