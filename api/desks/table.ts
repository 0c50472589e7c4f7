/** The SQL of closures: hours that who runs a desk took out of its agenda. */
import type { Id } from '#content/model/common.ts';
import type { Instant } from '#content/model/time.ts';
import type { Db } from '../database/database.ts';

/** Those in force that touch the time between two instants. */
export const closuresAt = (db: Db, desks: readonly Id[], { from, to }: { from: Instant; to: Instant }) =>
  db
    .selectFrom('closures')
    .select(['desk', 'startsAt', 'endsAt'])
    .where('desk', 'in', [...desks])
    .where('endsAt', '>', from)
    .where('startsAt', '<', to)
    .where('revokedAt', 'is', null)
    .execute();
