/** What the engines do by themselves: the rows of one booking, in one transaction, one booking after the other. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Pool } from 'pg';
import { newId } from '../../api/database/ids.ts';

const claims = 7;
const insertClaim = 'insert into claims (desk, granule, lane, owner) values';
const insertBooking = `insert into bookings (id, desk, type, "startsAt", "endsAt", "localStart", language, "forOther",
  reachable, demo, "createdAt", "createdBy", sequence, "linkVersion", "keyId", "tokenHash", "codeHash", sealed) values`;
const insertLetter = 'insert into outbox (id, event, booking, desk, "createdAt", "dueAt", attempts) values';
const insertKey = 'insert into idempotency ("keyHash", "bodyHash", booking, "createdAt") values';
const insertQuota = 'insert into quotas (scope, seat, owner, "expiresAt") values';

let written = 0;

/** Of a booking that nobody has made yet. */
const newRows = () => {
  written += 1;
  const at = written;
  const id = newId(Date.now());
  const [hash, sealed] = [`${id}${'h'.repeat(11)}`, 's'.repeat(200)];
  const times = [at * 2_100_000, at * 2_100_000 + 1_800_000, '2026-11-24T09:00', 'it', 0, 1, 0, 0, 'person', 0, 0, 1];
  return {
    claims: Array.from({ length: claims }, (_, step) => ['bare', at * claims + step, 0, id]),
    booking: [id, 'bare', 'primo', ...times, `t${hash}`, `c${hash}`, sealed],
    letters: ['booked', 'reminder'].map((event) => [`${id}.0.${event}`, event, id, 'bare', 0, 0, 0]),
    key: [`k${hash}`, `b${hash}`, id, Date.now()],
    quota: [`q${hash}`, 0, id, 4_000_000_000_000],
  };
};

const many = (rows: number, columns: number, mark: (at: number) => string): string =>
  Array.from({ length: rows }, (_, row) => {
    const marks = Array.from({ length: columns }, (__, column) => mark(row * columns + column + 1));
    return `(${marks.join(',')})`;
  }).join(',');

const statementsWith = (mark: (at: number) => string) => ({
  claims: `${insertClaim} ${many(claims, 4, mark)}`,
  booking: `${insertBooking} ${many(1, 18, mark)}`,
  letters: `${insertLetter} ${many(2, 7, mark)}`,
  key: `${insertKey} ${many(1, 4, mark)}`,
  quota: `${insertQuota} ${many(1, 4, mark)}`,
});

/** Bookings per second of `node:sqlite` with `synchronous=FULL`, on tables that are there. */
export const bareSqlite = (dataDir: string, seconds: number): number => {
  const database = new DatabaseSync(join(dataDir, 'sportello.db'));
  database.exec('pragma synchronous=full');
  const texts = statementsWith(() => '?');
  const run = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, database.prepare(text)]));
  const start = performance.now();
  let count = 0;
  for (; performance.now() - start < seconds * 1_000; count += 1) {
    const rows = newRows();
    database.exec('begin immediate');
    run.claims?.run(...rows.claims.flat());
    run.booking?.run(...rows.booking);
    run.letters?.run(...rows.letters.flat());
    run.key?.run(...rows.key);
    run.quota?.run(...rows.quota);
    database.exec('commit');
  }
  const perSecond = (count * 1_000) / (performance.now() - start);
  database.close();
  return perSecond;
};

/** The same of a pool of ten connections that are all busy. */
export const barePostgres = async (url: string, seconds: number): Promise<number> => {
  const pool = new Pool({ connectionString: url, max: 10 });
  const texts = statementsWith((at) => `$${at}`);
  const start = performance.now();
  let count = 0;
  const worker = async (): Promise<void> => {
    const client = await pool.connect();
    while (performance.now() - start < seconds * 1_000) {
      count += 1;
      const rows = newRows();
      await client.query('begin');
      await client.query({ name: 'claims', text: texts.claims, values: rows.claims.flat() });
      await client.query({ name: 'booking', text: texts.booking, values: rows.booking });
      await client.query({ name: 'letters', text: texts.letters, values: rows.letters.flat() });
      await client.query({ name: 'key', text: texts.key, values: rows.key });
      await client.query({ name: 'quota', text: texts.quota, values: rows.quota });
      await client.query('commit');
    }
    client.release();
  };
  await Promise.all(Array.from({ length: 10 }, worker));
  const perSecond = (count * 1_000) / (performance.now() - start);
  await pool.end();
  return perSecond;
};
