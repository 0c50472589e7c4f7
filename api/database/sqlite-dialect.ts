/** Kysely on `node:sqlite`: one connection, whose transactions are begun and ended by `sqlite.ts`. */
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { patiently } from './patience.ts';
import { named } from './unavailable.ts';

type Prepared = { statement: StatementSync; reads: boolean };

const keptStatements = 400;

const isInput = (value: unknown): value is SQLInputValue =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint';

const inputs = (parameters: readonly unknown[]): SQLInputValue[] => {
  if (parameters.every(isInput)) return [...parameters];
  throw new TypeError('Only texts, numbers and null go into the database.');
};

const createConnection = (database: DatabaseSync): DatabaseConnection => {
  const prepared = new Map<string, Prepared>();

  const prepare = (sql: string): Prepared => {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    if (prepared.size >= keptStatements) prepared.clear();
    const statement = database.prepare(sql);
    const one = { statement, reads: statement.columns().length > 0 };
    prepared.set(sql, one);
    return one;
  };

  return {
    async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
      const values = inputs(parameters);
      try {
        const { statement, reads } = await patiently(() => prepare(sql));
        // Kysely types the rows of a query; the driver hands on what the engine gives.
        if (reads) return { rows: (await patiently(() => statement.all(...values))) as R[] };
        return { rows: [], numAffectedRows: BigInt(statement.run(...values).changes) };
      } catch (error) {
        throw named(error);
      }
    },
    async *streamQuery(): AsyncGenerator<never> {
      yield* [];
      throw new Error('Streaming is not used.');
    },
  };
};

const notHere = (): Promise<never> => Promise.reject(new Error('Transactions are begun by Database.write.'));

export const sqliteDialect = (database: DatabaseSync): Dialect => ({
  createAdapter: () => new SqliteAdapter(),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createDriver: () => {
    const connection = createConnection(database);
    return {
      init: () => Promise.resolve(),
      acquireConnection: () => Promise.resolve(connection),
      releaseConnection: () => Promise.resolve(),
      beginTransaction: notHere,
      commitTransaction: notHere,
      rollbackTransaction: notHere,
      destroy: () => Promise.resolve(),
    };
  },
});
