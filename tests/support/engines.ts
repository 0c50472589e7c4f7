/** The same tests on both engines. Without PostgreSQL they are skipped on a desk, and fail where `CI` is set. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { type Database, type DatabaseOptions, openDatabase } from '../../api/database/database.ts';
import { dropDatabase, newDatabase, postgresFolder } from './postgres.ts';

export type EngineName = 'SQLite' | 'PostgreSQL';

const hasPostgres = postgresFolder() !== undefined || process.env.CI !== undefined;
if (!hasPostgres) console.warn('PostgreSQL is missing: its tests are skipped. apt-get install postgresql');

export const engines: readonly EngineName[] = hasPostgres ? ['SQLite', 'PostgreSQL'] : ['SQLite'];

/** A new database of the cluster of this run, gone when the test is over; its address. */
const newOfRun = async (): Promise<string> => {
  const cluster = inject('postgres');
  if (cluster === undefined) throw new Error('PostgreSQL is missing: apt-get install postgresql');
  const address = await newDatabase(cluster);
  onTestFinished(() => dropDatabase(cluster, address));
  return address;
};

/** Where a database of a test is kept; the folder goes when the test is over. */
export const databasePlace = async (engine: EngineName): Promise<Pick<DatabaseOptions, 'dataDir' | 'databaseUrl'>> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'sportello-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  const databaseUrl = engine === 'PostgreSQL' ? await newOfRun() : undefined;
  return { dataDir, databaseUrl };
};

/** Open, migrated and empty; closed when the test is over. */
export const openTestDatabase = async (engine: EngineName): Promise<Database> => {
  const place = await databasePlace(engine);
  const database = await openDatabase({ ...place, onError: () => undefined });
  onTestFinished(() => database.close());
  return database;
};
