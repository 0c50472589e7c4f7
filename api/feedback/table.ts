/** The SQL of what citizens say of pages. */
import type { Instant } from '#content/model/time.ts';
import type { Db } from '../database/database.ts';
import type { RatingsTable, ReportAnswersTable, ReportsTable } from '../database/tables/feedback.ts';

export const insertRating = async (db: Db, row: RatingsTable): Promise<void> => {
  await db.insertInto('ratings').values(row).execute();
};

export const insertReport = async (db: Db, row: ReportsTable): Promise<void> => {
  await db.insertInto('reports').values(row).execute();
};

const unanswered = (db: Db) =>
  db
    .selectFrom('reports')
    .where((is) =>
      is.not(is.exists(is.selectFrom('reportAnswers').select('report').whereRef('report', '=', 'reports.id'))),
    );

/** The oldest first. */
export const openReports = (db: Db): Promise<ReportsTable[]> => unanswered(db).selectAll().orderBy('id').execute();

/** Each record once for every open report. */
export const reportedRecords = (db: Db) => unanswered(db).select(['kind', 'record']).execute();

export const reportById = (db: Db, id: string): Promise<ReportsTable | undefined> =>
  db.selectFrom('reports').selectAll().where('id', '=', id).executeTakeFirst();

export const answerOf = (db: Db, report: string): Promise<ReportAnswersTable | undefined> =>
  db.selectFrom('reportAnswers').selectAll().where('report', '=', report).executeTakeFirst();

/** False when somebody was quicker. */
export const insertAnswer = async (tx: Db, row: ReportAnswersTable): Promise<boolean> => {
  const inserted = await tx
    .insertInto('reportAnswers')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
};

/** Figures of each page. */
export const ratingsByPage = async (db: Db) => {
  const rows = await db
    .selectFrom('ratings')
    .select((is) => ['page', is.fn.countAll<number>().as('count'), is.fn.sum<number>('rate').as('sum')])
    .groupBy('page')
    .orderBy('page')
    .execute();
  return rows.map(({ page, count, sum }) => ({ page, count: Number(count), sum: Number(sum) }));
};

/** Those with words, the newest first. */
export const ratingsInWords = (db: Db, limit: number): Promise<RatingsTable[]> =>
  db.selectFrom('ratings').selectAll().where('words', 'is not', null).orderBy('id', 'desc').limit(limit).execute();

export const forgetContacts = async (tx: Db, before: Instant): Promise<void> => {
  await tx
    .updateTable('reports')
    .set({ contact: null })
    .where('at', '<', before)
    .where('contact', 'is not', null)
    .execute();
};

export const deleteReports = async (tx: Db, before: Instant): Promise<void> => {
  const old = await tx.selectFrom('reports').select('id').where('at', '<', before).execute();
  const ids = old.map(({ id }) => id);
  if (ids.length === 0) return;
  await tx.deleteFrom('reportAnswers').where('report', 'in', ids).execute();
  await tx.deleteFrom('reports').where('id', 'in', ids).execute();
};

export const forgetRatingWords = async (tx: Db, before: Instant): Promise<void> => {
  await tx
    .updateTable('ratings')
    .set({ words: null })
    .where('at', '<', before)
    .where('words', 'is not', null)
    .execute();
};
