/** Who works at the desks: persons, roles, codes, sessions, audit. */
export const statements: readonly string[] = [
  `create table people (
    id text primary key, name text not null, email text not null,
    "createdAt" bigint not null, "createdBy" text not null, "leftAt" bigint
  )`,
  'create index people_email on people (email)',
  `create table grants (
    id text primary key, person text not null, role text not null,
    "scopeKind" text not null, "scopeId" text not null, trusted integer not null,
    "givenAt" bigint not null, "givenBy" text not null, "endedAt" bigint, "endedBy" text
  )`,
  'create unique index grants_live on grants (person, role, "scopeKind", "scopeId") where "endedAt" is null',
  `create table invitations (
    id text primary key, "tokenHash" text not null, name text not null, email text not null,
    role text not null, "scopeKind" text not null, "scopeId" text not null, trusted integer not null,
    "createdAt" bigint not null, "createdBy" text not null, "expiresAt" bigint not null,
    "usedAt" bigint, "revokedAt" bigint
  )`,
  'create unique index invitations_token on invitations ("tokenHash")',
  `create table "printedCodes" (
    "codeHash" text primary key, person text not null,
    "madeAt" bigint not null, "usedAt" bigint, "revokedAt" bigint
  )`,
  'create index printed_codes_person on "printedCodes" (person)',
  `create table "staffSessions" (
    id text primary key, "tokenHash" text not null, person text not null, device text not null,
    shared integer not null, "startedAt" bigint not null, "seenAt" bigint not null,
    "expiresAt" bigint not null, "createdAt" bigint not null, "updatedAt" bigint not null
  )`,
  'create unique index staff_sessions_token on "staffSessions" ("tokenHash")',
  'create index staff_sessions_person on "staffSessions" (person)',
  `create table "mailedCodes" (
    id text primary key, identifier text not null, value text not null,
    "expiresAt" bigint not null, "createdAt" bigint not null, "updatedAt" bigint not null
  )`,
  'create index mailed_codes_identifier on "mailedCodes" (identifier, "createdAt")',
  `create table audit (
    id text primary key, at bigint not null, staff text not null, act text not null,
    kind text not null, record text not null, note text,
    desk text, organization text, network text
  )`,
  'create index audit_at on audit (at)',
];
