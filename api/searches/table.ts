/** The SQL of questions without an answer: one figure per day, need, Comune and language. */
import type { Db } from '../database/database.ts';
import type { UnansweredTable } from '../database/tables/searches.ts';

export const addUnanswered = async (db: Db, kind: Omit<UnansweredTable, 'count'>): Promise<void> => {
  await db
    .insertInto('unanswered')
    .values({ ...kind, count: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['day', 'need', 'comune', 'language'])
        .doUpdateSet((given) => ({ count: given('unanswered.count', '+', 1) })),
    )
    .execute();
};
