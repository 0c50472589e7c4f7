/** The SQL of how often pages of records are opened. */
import type { Db } from '../database/database.ts';
import type { VisitsTable } from '../database/tables/visits.ts';

export const addVisits = async (tx: Db, rows: readonly VisitsTable[]): Promise<void> => {
  await tx
    .insertInto('visits')
    .values([...rows])
    .onConflict((conflict) =>
      conflict
        .columns(['month', 'kind', 'record'])
        .doUpdateSet((given) => ({ count: given('visits.count', '+', given.ref('excluded.count')) })),
    )
    .execute();
};

export const forgetVisits = async (tx: Db, before: string): Promise<void> => {
  await tx.deleteFrom('visits').where('month', '<', before).execute();
};

/** By `kind/id`, all that is kept. */
export const visitCounts = async (db: Db): Promise<ReadonlyMap<string, number>> => {
  const rows = await db
    .selectFrom('visits')
    .select(({ fn }) => ['kind', 'record', fn.sum('count').as('count')])
    .groupBy(['kind', 'record'])
    .execute();
  return new Map(rows.map(({ kind, record, count }) => [`${kind}/${record}`, Number(count)]));
};
