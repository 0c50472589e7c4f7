/** The database cannot answer now: locked too long, disk full, server away. Trying again later is right. */
export class DatabaseUnavailable extends Error {
  override name = 'DatabaseUnavailable';
}

const property = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null && name in error ? Reflect.get(error, name) : undefined;

/** Result code of SQLite without its extension: 5 is busy, 13 full. https://sqlite.org/rescode.html */
export const sqliteCode = (error: unknown): number | undefined => {
  const code = property(error, 'errcode');
  return typeof code === 'number' ? code & 0xff : undefined;
};

/** SQLSTATE, or the system's code when the connection failed. */
export const postgresCode = (error: unknown): string | undefined => {
  const code = property(error, 'code');
  return typeof code === 'string' ? code : undefined;
};

/** Out of memory, input or output, corrupt, full, cannot open, read only. */
const broken: ReadonlySet<number> = new Set([7, 8, 10, 11, 13, 14]);
/** Node: the connection is closed, because the server is stopping. */
const closed = 'ERR_INVALID_STATE';

/** An error of SQLite that will pass, or not; rules that throw go on as they are. */
export const named = (error: unknown): unknown =>
  broken.has(sqliteCode(error) ?? -1) || property(error, 'code') === closed
    ? new DatabaseUnavailable('The database does not answer.', { cause: error })
    : error;
