/** The same tests on both engines. Without PostgreSQL they are skipped on a desk, and fail where `CI` is set. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { type Database, type DatabaseOptions, openDatabase } from '../../api/database/database.ts';
import { type Cluster, postgresFolder, startCluster } from './postgres.ts';

export type EngineName = 'SQLite' | 'PostgreSQL';

const hasPostgres = postgresFolder() !== undefined || process.env.CI !== undefined;
if (!hasPostgres) console.warn('PostgreSQL is missing: its tests are skipped. apt-get install postgresql');

export const engines: readonly EngineName[] = hasPostgres ? ['SQLite', 'PostgreSQL'] : ['SQLite'];

let cluster: Promise<Cluster> | undefined;

/** One for the whole test file. */
export const sharedCluster = (): Promise<Cluster> => {
  cluster ??= startCluster();
  return cluster;
};

const startMs = 60_000;

/** Call it once in a file that uses PostgreSQL: it starts before the first test, and stops after the last. */
export const stopsCluster = (): void => {
  if (hasPostgres) beforeAll(() => sharedCluster(), startMs);
  afterAll(async () => {
    await (await cluster)?.stop();
    cluster = undefined;
  });
};

/** Where a database of a test is kept; the folder goes when the test is over. */
export const databasePlace = async (engine: EngineName): Promise<Pick<DatabaseOptions, 'dataDir' | 'databaseUrl'>> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'sportello-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  const databaseUrl = engine === 'PostgreSQL' ? await (await sharedCluster()).createDatabase() : undefined;
  return { dataDir, databaseUrl };
};

/** Open, migrated and empty; closed when the test is over. */
export const openTestDatabase = async (engine: EngineName): Promise<Database> => {
  const place = await databasePlace(engine);
  const database = await openDatabase({ ...place, onError: () => undefined });
  onTestFinished(() => database.close());
  return database;
};
