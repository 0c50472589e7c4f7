/** The whole database as it is at one instant, while others go on reading and writing. For a process of its own. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { Pool, types } from 'pg';
import type { Db } from '../database/database.ts';
import { postgresDialect } from '../database/postgres-dialect.ts';
import type { Tables } from '../database/schema.ts';
import { sqliteDialect } from '../database/sqlite-dialect.ts';

export type Snapshot = { read: Db; close: () => Promise<void> };

const bigint = 20;

const ofSqlite = (dataDir: string): Snapshot => {
  const database = new DatabaseSync(join(dataDir, 'sportello.db'), { readOnly: true });
  database.exec('begin');
  const close = async (): Promise<void> => database.close();
  return { read: new Kysely<Tables>({ dialect: sqliteDialect(database) }), close };
};

const ofPostgres = async (connectionString: string): Promise<Snapshot> => {
  const getTypeParser: typeof types.getTypeParser = (id, format) =>
    id === bigint ? Number : types.getTypeParser(id, format);
  const pool = new Pool({ connectionString, max: 1, types: { getTypeParser } });
  const client = await pool.connect();
  await client.query('begin isolation level repeatable read read only');
  const close = async (): Promise<void> => {
    await client.query('rollback');
    client.release();
    await pool.end();
  };
  return { read: new Kysely<Tables>({ dialect: postgresDialect(client) }), close };
};

export const openSnapshot = async (place: { dataDir: string; databaseUrl?: string | undefined }): Promise<Snapshot> =>
  place.databaseUrl === undefined ? ofSqlite(place.dataDir) : ofPostgres(place.databaseUrl);
