/** The days of a week as the grid of a form sent them. */
import type { Weekday } from '#content/model/schedule.ts';
import { weekdays } from '#content/model/time.ts';
import type { Slot, WeekGrid } from '#content/model/week-grid.ts';
import { type Branch, below, itemsIn, textIn } from './branches.ts';

const slotsOf = (day: Branch | undefined): Slot[] =>
  itemsIn(day).flatMap(({ branch: line }): Slot[] => {
    const get = (key: string) => textIn(below(line, key));
    const [from, to, entryUntil] = [get('from'), get('to'), get('entryUntil')];
    // Who types an hour knows it, whatever the tick beside it still says.
    if (from !== '' || to !== '') return [{ from, to, ...(entryUntil && { entryUntil }) }];
    return get('unknown') === '1'
      ? [{ time: 'unknown', ...(get('partOfDay') && { partOfDay: get('partOfDay') }) }]
      : [];
  });

export const daysOf = (branch: Branch | undefined): WeekGrid['days'] => {
  const slots = (day: Weekday): Slot[] => slotsOf(below(branch, day));
  const [mon, tue, wed, thu, fri, sat, sun] = weekdays;
  return {
    mon: slots(mon),
    tue: slots(tue),
    wed: slots(wed),
    thu: slots(thu),
    fri: slots(fri),
    sat: slots(sat),
    sun: slots(sun),
  };
};
