/** Questions that found no answer, counted. Frozen: a change is another migration. */
export const statements: readonly string[] = [
  `create table unanswered (
    day text not null, need text not null, comune text not null, language text not null, count integer not null,
    primary key (day, need, comune, language)
  )`,
];
