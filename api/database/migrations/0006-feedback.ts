/** What citizens say of pages: corrections and opinions. */
export const statements: readonly string[] = [];
