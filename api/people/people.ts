/** Who works at the desks, and what each may do. */
import type { Instant } from '#content/model/time.ts';
import type { Db } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import type { GrantsTable } from '../database/tables/staff.ts';
import type { Grant, Scope } from '../staff/access.ts';
import { insertGrant, insertPerson, selectGrants, selectPeople, selectPeopleAt, selectPerson } from './table.ts';

/** A role with the id under which it can be taken away. */
export type Held = Grant & { id: string };
export type Person = { id: string; name: string; email: string; createdAt: Instant; grants: readonly Held[] };

/** Who gave it: a person, or `system` for the command line. */
export type Given = { at: Instant; by: string };

const scopeOf = ({ scopeKind, scopeId }: Pick<GrantsTable, 'scopeKind' | 'scopeId'>): Scope =>
  scopeKind === 'portal' ? { kind: 'portal' } : { kind: scopeKind, id: scopeId };

export const grantOf = (row: Pick<GrantsTable, 'role' | 'scopeKind' | 'scopeId' | 'trusted'>): Grant => ({
  role: row.role,
  scope: scopeOf(row),
  trusted: row.trusted === 1,
});

const heldOf = (row: GrantsTable): Held => ({ id: row.id, ...grantOf(row) });

export const scopeColumns = (scope: Scope): Pick<GrantsTable, 'scopeKind' | 'scopeId'> => ({
  scopeKind: scope.kind,
  scopeId: scope.kind === 'portal' ? '' : scope.id,
});

/** Undefined once they have left. */
export const personById = async (db: Db, id: string): Promise<Person | undefined> => {
  const row = await selectPerson(db, id);
  if (row === undefined || row.leftAt !== null) return undefined;
  const grants = (await selectGrants(db, id)).map(heldOf);
  return { id, name: row.name, email: row.email, createdAt: row.createdAt, grants };
};

/** Who signs in with an address, in the order in which they came. */
export const peopleAt = async (db: Db, email: string): Promise<{ id: string; name: string }[]> =>
  (await selectPeopleAt(db, email.trim().toLowerCase())).map(({ id, name }) => ({ id, name }));

/** Names by id, of those too who have left: what they did stays. */
export const namesOfPeople = async (db: Db): Promise<ReadonlyMap<string, string>> =>
  new Map((await selectPeople(db)).map(({ id, name }) => [id, name]));

/** Everybody who has not left, by name. */
export const everybody = async (db: Db): Promise<Person[]> => {
  const grants = Map.groupBy(await selectGrants(db), ({ person }) => person);
  return (await selectPeople(db)).flatMap(({ leftAt, id, name, email, createdAt }) =>
    leftAt === null ? { id, name, email, createdAt, grants: (grants.get(id) ?? []).map(heldOf) } : [],
  );
};

/** @returns the id */
export const addPerson = async (tx: Db, { name, email }: { name: string; email: string }, given: Given) => {
  const id = newId(given.at);
  const row = { id, name, email: email.trim().toLowerCase(), createdAt: given.at, createdBy: given.by, leftAt: null };
  await insertPerson(tx, row);
  return id;
};

/** @returns whether they did not have it yet */
export const addGrant = (tx: Db, person: string, { role, scope, trusted }: Grant, given: Given): Promise<boolean> =>
  insertGrant(tx, {
    id: newId(given.at),
    person,
    role,
    ...scopeColumns(scope),
    trusted: trusted ? 1 : 0,
    givenAt: given.at,
    givenBy: given.by,
    endedAt: null,
    endedBy: null,
  });
