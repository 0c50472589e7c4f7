/** What citizens say of pages: corrections and opinions; and who looked at which record. */
export const statements: readonly string[] = [
  `create table ratings (
    id text primary key, page text not null, rate integer not null, answer text, words text, language text not null,
    at bigint not null
  )`,
  'create index ratings_page on ratings (page)',
  `create table reports (
    id text primary key, kind text not null, record text not null, wrong text not null, words text, contact text,
    language text not null, at bigint not null
  )`,
  'create index reports_record on reports (kind, record)',
  `create table "reportAnswers" (
    report text primary key, at bigint not null, staff text not null, outcome text not null, change text
  )`,
  `create table verifications (
    id text primary key, kind text not null, record text not null, at bigint not null, staff text not null,
    revision text not null
  )`,
  `create table "seasonAnswers" (
    organization text not null, season text not null, at bigint not null, staff text not null, answer text not null,
    "from" text, "to" text,
    primary key (organization, season)
  )`,
];
