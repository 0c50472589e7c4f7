/** Kysely on `pg`: on the whole pool for reading, on one client inside a transaction begun by `postgres.ts`. */
import { createHash } from 'node:crypto';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely';
import { DatabaseError, type Pool, type PoolClient } from 'pg';
import { DatabaseUnavailable, postgresCode } from './unavailable.ts';

/** Connection (08), resources (53), operator intervention (57), lock not available (55P03), system (58). */
const away = /^(?:08|53|57|58|55P03)/;

/** What the server says passes as it is; anything else means that it could not be asked, or did not answer. */
export const heard = async <T>(asking: Promise<T>): Promise<T> => {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof DatabaseError && !away.test(postgresCode(error) ?? '')) throw error;
    throw new DatabaseUnavailable('PostgreSQL does not answer.', { cause: error });
  }
};

const names = new Map<string, string>();
const keptNames = 200;

/** A name lets the server plan a text once per connection. Past the limit, texts that are seldom asked go without one. */
const nameOf = (sql: string): string | undefined => {
  const known = names.get(sql);
  if (known !== undefined || names.size >= keptNames) return known;
  const name = createHash('sha256').update(sql).digest('hex').slice(0, 32);
  names.set(sql, name);
  return name;
};

const asking = (asked: Pool | PoolClient): DatabaseConnection => ({
  async executeQuery({ sql, parameters }: CompiledQuery) {
    const name = nameOf(sql);
    const query = { text: sql, values: [...parameters], ...(name === undefined ? {} : { name }) };
    const { rows, rowCount } = await heard(asked.query(query));
    return { rows, numAffectedRows: BigInt(rowCount ?? 0) };
  },
  async *streamQuery(): AsyncGenerator<never> {
    yield* [];
    throw new Error('Streaming is not used.');
  },
});

const notHere = (): Promise<never> => Promise.reject(new Error('Transactions are begun by Database.write.'));

export const postgresDialect = (asked: Pool | PoolClient): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
  createDriver: () => ({
    init: () => Promise.resolve(),
    acquireConnection: () => Promise.resolve(asking(asked)),
    releaseConnection: () => Promise.resolve(),
    beginTransaction: notHere,
    commitTransaction: notHere,
    rollbackTransaction: notHere,
    destroy: () => Promise.resolve(),
  }),
});
