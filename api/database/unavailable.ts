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
