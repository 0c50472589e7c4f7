/**
 * How long one waits for a free time at a desk, as the public could book it: now, and measured once a day, so that a month
 * can be told when it is over. Trials are not measured.
 */
import type { Id, LocalDate } from '#content/model/common.ts';
import type { Directory } from '#content/model/directory.ts';
import { addDays, type Instant, toLocal } from '#content/model/time.ts';
import type { FirstFree } from '#views/staff/figures/figures.ts';
import type { Core } from '../core.ts';
import type { Database } from '../database/database.ts';
import { insertFirstFree, measuredOn } from './table.ts';

type Deps = Pick<Core, 'slots'> & { now: () => Instant };

const dayMs = 86_400_000;
/** How far ahead it is looked for; a day without any counts as so many. */
export const searchedDays = 62;
/** Before it, the day that begins has not been looked at by anybody. */
const from = '06:00';

const daysBetween = (start: LocalDate, end: LocalDate): number => (Date.parse(end) - Date.parse(start)) / dayMs;

export const firstFreeAt = async (desk: Id, { slots, now }: Deps): Promise<FirstFree | undefined> => {
  const today = toLocal(now()).date;
  const [first] = await slots.list({ desk, from: today, to: addDays(today, searchedDays) });
  if (first === undefined) return undefined;
  const { date } = toLocal(first.startsAt);
  return { date, days: daysBetween(today, date) };
};

type Measuring = Deps & Pick<Core, 'agendas'> & { database: Database; directory: () => Directory };

/** The first measure of a day counts, so every process may take it. @returns how many desks were measured */
export const measureFirstFree = async (deps: Measuring): Promise<number> => {
  const { database, agendas, directory, now } = deps;
  const { date, time } = toLocal(now());
  if (time < from) return 0;
  const known = await measuredOn(database.read, date);
  const desks = [...directory().desks.keys()].filter((desk) => !known.has(desk) && agendas.of(desk)?.trial === false);
  if (desks.length === 0) return 0;
  const rows = await Promise.all(
    desks.map(async (desk) => ({ desk, date, days: (await firstFreeAt(desk, deps))?.days ?? searchedDays })),
  );
  return database.write((tx) => insertFirstFree(tx, rows));
};
