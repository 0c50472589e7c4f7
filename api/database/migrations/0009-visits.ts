/** How often the page of a record is opened in a month. */
export const statements: readonly string[] = [
  'create table visits (month text not null, kind text not null, record text not null, count integer not null, primary key (month, kind, record))',
];
