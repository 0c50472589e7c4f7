/**
 * What the engines do by themselves: the rows of one booking, in one transaction, one booking after the other, by
 * prepared statements, with the same durability as ours. The rows are made beforehand and are those that ours writes;
 * the bare engine neither speaks HTTP nor checks, seals or looks for anything.
 */
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { Pool } from 'pg';
import type { Draft } from '../../api/bookings/queue.ts';
import { settings } from '../../api/database/sqlite.ts';

type Value = string | number | null;
type Row = Readonly<Record<string, Value>>;
type Table = { name: string; rows: Row[] };

const tablesOf = ({ want, booking, letters, key }: Draft): Table[] => {
  const { owner, desk, expiresAt } = want;
  const claims = want.granules.map((granule) => ({ desk, granule, lane: 0, owner, expiresAt }));
  const quotas = want.quotas.map(({ scope, expiresAt: until }) => ({ scope, seat: 0, owner, expiresAt: until }));
  return [
    { name: 'claims', rows: claims },
    { name: 'quotas', rows: quotas },
    { name: 'bookings', rows: [booking] },
    { name: 'outbox', rows: [...letters] },
    { name: 'idempotency', rows: [key] },
  ];
};

/** `mark`: how the engine writes its nth parameter. */
const insertInto = ({ name, rows }: Table, mark: (nth: number) => string): string => {
  const columns = Object.keys(rows[0] ?? {});
  const values = rows.map(
    (_, row) => `(${columns.map((__, column) => mark(row * columns.length + column + 1)).join(',')})`,
  );
  return `insert into ${name} (${columns.map((column) => `"${column}"`).join(',')}) values ${values.join(',')}`;
};

const valuesOf = ({ rows }: Table): Value[] => rows.flatMap((row) => Object.values(row));

/** Each booking is like the first: as many rows of each table. */
const statementsFor = (drafts: readonly Draft[], mark: (nth: number) => string): Map<string, string> => {
  const [first] = drafts;
  return new Map(first && tablesOf(first).map((table) => [table.name, insertInto(table, mark)]));
};

export type Bare = { drafts: readonly Draft[]; seconds: number };

const perSecond = (count: number, start: number): number => (count * 1_000) / (performance.now() - start);

/** Bookings per second of `node:sqlite` with `synchronous=FULL`, on tables that are there. */
export const bareSqlite = (dataDir: string, { drafts, seconds }: Bare): number => {
  const database = new DatabaseSync(join(dataDir, 'sportello.db'));
  database.exec(settings);
  const texts = statementsFor(drafts, () => '?');
  const insert = new Map([...texts].map(([name, text]) => [name, database.prepare(text)]));
  const bookings = drafts.map((draft) =>
    tablesOf(draft).map((table): [string, SQLInputValue[]] => [table.name, valuesOf(table)]),
  );
  const start = performance.now();
  let count = 0;
  for (const booking of bookings) {
    if (performance.now() - start > seconds * 1_000) break;
    database.exec('begin immediate');
    for (const [name, values] of booking) insert.get(name)?.run(...values);
    database.exec('commit');
    count += 1;
  }
  const speed = perSecond(count, start);
  database.close();
  return speed;
};

/** The same of a pool of ten connections that are all busy. */
export const barePostgres = async (url: string, { drafts, seconds }: Bare): Promise<number> => {
  const pool = new Pool({ connectionString: url, max: 10 });
  const texts = statementsFor(drafts, (nth) => `$${nth}`);
  const queries = drafts.map((draft) =>
    tablesOf(draft).map((table) => ({ name: table.name, text: texts.get(table.name) ?? '', values: valuesOf(table) })),
  );
  const clients = await Promise.all(Array.from({ length: 10 }, () => pool.connect()));
  const waiting = queries.values();
  let count = 0;
  const start = performance.now();
  const work = async (client: (typeof clients)[number]): Promise<void> => {
    for (const booking of waiting) {
      if (performance.now() - start > seconds * 1_000) return;
      await client.query('begin');
      for (const query of booking) await client.query(query);
      await client.query('commit');
      count += 1;
    }
  };
  await Promise.all(clients.map(work));
  const speed = perSecond(count, start);
  for (const client of clients) client.release();
  await pool.end();
  return speed;
};
