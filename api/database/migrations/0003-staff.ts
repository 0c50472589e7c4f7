/** Who works at the desks: persons, roles, codes, sessions, audit. */
export const statements: readonly string[] = [];
