/** The SQL of who looked at which record, and of what organizations do in August and at Christmas. */
import type { Db } from '../database/database.ts';
import type { SeasonAnswersTable, VerificationsTable } from '../database/tables/feedback.ts';

export const insertVerification = async (tx: Db, row: VerificationsTable): Promise<void> => {
  await tx.insertInto('verifications').values(row).execute();
};

/** The last answer holds. */
export const saveSeasonAnswer = async (tx: Db, row: SeasonAnswersTable): Promise<void> => {
  const { organization: _, season: __, ...answer } = row;
  await tx
    .insertInto('seasonAnswers')
    .values(row)
    .onConflict((conflict) => conflict.columns(['organization', 'season']).doUpdateSet(answer))
    .execute();
};

export const seasonAnswer = (db: Db, organization: string, season: string) =>
  db
    .selectFrom('seasonAnswers')
    .select(['answer', 'from', 'to'])
    .where('organization', '=', organization)
    .where('season', '=', season)
    .executeTakeFirst();

export const answeredOrganizations = async (db: Db, season: string): Promise<ReadonlySet<string>> => {
  const rows = await db.selectFrom('seasonAnswers').select('organization').where('season', '=', season).execute();
  return new Set(rows.map(({ organization }) => organization));
};
