/** The only SQL of the audit: it adds and it reads. */
import type { Db } from '../database/database.ts';
import type { AuditTable } from '../database/tables/staff.ts';

export const insertEntry = async (tx: Db, row: AuditTable): Promise<void> => {
  await tx.insertInto('audit').values(row).execute();
};

/** Undefined: everywhere. */
export type Within = { desks: readonly string[]; organizations: readonly string[]; networks: readonly string[] };

export type Question = {
  within: Within | undefined;
  from: number | undefined;
  /** Exclusive. */
  to: number | undefined;
  /** Id of the last entry of the page before. */
  after: string | undefined;
  limit: number;
};

/** PostgreSQL knows no empty list. */
const conditions = ({ desks, organizations, networks }: Within) =>
  (
    [
      ['desk', desks],
      ['organization', organizations],
      ['network', networks],
    ] as const
  ).filter(([, ids]) => ids.length > 0);

/** The newest first: ids grow with time. */
export const selectEntries = (db: Db, { within, from, to, after, limit }: Question): Promise<AuditTable[]> => {
  let query = db.selectFrom('audit').selectAll().orderBy('id', 'desc').limit(limit);
  if (from !== undefined) query = query.where('at', '>=', from);
  if (to !== undefined) query = query.where('at', '<', to);
  if (after !== undefined) query = query.where('id', '<', after);
  if (within !== undefined)
    query = query.where((one) => one.or(conditions(within).map(([name, ids]) => one(name, 'in', ids))));
  return query.execute();
};
