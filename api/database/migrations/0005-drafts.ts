/** Drafts, revisions, reviews and checks of records. */
export const statements: readonly string[] = [
  `create table drafts (
    id text primary key, kind text not null, record text not null,
    author text not null, "authorName" text not null, "onBehalfOf" text, why text not null,
    base text not null, "baseData" text not null, data text not null, version integer not null,
    "createdAt" bigint not null, "savedAt" bigint not null, "closedAt" bigint
  )`,
  'create unique index drafts_own on drafts (kind, record, author) where "closedAt" is null',
  `create table "draftEvents" (
    id text primary key, draft text not null, at bigint not null,
    "by" text not null, "byName" text not null, act text not null, comment text not null
  )`,
  'create index draft_events on "draftEvents" (draft)',
  `create table revisions (
    id text primary key, kind text not null, record text not null, at bigint not null,
    "by" text not null, "byName" text not null, "onBehalfOf" text, why text not null,
    draft text, restores text, "beforeData" text, "afterData" text,
    "startedAt" bigint, "liveAt" bigint, "failedAt" bigint, failure text
  )`,
  'create index revisions_record on revisions (kind, record, id)',
  'create index revisions_waiting on revisions (id) where "liveAt" is null and "failedAt" is null',
];
