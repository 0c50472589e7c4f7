/** The day of a desk: arrivals, walk-ins, closures, offers, waiting list, calls, feeds. */
export const statements: readonly string[] = [
  // Closures made in one act, and who is told of them.
  'alter table closures add column act text',
  'create index closures_act on closures (act)',
  `create table affected (
    closure text not null, booking text not null, way text not null, "createdAt" bigint not null,
    primary key (closure, booking)
  )`,
  'create index affected_booking on affected (booking)',
  `create table calls (
    id text primary key, subject text not null, at bigint not null, "by" text not null, outcome text not null
  )`,
  'create index calls_subject on calls (subject)',

  // Times kept for somebody: at most one that waits for an answer, and never the same one twice.
  `create table offers (
    id text primary key, subject text not null, kind text not null,
    desk text not null, type text not null, "startsAt" bigint not null, "endsAt" bigint not null,
    "createdAt" bigint not null, "expiresAt" bigint not null, "keyId" integer not null, "tokenHash" text not null,
    "answeredAt" bigint, answer text, "answeredBy" text, booking text
  )`,
  'create unique index offers_waiting on offers (subject) where "answeredAt" is null',
  'create unique index offers_once on offers (subject, desk, "startsAt")',
  'create unique index offers_token on offers ("tokenHash")',
  'create index offers_expiring on offers ("expiresAt") where "answeredAt" is null',

  `create table waiting (
    id text primary key, wish text not null, desk text, type text, comune text, need text,
    language text not null, way text not null, demo integer not null,
    "createdAt" bigint not null, "createdBy" text not null, until bigint not null,
    "keyId" integer not null, "tokenHash" text, "contactHash" text, sealed text,
    "leftAt" bigint, "left" text
  )`,
  'create unique index waiting_once on waiting ("contactHash", wish) where "leftAt" is null',
  'create unique index waiting_token on waiting ("tokenHash")',
  'create index waiting_line on waiting ("createdAt") where "leftAt" is null',
];
