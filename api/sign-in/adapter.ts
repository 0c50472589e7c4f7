/**
 * Where better-auth keeps sessions and mailed codes: our database, its one queue for writing, our types. People are read
 * only, each under an address of its own (`loginOf`), because several may share a mailbox. What identifies a session is
 * kept as its SHA-256: who reads the database, or a backup of it, cannot sign in with what is there.
 */
import { hash } from 'node:crypto';
import { type CleanedWhere, createAdapterFactory } from 'better-auth/adapters';
import type { Database } from '../database/database.ts';
import { deleteRows, insertRow, type Row, selectRows, updateRows } from './table.ts';

export const tables = { user: 'people', session: 'staffSessions', verification: 'mailedCodes' } as const;

/** better-auth knows people by an address; this one takes no mail (RFC 6761). */
const loginHost = '@people.invalid';
export const loginOf = (person: string): string => `${person}${loginHost}`;

type Known = { id: string; name: string; createdAt: number };
type Options = { database: Database; personById: (id: string) => Promise<Known | undefined> };

const tokenHash = (token: unknown): string => hash('sha256', String(token), 'base64url');
const isToken = (field: string): boolean => field === 'tokenHash';

/** Whom a question about people is about: by id, or by the address made from it. */
const askedPerson = (where: readonly CleanedWhere[]): string => {
  const given = where.find(({ field }) => field === 'id' || field === 'email')?.value;
  return typeof given === 'string' ? given.replace(loginHost, '') : '';
};

const userRow = ({ id, name, createdAt }: Known): Row => ({
  id,
  name,
  email: loginOf(id),
  emailVerified: 1,
  image: null,
  createdAt,
  updatedAt: createdAt,
});

/** The token itself goes back to who asked with it; the database has only its hash. */
const withToken = (row: Row, where: readonly CleanedWhere[]): Row => {
  const asked = where.find(({ field }) => isToken(field));
  return asked === undefined ? row : { ...row, tokenHash: asked.value };
};

const stored = (where: readonly CleanedWhere[]) =>
  where.map(({ field, operator, value }) => ({ field, operator, value: isToken(field) ? tokenHash(value) : value }));

/** better-auth names the type of a row and cannot know it; this is the one place where we take its word. */
const rowAs = <T>(row: unknown): T => row as T;

const refused = (): Promise<never> => Promise.reject(new Error('better-auth only reads people.'));

export const databaseAdapter = ({ database, personById }: Options) => {
  const people = async (where: readonly CleanedWhere[]): Promise<Row[]> => {
    const person = await personById(askedPerson(where));
    return person === undefined ? [] : [userRow(person)];
  };
  const find = async (model: string, where: readonly CleanedWhere[], more: object = {}): Promise<Row[]> => {
    if (model === tables.user) return people(where);
    const rows = await selectRows(database.read, model, { where: stored(where), ...more });
    return rows.map((row) => withToken(row, where));
  };
  const change = async (model: string, where: readonly CleanedWhere[], row: Row): Promise<Row[]> =>
    model === tables.user ? refused() : updateRows(database, model, stored(where), row);
  const remove = async (model: string, where: readonly CleanedWhere[]): Promise<Row[]> =>
    model === tables.user ? refused() : deleteRows(database, model, stored(where));

  return createAdapterFactory({
    config: {
      adapterId: 'sportello',
      supportsBooleans: false,
      supportsNumericIds: false,
      customTransformInput: ({ data, field }) => {
        // From where somebody signed in is nobody's business afterwards.
        if (field === 'ipAddress') return undefined;
        return data instanceof Date ? data.getTime() : data;
      },
      customTransformOutput: ({ data, fieldAttributes }) =>
        fieldAttributes.type === 'date' && typeof data === 'number' ? new Date(data) : data,
    },
    adapter: () => ({
      create: async ({ model, data }) => {
        if (model === tables.user) return refused();
        const row: Row = 'tokenHash' in data ? { ...data, tokenHash: tokenHash(data.tokenHash) } : data;
        await insertRow(database, model, row);
        return data;
      },
      findOne: async ({ model, where }) => rowAs((await find(model, where, { limit: 1 }))[0] ?? null),
      findMany: async ({ model, where = [], limit, sortBy }) => rowAs(await find(model, where, { limit, sortBy })),
      count: async ({ model, where = [] }) => (await find(model, where)).length,
      update: async ({ model, where, update }) => {
        const [row] = await change(model, where, rowAs(update));
        return rowAs(row === undefined ? null : withToken(row, where));
      },
      updateMany: async ({ model, where, update }) => (await change(model, where, update)).length,
      delete: async ({ model, where }) => {
        await remove(model, where);
      },
      deleteMany: async ({ model, where }) => (await remove(model, where)).length,
      consumeOne: async ({ model, where }) => rowAs((await remove(model, where))[0] ?? null),
    }),
  });
};
