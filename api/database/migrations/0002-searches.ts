/** Questions that found no answer, counted. */
export const statements: readonly string[] = [];
