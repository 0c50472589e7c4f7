/** What is done to people: roles given and taken away, trust, leaving. Who may do it is asked before (`leading.ts`). */
import { auditEntry, type Entry } from '../audit/audit.ts';
import type { Database, Db } from '../database/database.ts';
import { dropSessions } from '../sign-in/sessions.ts';
import { type Grant, placeOf } from '../staff/access.ts';
import { addGrant, type Given, type Held, type Person } from './people.ts';
import { countAdministrators, endGrant, markLeft, revokeCodes, setTrusted } from './table.ts';

/** Without one nobody could give roles any more. */
export class LastAdministrator extends Error {
  override name = 'LastAdministrator';
}

const note = (tx: Db, act: Entry['act'], person: string, { grant, at, by }: Given & { grant: Grant }): Promise<void> =>
  auditEntry(tx, { at, staff: by, act, kind: 'person', record: person, note: grant.role, place: placeOf(grant.scope) });

const isAdministrator = ({ role, scope }: Grant): boolean => role === 'administrator' && scope.kind === 'portal';

export const giveRole = ({ write }: Database, person: Person, grant: Grant, given: Given): Promise<void> =>
  write(async (tx) => {
    if (await addGrant(tx, person.id, grant, given)) await note(tx, 'role.given', person.id, { ...given, grant });
  });

const end = async (tx: Db, person: string, grant: Held, given: Given): Promise<void> => {
  await endGrant(tx, grant.id, { endedAt: given.at, endedBy: given.by });
  await note(tx, 'role.ended', person, { ...given, grant });
};

/** Counted after the end, in the same transaction, which others wait for. @throws LastAdministrator */
const keepOne = async (tx: Db, ended: readonly Grant[]): Promise<void> => {
  if (!ended.some(isAdministrator)) return;
  if ((await countAdministrators(tx)) === 0) throw new LastAdministrator('Somebody must administer the portal.');
};

/** @throws LastAdministrator */
export const endRole = ({ write }: Database, person: Person, grant: Held, given: Given): Promise<void> =>
  write(async (tx) => {
    await end(tx, person.id, grant, given);
    await keepOne(tx, [grant]);
  });

export const trust = ({ write }: Database, person: Person, grant: Held, given: Given & { trusted: boolean }) =>
  write(async (tx) => {
    await setTrusted(tx, grant.id, given.trusted ? 1 : 0);
    await note(tx, given.trusted ? 'trust.given' : 'trust.ended', person.id, { ...given, grant });
  });

/** `evenLast`: from the command line, which can always invite another one. */
type Leaving = Given & { evenLast?: boolean };

/** They lose roles, codes and sessions; their name stays beside what they did. @throws LastAdministrator */
export const leave = ({ write }: Database, person: Person, { evenLast = false, ...given }: Leaving): Promise<void> =>
  write(async (tx) => {
    for (const grant of person.grants) await end(tx, person.id, grant, given);
    if (!evenLast) await keepOne(tx, person.grants);
    await revokeCodes(tx, person.id, given.at);
    await dropSessions(tx, person.id);
    await markLeft(tx, person.id, given.at);
    const entry = { at: given.at, staff: given.by, act: 'person.left', kind: 'person', record: person.id } as const;
    await auditEntry(tx, { ...entry, place: {} });
  });
