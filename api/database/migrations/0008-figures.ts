/** Measures of each day from which figures are made. */
export const statements: readonly string[] = [
  'create table "firstFree" (desk text not null, date text not null, days integer not null, primary key (desk, date))',
];
