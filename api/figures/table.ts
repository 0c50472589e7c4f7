/** The SQL of the figures: it counts, and reads nobody. Trial bookings do not count. */
import { sql } from 'kysely';
import type { Id, LocalDate } from '#content/model/common.ts';
import type { Instant } from '#content/model/time.ts';
import type { Db } from '../database/database.ts';
import type { FirstFreeTable } from '../database/tables/figures.ts';

export type Span = { desks: readonly Id[]; from: Instant; to: Instant };

/** What became of the appointments of a desk in a month, `YYYY-MM` in Rome; the last note of each counts. */
export const countAppointments = async (db: Db, { desks, from, to }: Span) => {
  if (desks.length === 0) return [];
  const rows = await db
    .selectFrom('bookings as b')
    .leftJoin('cancellations as c', 'c.booking', 'b.id')
    .leftJoin('attendances as a', (join) =>
      join
        .onRef('a.booking', '=', 'b.id')
        .on(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('attendances as later')
                .select('later.turn')
                .whereRef('later.booking', '=', 'a.booking')
                .whereRef('later.turn', '>', 'a.turn'),
            ),
          ),
        ),
    )
    .select(({ ref, fn }) => [
      'b.desk',
      sql<string>`substr(${ref('b.localStart')}, 1, 7)`.as('month'),
      'c.late',
      'a.state',
      fn.countAll().as('count'),
      fn.sum(sql<number>`${ref('b.startsAt')} - ${ref('b.createdAt')}`).as('waitedMs'),
    ])
    .where('b.demo', '=', 0)
    .where('b.desk', 'in', [...desks])
    .where('b.startsAt', '>=', from)
    .where('b.startsAt', '<', to)
    .groupBy(({ ref }) => ['b.desk', sql`substr(${ref('b.localStart')}, 1, 7)`, 'c.late', 'a.state'])
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count), waitedMs: Number(row.waitedMs) }));
};

export const countWalkIns = async (db: Db, { desks, from, to }: Span): Promise<Map<Id, number>> => {
  if (desks.length === 0) return new Map();
  const rows = await db
    .selectFrom('walkIns')
    .select(({ fn }) => ['desk', fn.countAll().as('count')])
    .where('desk', 'in', [...desks])
    .where('at', '>=', from)
    .where('at', '<', to)
    .where('undoneAt', 'is', null)
    .groupBy('desk')
    .execute();
  return new Map(rows.map(({ desk, count }) => [desk, Number(count)]));
};

/** Desks that have been measured on a date. */
export const measuredOn = async (db: Db, date: LocalDate): Promise<ReadonlySet<Id>> => {
  const rows = await db.selectFrom('firstFree').select('desk').where('date', '=', date).execute();
  return new Set(rows.map(({ desk }) => desk));
};

/** Those that nobody has measured meanwhile. @returns how many */
export const insertFirstFree = async (tx: Db, measures: readonly FirstFreeTable[]): Promise<number> => {
  const rows = await tx
    .insertInto('firstFree')
    .values([...measures])
    .onConflict((on) => on.doNothing())
    .returning('desk')
    .execute();
  return rows.length;
};

/** Averages of what was measured, by desk and month (`so-caritas 2026-11`). */
export const averageFirstFree = async (
  db: Db,
  { desks, since }: { desks: readonly Id[]; since: LocalDate },
): Promise<ReadonlyMap<string, number>> => {
  if (desks.length === 0) return new Map();
  const rows = await db
    .selectFrom('firstFree')
    .select(({ ref, fn }) => [
      'desk',
      sql<string>`substr(${ref('date')}, 1, 7)`.as('month'),
      fn.sum('days').as('days'),
      fn.countAll().as('count'),
    ])
    .where('desk', 'in', [...desks])
    .where('date', '>=', since)
    .groupBy(({ ref }) => ['desk', sql`substr(${ref('date')}, 1, 7)`])
    .execute();
  return new Map(rows.map(({ desk, month, days, count }) => [`${desk} ${month}`, Number(days) / Number(count)]));
};
