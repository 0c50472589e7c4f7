/** The day of a desk. */
export const statements: readonly string[] = [
  `create table attendances (
    booking text not null, turn integer not null, state text not null, at bigint not null, staff text not null,
    primary key (booking, turn)
  )`,
  `create table "walkIns" (
    id text primary key, desk text not null, type text not null, at bigint not null, staff text not null,
    "undoneAt" bigint
  )`,
  'create index "walkIns_desk" on "walkIns" (desk, at)',
  `create table "staffBookings" (
    booking text primary key, staff text not null, organization text, at bigint not null
  )`,
  `create table "followUps" (
    id text primary key, "tokenHash" text not null, desk text not null, type text not null, staff text not null,
    "createdAt" bigint not null, "expiresAt" bigint not null, booking text
  )`,
  'create unique index "followUps_token" on "followUps" ("tokenHash")',
  `create table feeds (
    id text primary key, "tokenHash" text not null, staff text not null, "createdAt" bigint not null, "revokedAt" bigint
  )`,
  'create unique index feeds_token on feeds ("tokenHash")',
];
