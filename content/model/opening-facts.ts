/**
 * All that the opening rules need about one service at one place: plain data, so that a page can embed it as JSON and
 * the browser can say "aperto ora" without the directory and without Zod.
 */
import type { Id, LocalDate } from './common.ts';
import type { CivicHoliday } from './comune.ts';
import type { Directory } from './directory.ts';
import type { Access, Schedule, ScheduleException, Season } from './schedule.ts';
import type { Service, ServiceAt } from './service.ts';
import { addDays, firstDayOf, lastDayOf } from './time.ts';

/** Plain data, in the words of the content. */
export type OpeningFacts = {
  schedules: readonly Schedule[];
  /** Of the service at this place and of the place itself. */
  exceptions: readonly ScheduleException[];
  part?: Id | undefined;
  access?: Access | undefined;
  /** Of the Comune where the place stands; without a place, of the organization's. */
  civicHoliday?: CivicHoliday | undefined;
  season?: Season | 'unknown' | undefined;
  /** First and last day at this place. */
  from?: LocalDate | 'planned' | undefined;
  until?: LocalDate | undefined;
  /** The service as a whole is not running: no hours hold. */
  stopped?: 'not-begun' | 'suspended' | 'ended' | undefined;
  /** Nobody knows for sure that it still runs, or that it will from this day on: then its hours are only probable. */
  unconfirmed?: true | LocalDate | undefined;
  /** Days on which weekly hours may not hold: who runs the service does not know yet. Both included. */
  unsure?: readonly { from: LocalDate; to: LocalDate }[] | undefined;
};

const stopped = { planned: 'not-begun', active: undefined, suspended: 'suspended', ended: 'ended' } as const;

function unconfirmedFrom(service: Service, at: ServiceAt): true | LocalDate | undefined {
  if (service.confirmed === false || at.confirmed === false) return true;
  return service.fundedUntil === undefined ? undefined : addDays(lastDayOf(service.fundedUntil), 1);
}

/** The facts of one `at` entry of a service. */
export function openingFacts(
  service: Service,
  at: ServiceAt,
  directory: Pick<Directory, 'locations' | 'comuni' | 'organizations'>,
): OpeningFacts {
  const location = at.location === undefined ? undefined : directory.locations.get(at.location);
  const organization = directory.organizations.get(service.organization);
  const comune = location ? location.comune : organization?.comune;
  return {
    schedules: at.schedules,
    exceptions: [...at.exceptions, ...(location?.exceptions ?? [])],
    part: at.part,
    access: service.access,
    civicHoliday: comune === undefined ? undefined : directory.comuni.get(comune)?.civicHoliday,
    season: service.season,
    from: at.from === undefined || at.from === 'planned' ? at.from : firstDayOf(at.from),
    until: at.until === undefined ? undefined : lastDayOf(at.until),
    stopped: stopped[service.status],
    unconfirmed: unconfirmedFrom(service, at),
    unsure: organization?.unsureHours,
  };
}
