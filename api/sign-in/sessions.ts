/** Where people are signed in, for them to see and to end. */
import type { Instant } from '#content/model/time.ts';
import { auditEntry } from '../audit/audit.ts';
import type { Database, Db } from '../database/database.ts';
import { deleteSessionsBefore, deleteSessionsOf, selectSessions } from './table.ts';
import { isOver } from './who-is.ts';

export type Session = {
  id: string;
  /** Browser and system; empty when not known. */
  device: string;
  shared: boolean;
  startedAt: Instant;
  seenAt: Instant;
};

type Deps = { database: Database; now: () => Instant };

/** Those that still stand, the last used first. */
export const sessionsOf = async ({ database, now }: Deps, person: string): Promise<Session[]> => {
  const rows = await selectSessions(database.read, person);
  return rows
    .map(({ shared, ...row }) => ({ ...row, shared: shared === 1 }))
    .filter((row) => row.expiresAt > now() && !isOver(row, now()))
    .map(({ id, device, shared, startedAt, seenAt }) => ({ id, device, shared, startedAt, seenAt }));
};

/** Within a transaction that does more. */
export const dropSessions = (tx: Db, person: string): Promise<void> => deleteSessionsOf(tx, person);

/** All of a person's, or one. The next request from there leads to the sign-in. `by`: who ends them. */
export const endSessions = ({ database, now }: Deps, by: string, who: { person: string; session?: string }) =>
  database.write(async (tx) => {
    await deleteSessionsOf(tx, who.person, who.session);
    const entry = { at: now(), staff: by, act: 'session.ended', kind: 'person', record: who.person } as const;
    await auditEntry(tx, { ...entry, place: {} });
  });

/** Those that ended by themselves leave no trace of who was where. */
export const purgeSessions = ({ database, now }: Deps): Promise<void> =>
  database.write((tx) => deleteSessionsBefore(tx, now()));
