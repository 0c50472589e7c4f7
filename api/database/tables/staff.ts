/** Who works at the desks: persons, roles, codes, sessions, audit. */
import type { Role, Scope } from '../../staff/access.ts';
import type { Bit } from '../schema.ts';

/** Several people may have the same `email`, in small letters. `leftAt`: no longer one of us; the name stays for the audit. */
export type PeopleTable = {
  id: string;
  name: string;
  email: string;
  createdAt: number;
  createdBy: string;
  leftAt: number | null;
};

/** A role somewhere. `scopeId` is empty for the whole portal. Ended ones stay; of live ones there is one of a kind. */
export type GrantsTable = {
  id: string;
  person: string;
  role: Role;
  scopeKind: Scope['kind'];
  scopeId: string;
  trusted: Bit;
  givenAt: number;
  givenBy: string;
  endedAt: number | null;
  endedBy: string | null;
};

/** `tokenHash`: SHA-256 of what stands in the link. */
export type InvitationsTable = {
  id: string;
  tokenHash: string;
  name: string;
  email: string;
  role: Role;
  scopeKind: Scope['kind'];
  scopeId: string;
  trusted: Bit;
  createdAt: number;
  createdBy: string;
  expiresAt: number;
  usedAt: number | null;
  revokedAt: number | null;
};

/** `codeHash`: keyed, of person and code. */
export type PrintedCodesTable = {
  codeHash: string;
  person: string;
  madeAt: number;
  usedAt: number | null;
  revokedAt: number | null;
};

/** `tokenHash`: SHA-256 of what the cookie holds. `device`: browser and system in words, nothing finer. */
export type StaffSessionsTable = {
  id: string;
  tokenHash: string;
  person: string;
  device: string;
  shared: Bit;
  startedAt: number;
  seenAt: number;
  expiresAt: number;
  createdAt: number;
  updatedAt: number;
};

/** Codes sent by mail, as better-auth keeps them: `value` is a hash and the attempts made. */
export type MailedCodesTable = {
  id: string;
  identifier: string;
  value: string;
  expiresAt: number;
  createdAt: number;
  updatedAt: number;
};

/** Who did what, when, to which record, and where that is. Rows are added and read, never changed. */
export type AuditTable = {
  id: string;
  at: number;
  staff: string;
  act: string;
  kind: string;
  record: string;
  note: string | null;
  desk: string | null;
  organization: string | null;
  network: string | null;
};

export type StaffTables = {
  people: PeopleTable;
  grants: GrantsTable;
  invitations: InvitationsTable;
  printedCodes: PrintedCodesTable;
  staffSessions: StaffSessionsTable;
  mailedCodes: MailedCodesTable;
  audit: AuditTable;
};
