/** The SQL of notices: closures that are not over, whoever runs the desk. */
import type { Instant } from '#content/model/time.ts';
import type { Db } from '../database/database.ts';

/** Those in force that end after an instant, the soonest first. */
export const closuresAfter = (db: Db, instant: Instant) =>
  db
    .selectFrom('closures')
    .select(['id', 'desk', 'startsAt', 'endsAt', 'words'])
    .where('endsAt', '>', instant)
    .where('revokedAt', 'is', null)
    .orderBy('startsAt')
    .orderBy('id')
    .execute();
