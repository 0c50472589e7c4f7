/** Where a service is on a day: a move is two `at` entries with dates (`service.ts`), compared as local dates. */
import type { LocalDate } from './common.ts';
import type { Service, ServiceAt } from './service.ts';
import { firstDayOf, lastDayOf } from './time.ts';

/** Whether a place counts on a day, is to come, or is over. */
export type PlacementTime = 'current' | 'coming' | 'past';

/** A month begins on its first day and ends on its last; what is only announced is still to come. */
export function placementTime(at: Pick<ServiceAt, 'from' | 'until'>, date: LocalDate): PlacementTime {
  if (at.until !== undefined && lastDayOf(at.until) < date) return 'past';
  if (at.from === undefined) return 'current';
  return at.from === 'planned' || firstDayOf(at.from) > date ? 'coming' : 'current';
}

/** The `at` entries that hold on a date, will hold, and held, each in the order of the record. */
export function placementsOn(service: Pick<Service, 'at'>, date: LocalDate): { [time in PlacementTime]: ServiceAt[] } {
  const holding = (time: PlacementTime): ServiceAt[] => service.at.filter((at) => placementTime(at, date) === time);
  return { current: holding('current'), coming: holding('coming'), past: holding('past') };
}
