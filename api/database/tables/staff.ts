/** Who works at the desks: persons, roles, codes, sessions, audit. */
export type StaffTables = Record<never, never>;
