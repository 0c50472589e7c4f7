/**
 * Opening hours as a week that one fills in day by day, and back to schedules. A grid holds the hours that are alike in
 * all but day and time: the same channel, activity, season. Works on records as their files say them (`record-data.ts`).
 * Pure.
 */
import { isObject, type Json, type JsonObject } from './record-data.ts';
import type { Weekday } from './schedule.ts';
import { weekdays } from './time.ts';

/** One line of a day: known hours, or only that it is open. What was typed is kept as it is. */
export type Slot = { readonly [key: string]: Json };
/** What all its hours share, and the hours of each day. */
export type WeekGrid = { common: JsonObject; days: { readonly [day in Weekday]: readonly Slot[] } };

const slotKeys: ReadonlySet<string> = new Set(['from', 'to', 'entryUntil', 'time', 'partOfDay']);

const noDays = (): { [day in Weekday]: Slot[] } => ({ mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] });

const partOf = (schedule: JsonObject, wanted: (key: string) => boolean): JsonObject =>
  Object.fromEntries(Object.entries(schedule).filter(([key]) => wanted(key)));

const same = (one: Json, other: Json): boolean => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

/** The order of keys says nothing. */
const sorted = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};

const startOf = (slot: Slot): string => (typeof slot.from === 'string' ? slot.from : '~');
const byStart = (one: Slot, other: Slot): number =>
  startOf(one) < startOf(other) ? -1 : startOf(one) > startOf(other) ? 1 : 0;

/** In the order in which the schedules stand. */
export function toGrids(schedules: readonly Json[]): WeekGrid[] {
  const grids: { common: JsonObject; days: { [day in Weekday]: Slot[] } }[] = [];
  for (const schedule of schedules.filter(isObject)) {
    const common = partOf(schedule, (key) => key !== 'days' && !slotKeys.has(key));
    const slot = partOf(schedule, (key) => slotKeys.has(key));
    const known = grids.find((grid) => same(grid.common, common));
    const grid = known ?? { common, days: noDays() };
    if (known === undefined) grids.push(grid);
    const days = Array.isArray(schedule.days) ? schedule.days : [];
    for (const day of weekdays.filter((one) => days.includes(one)))
      grid.days[day] = [...grid.days[day], slot].sort(byStart);
  }
  return grids;
}

/** Days with the same hours stand together, the earliest day first. */
export function fromGrids(grids: readonly WeekGrid[]): JsonObject[] {
  return grids.flatMap(({ common, days }) => {
    const found: { slot: Slot; days: Weekday[] }[] = [];
    for (const day of weekdays) {
      for (const slot of days[day]) {
        const known = found.find((one) => same(one.slot, slot) && !one.days.includes(day));
        if (known) known.days.push(day);
        else found.push({ slot, days: [day] });
      }
    }
    return found.map((one) => ({ ...common, days: one.days, ...one.slot }));
  });
}

/** Do two lists of schedules say the same hours? */
export const sameHours = (one: readonly Json[], other: readonly Json[]): boolean =>
  same(inOrder(fromGrids(toGrids(one))), inOrder(fromGrids(toGrids(other))));

const inOrder = (schedules: readonly JsonObject[]): Json =>
  schedules.map((schedule) => JSON.stringify(sorted(schedule))).sort();
