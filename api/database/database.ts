/** What happens, kept: SQLite in `DATA_DIR` by default, PostgreSQL where `DATABASE_URL` says so. */
import type { Kysely } from 'kysely';
import { openPostgres } from './postgres.ts';
import type { Tables } from './schema.ts';
import { openSqlite } from './sqlite.ts';

/** The connection for reading, or a transaction. */
export type Db = Kysely<Tables>;

export type Database = {
  engine: 'sqlite' | 'postgres';
  /** Never write through it. It sees every transaction that has ended. */
  read: Db;
  /**
   * One transaction. Inside, wait for queries and for nothing else: no mail, no file, no crypto. It may run again when
   * it lost against another one, so it changes nothing outside.
   *
   * @throws DatabaseUnavailable
   */
  write: <T>(work: (tx: Db) => Promise<T>) => Promise<T>;
  /** A single statement, which is a transaction by itself: it needs neither a begin nor a commit. @throws DatabaseUnavailable */
  writeOnce: (work: (db: Db) => Promise<void>) => Promise<void>;
  close: () => Promise<void>;
};

export type DatabaseOptions = {
  dataDir: string;
  databaseUrl?: string | undefined;
  /** What goes wrong while nobody is asking. */
  onError: (error: unknown) => void;
};

/** Open and migrated. @throws StartProblem */
export const openDatabase = ({ dataDir, databaseUrl, onError }: DatabaseOptions): Promise<Database> =>
  databaseUrl === undefined ? openSqlite(dataDir) : openPostgres(databaseUrl, onError);
