/**
 * Days on which pages change although nobody edits anything: a service moves, money ends, a call opens. The build key
 * holds the last one passed, so the site is built again on each.
 *
 * Every date is the first local day on which the new state holds: for a last day, the day after. A partial date begins
 * on its first day and ends on its last. What comes every year is told for the year before, this one and the next.
 */
import type { LocalDate, MonthDay, PartialDate } from './common.ts';
import type { Desk } from './desk.ts';
import type { Directory } from './directory.ts';
import type { DocumentItem } from './document.ts';
import { type ReviewedKind, reviewDates } from './freshness.ts';
import type { Network } from './network.ts';
import type { Schedule, Season } from './schedule.ts';
import type { Service, Window } from './service.ts';
import { addDays, firstDayOf, lastDayOf } from './time.ts';

type Years = readonly number[];

const begin = (date: PartialDate | 'planned' | undefined): LocalDate[] =>
  date === undefined || date === 'planned' ? [] : [firstDayOf(date)];
const end = (date: PartialDate | undefined): LocalDate[] => (date === undefined ? [] : [addDays(lastDayOf(date), 1)]);

/** From the first day to the last, where known. */
const spans = (list: readonly { from?: PartialDate | undefined; to?: PartialDate | undefined }[]): LocalDate[] =>
  list.flatMap(({ from, to }) => [...begin(from), ...end(to)]);

const validity = (list: readonly Pick<Schedule, 'validFrom' | 'validTo'>[]): LocalDate[] =>
  spans(list.map(({ validFrom, validTo }) => ({ from: validFrom, to: validTo })));

/** Undefined for 29 February where there is none. */
function inYear(day: MonthDay, year: number): LocalDate | undefined {
  const date = `${year}-${day}`;
  return date <= lastDayOf(date.slice(0, 7)) ? date : undefined;
}

function everyYear({ from, to }: Season, years: Years): LocalDate[] {
  return years.flatMap((year) => {
    const last = inYear(to, year);
    return [inYear(from, year) ?? `${year}-03-01`, last === undefined ? `${year}-03-01` : addDays(last, 1)];
  });
}

/** A paper "of two years ago" names another year from 1 January. */
const newYears = (documents: readonly DocumentItem[], years: Years): LocalDate[] =>
  documents.some(({ year }) => year !== undefined) ? years.map((year) => `${year}-01-01`) : [];

const ofWindow = (window: Window, years: Years): LocalDate[] => [
  ...spans([window]),
  ...(window.every ? everyYear(window.every, years) : []),
];

function ofService(service: Service, years: Years): LocalDate[] {
  const { at, season, windows, mediators = [] } = service;
  return [
    ...at.flatMap(({ from, until }) => [...begin(from), ...end(until)]),
    ...at.flatMap(({ schedules, exceptions }) => [...validity(schedules), ...spans(exceptions)]),
    ...validity(mediators.map(({ schedule }) => schedule)),
    ...end(service.fundedUntil),
    ...(season && season !== 'unknown' ? everyYear(season, years) : []),
    ...(windows && windows !== 'unknown' ? windows.flatMap((window) => ofWindow(window, years)) : []),
    ...newYears(service.documents, years),
  ];
}

const ofDesk = ({ rota, demoAgenda = [], exceptions, appointmentTypes }: Desk, years: Years): LocalDate[] => [
  ...validity([...rota, ...demoAgenda]),
  ...spans(exceptions),
  ...newYears(
    appointmentTypes.flatMap(({ documents }) => documents),
    years,
  ),
];

const ofNetwork = ({ since, fundedUntil, agreements, phases, funding }: Network): LocalDate[] => [
  ...begin(since),
  ...end(fundedUntil),
  ...agreements.flatMap(({ signed, until }) => [...begin(signed), ...end(until)]),
  ...spans(phases),
  ...funding.flatMap(({ until }) => end(until)),
];

type Records = Pick<
  Directory,
  'services' | 'desks' | 'networks' | 'locations' | 'documents' | 'comuni' | 'organizations'
>;

/** Whose pages say how fresh they are. */
const dated = ['services', 'desks', 'networks', 'locations', 'documents', 'comuni'] as const;

/** From when the page says that nobody has looked for too long. */
const stale = (kind: ReviewedKind & (typeof dated)[number], records: Records): LocalDate[] =>
  [...records[kind].values()].flatMap((record) => reviewDates(kind, record)?.stale ?? []);

/** All of them, in order, each once. `today` only chooses the years for what comes every year. */
export function datedChanges(directory: Records, today: LocalDate): LocalDate[] {
  const year = Number(today.slice(0, 4));
  const years = [year - 1, year, year + 1];
  const dates = [
    ...[...directory.services.values()].flatMap((service) => ofService(service, years)),
    ...[...directory.desks.values()].flatMap((desk) => ofDesk(desk, years)),
    ...[...directory.networks.values()].flatMap(ofNetwork),
    ...[...directory.locations.values()].flatMap(({ exceptions }) => spans(exceptions)),
    ...[...directory.organizations.values()].flatMap(({ unsureHours = [] }) => spans(unsureHours)),
    ...dated.flatMap((kind) => stale(kind, directory)),
  ];
  return [...new Set(dates)].sort();
}

/** The first day after today on which pages change. */
export const nextDatedChange = (directory: Records, today: LocalDate): LocalDate | undefined =>
  datedChanges(directory, today).find((date) => today < date);

/** The latest change that has happened, today included. */
export const lastDatedChange = (directory: Records, today: LocalDate): LocalDate | undefined =>
  datedChanges(directory, today).findLast((date) => date <= today);
