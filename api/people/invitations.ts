/**
 * Invitations: a link that is good once and for seven days. Opening it changes nothing; its button makes the person and
 * signs her in. Only the SHA-256 of the link is kept, so sending it again makes a new one.
 */
import { hash, randomBytes } from 'node:crypto';
import type { Instant } from '#content/model/time.ts';
import { auditEntry } from '../audit/audit.ts';
import type { Database, Db } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import type { InvitationsTable } from '../database/tables/staff.ts';
import { type Grant, placeOf } from '../staff/access.ts';
import { addGrant, addPerson, type Given, grantOf, scopeColumns } from './people.ts';
import { insertInvitation, revokeInvitation, selectInvitation, selectInvitations, useInvitation } from './table.ts';

export const invitationDays = 7;
const lifetime = invitationDays * 24 * 60 * 60_000;

export type Invited = { name: string; email: string; grant: Grant };
export type Invitation = Invited & { id: string; createdBy: string; expiresAt: Instant };

const hashOf = (token: string): string => hash('sha256', token, 'base64url');

const invitationOf = ({ id, name, email, createdBy, expiresAt, ...row }: InvitationsTable): Invitation => ({
  id,
  name,
  email,
  createdBy,
  expiresAt,
  grant: grantOf(row),
});

/** @returns the secret part of its link */
export const invite = async (
  { write }: Database,
  { name, email, grant }: Invited,
  { at, by }: Given,
): Promise<string> => {
  const token = randomBytes(32).toString('base64url');
  const row: InvitationsTable = {
    id: newId(at),
    tokenHash: hashOf(token),
    name,
    email: email.trim().toLowerCase(),
    role: grant.role,
    ...scopeColumns(grant.scope),
    trusted: grant.trusted ? 1 : 0,
    createdAt: at,
    createdBy: by,
    expiresAt: at + lifetime,
    usedAt: null,
    revokedAt: null,
  };
  const place = placeOf(grant.scope);
  await write(async (tx) => {
    await insertInvitation(tx, row);
    await auditEntry(tx, {
      at,
      staff: by,
      act: 'invitation.sent',
      kind: 'invitation',
      record: row.id,
      note: grant.role,
      place,
    });
  });
  return token;
};

export const findInvitation = async (db: Db, token: string, now: Instant): Promise<Invitation | undefined> => {
  const row = await selectInvitation(db, hashOf(token), now);
  return row && invitationOf(row);
};

/** Those that can still be accepted. */
export const openInvitations = async (db: Db, now: Instant): Promise<Invitation[]> =>
  (await selectInvitations(db, now)).map(invitationOf);

export const revoke = ({ write }: Database, { id, grant }: Invitation, { at, by }: Given): Promise<void> =>
  write(async (tx) => {
    await revokeInvitation(tx, id, at);
    const place = placeOf(grant.scope);
    await auditEntry(tx, { at, staff: by, act: 'invitation.revoked', kind: 'invitation', record: id, place });
  });

/** @returns the id of the person; undefined when the invitation holds no longer */
export const accept = ({ write }: Database, token: string, at: Instant): Promise<string | undefined> =>
  write(async (tx) => {
    const row = await useInvitation(tx, hashOf(token), at);
    if (row === undefined) return undefined;
    const { id, name, email, grant, createdBy } = invitationOf(row);
    const person = await addPerson(tx, { name, email }, { at, by: createdBy });
    await addGrant(tx, person, grant, { at, by: createdBy });
    const place = placeOf(grant.scope);
    await auditEntry(tx, { at, staff: person, act: 'invitation.accepted', kind: 'invitation', record: id, place });
    return person;
  });
