/**
 * SQLite: one connection writes, one transaction at a time; another one reads meanwhile (WAL). Each commit reaches the
 * disk before anybody is told (`synchronous=FULL`). Another process may write too: then we wait without holding up the
 * event loop.
 */
import { closeSync, openSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import type { Database, Db } from './database.ts';
import { missingMigrations } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { patiently } from './patience.ts';
import type { Tables } from './schema.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import { named } from './unavailable.ts';

/** The engine waits this long while the whole process stands still; then we sleep and try again. */
const blockingMs = 20;

/** What a commit costs: it waits for the disk, and pages that change again and again go into the file only every 16 MB. */
export const settings = 'pragma synchronous=full; pragma temp_store=memory; pragma wal_autocheckpoint=4000';

const open = async (path: string): Promise<DatabaseSync> => {
  const database = new DatabaseSync(path, { timeout: blockingMs });
  // The first statement reads the file, which another process may just be putting in order.
  await patiently(() => database.exec(settings));
  return database;
};

const migrate = (database: DatabaseSync): void => {
  database.exec('begin exclusive');
  try {
    database.exec('create table if not exists migrations (name text primary key, "appliedAt" bigint not null)');
    const applied = database.prepare('select name from migrations').all();
    const note = database.prepare('insert into migrations (name, "appliedAt") values (?, ?)');
    for (const { name, statements } of missingMigrations(applied, migrations)) {
      for (const statement of statements) database.exec(statement);
      note.run(name, Date.now());
    }
    database.exec('commit');
  } catch (error) {
    if (database.isTransaction) database.exec('rollback');
    throw error;
  }
};

const transaction = async <T>(writer: DatabaseSync, work: () => Promise<T>): Promise<T> => {
  try {
    await patiently(() => writer.exec('begin immediate'));
    const result = await work();
    writer.exec('commit');
    return result;
  } catch (error) {
    if (writer.isOpen && writer.isTransaction) writer.exec('rollback');
    throw named(error);
  }
};

/** @throws StartProblem when the file belongs to a newer version. */
export const openSqlite = async (dataDir: string): Promise<Database> => {
  await mkdir(dataDir, { recursive: true });
  const path = join(dataDir, 'sportello.db');
  closeSync(openSync(path, 'a', 0o600));
  const writer = await open(path);
  await patiently(() => writer.exec('pragma journal_mode=wal'));
  await patiently(() => migrate(writer));
  const reader = await open(path);
  reader.exec('pragma query_only=on');
  const read = new Kysely<Tables>({ dialect: sqliteDialect(reader) });
  const db: Db = new Kysely<Tables>({ dialect: sqliteDialect(writer) });

  let last: Promise<unknown> = Promise.resolve();
  const write = <T>(work: (tx: Db) => Promise<T>): Promise<T> => {
    const run = (): Promise<T> => transaction(writer, () => work(db));
    const turn = last.then(run, run);
    last = turn.catch(() => undefined);
    return turn;
  };
  const close = async (): Promise<void> => {
    await last;
    for (const connection of [reader, writer]) if (connection.isOpen) connection.close();
  };
  return { engine: 'sqlite', read, write, writeOnce: write, close };
};
