/** Claims, bookings, letters, journeys. Frozen: a change is another migration. Both engines understand every line. */
export const statements = [
  `create table claims (
    desk text not null, granule bigint not null, lane integer not null,
    owner text not null, "expiresAt" bigint,
    primary key (desk, granule, lane)
  )`,
  'create index claims_owner on claims (owner)',
  'create index claims_expiring on claims ("expiresAt") where "expiresAt" is not null',

  `create table sessions (
    id text primary key, desk text not null, type text not null, "startsAt" bigint not null, "touchedAt" bigint not null
  )`,
  'create index sessions_desk on sessions (desk, "startsAt")',
  `create table places (
    appointment text not null, place integer not null, owner text not null, "expiresAt" bigint,
    primary key (appointment, place)
  )`,
  'create index places_owner on places (owner)',

  `create table quotas (
    scope text not null, seat integer not null, owner text not null, "expiresAt" bigint not null,
    primary key (scope, seat)
  )`,
  'create index quotas_owner on quotas (owner)',

  `create table holds (
    id text primary key, desk text not null, type text not null,
    "startsAt" bigint not null, "endsAt" bigint not null, holder text not null, "expiresAt" bigint not null
  )`,

  `create table bookings (
    id text primary key, desk text not null, type text not null,
    "startsAt" bigint not null, "endsAt" bigint not null, "localStart" text not null, appointment text,
    language text not null, need text, service text,
    "forOther" integer not null, reachable integer not null, demo integer not null,
    "createdAt" bigint not null, "createdBy" text not null,
    sequence integer not null, "linkVersion" integer not null, "keyId" integer not null,
    "tokenHash" text, "codeHash" text, sealed text
  )`,
  'create unique index bookings_token on bookings ("tokenHash")',
  'create unique index bookings_code on bookings ("codeHash")',
  'create index bookings_desk on bookings (desk, "startsAt")',

  `create table cancellations (
    booking text primary key, "cancelledAt" bigint not null, "by" text not null, late integer not null
  )`,
  `create table moves (
    booking text not null, sequence integer not null,
    "fromStartsAt" bigint not null, "toStartsAt" bigint not null, "movedAt" bigint not null, "by" text not null,
    primary key (booking, sequence)
  )`,
  `create table idempotency (
    "keyHash" text primary key, "bodyHash" text not null, booking text not null, "createdAt" bigint not null
  )`,

  `create table outbox (
    id text primary key, event text not null, booking text, desk text not null,
    "createdAt" bigint not null, "dueAt" bigint not null, attempts integer not null,
    "leasedUntil" bigint, "lastError" text, "doneAt" bigint, outcome text
  )`,
  'create index outbox_waiting on outbox ("dueAt") where "doneAt" is null',

  'create index outbox_booking on outbox (booking)',
  `create table journeys (
    id text primary key, sealed text not null, "createdAt" bigint not null, "expiresAt" bigint not null
  )`,
  `create table closures (
    id text primary key, desk text not null, "startsAt" bigint not null, "endsAt" bigint not null,
    words text not null, "createdAt" bigint not null, "by" text not null, "revokedAt" bigint
  )`,
  'create index closures_desk on closures (desk, "endsAt")',
];
