/**
 * PostgreSQL: a pool of connections. Transactions that lost against others (deadlock, serialization) run again; when the
 * server is away the caller hears `DatabaseUnavailable`, and whether a commit arrived is for the idempotency key to tell.
 */
import { Kysely } from 'kysely';
import { Pool, type PoolClient, types } from 'pg';
import { StartProblem } from '../start-problem.ts';
import type { Database, Db } from './database.ts';
import { missingMigrations } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { heard, postgresDialect } from './postgres-dialect.ts';
import type { Tables } from './schema.ts';
import { DatabaseUnavailable, postgresCode } from './unavailable.ts';

const bigint = 20;
const connections = 10;
const attempts = 5;
/** Any number of ours: all who migrate take the same lock. */
const migrationLock = 727_074_001;
/** Serialization failure and deadlock. */
const lost: ReadonlySet<string> = new Set(['40001', '40P01']);

const createPool = (url: string, onError: (error: unknown) => void): Pool => {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 5_000,
    // `pg` gives bigint as text; ours are instants and small counts.
    types: { getTypeParser: (id, format) => (id === bigint ? Number : types.getTypeParser(id, format)) },
    // Compiling a statement takes longer than any of ours runs; PostgreSQL does it when it thinks that tables are large.
    options: '-c jit=off -c lock_timeout=5000 -c idle_in_transaction_session_timeout=10000',
  });
  // Without a listener a restart of PostgreSQL ends this process.
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', onError));
  return pool;
};

const inTransaction = async <T>(client: PoolClient, work: () => Promise<T>): Promise<T> => {
  await heard(client.query('begin'));
  try {
    const result = await work();
    await heard(client.query('commit'));
    return result;
  } catch (error) {
    // A connection that is gone has rolled back by itself.
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
};

const withClient = async <T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> => {
  const client = await heard(pool.connect());
  try {
    return await work(client);
  } finally {
    client.release();
  }
};

const migrate = (pool: Pool): Promise<void> =>
  withClient(pool, (client) =>
    inTransaction(client, async () => {
      await client.query('select pg_advisory_xact_lock($1)', [migrationLock]);
      await client.query('create table if not exists migrations (name text primary key, "appliedAt" bigint not null)');
      const { rows } = await client.query('select name from migrations');
      for (const { name, statements } of missingMigrations(rows, migrations)) {
        for (const statement of statements) await client.query(statement);
        await client.query('insert into migrations (name, "appliedAt") values ($1, $2)', [name, Date.now()]);
      }
    }),
  );

const openAndMigrate = async (url: string, onError: (error: unknown) => void): Promise<Pool> => {
  const pool = createPool(url, onError);
  try {
    await migrate(pool);
    return pool;
  } catch (error) {
    await pool.end();
    if (!(error instanceof DatabaseUnavailable)) throw error;
    throw new StartProblem('PostgreSQL does not answer at DATABASE_URL. Start it, or correct DATABASE_URL.');
  }
};

/** @throws StartProblem */
export const openPostgres = async (url: string, onError: (error: unknown) => void): Promise<Database> => {
  const pool = await openAndMigrate(url, onError);
  const bound = new WeakMap<PoolClient, Db>();
  const dbOf = (client: PoolClient): Db => {
    const db = bound.get(client) ?? new Kysely<Tables>({ dialect: postgresDialect(client) });
    bound.set(client, db);
    return db;
  };

  const write = async <T>(work: (tx: Db) => Promise<T>): Promise<T> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await withClient(pool, (client) => inTransaction(client, () => work(dbOf(client))));
      } catch (error) {
        if (attempt === attempts || !lost.has(postgresCode(error) ?? '')) throw error;
      }
    }
  };
  const read = new Kysely<Tables>({ dialect: postgresDialect(pool) });
  return { engine: 'postgres', read, write, writeOnce: (work) => work(read), close: () => pool.end() };
};
