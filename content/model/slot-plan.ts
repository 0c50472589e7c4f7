/**
 * All that the slots of one desk depend on, besides what is taken: appointment hours, types, rules, and the holidays and
 * closures of the places where it stands. Plain data, made from the directory once per content.
 */
import type { Id } from './common.ts';
import type { CivicHoliday } from './comune.ts';
import type { AppointmentType, Desk, DeskRules, RotaInterval } from './desk.ts';
import type { Directory } from './directory.ts';
import type { ScheduleException } from './schedule.ts';
import { isSensitiveDesk } from './selection.ts';

/** Where a desk stands on some of its hours. `exceptions`: days on which the whole place is closed, or opens otherwise. */
export type SlotPlace = { civicHoliday?: CivicHoliday | undefined; exceptions: readonly ScheduleException[] };

/** A line of the appointment hours, with the place where it holds. */
export type SlotHours = Omit<RotaInterval, 'location' | 'part'> & { place: SlotPlace };

/** What of a type decides where its slots stand. */
export type SlotType = Pick<AppointmentType, 'id' | 'minutes' | 'buffer' | 'places' | 'audience'>;

/** All about one desk; durations in minutes. */
export type DeskPlan = {
  desk: Id;
  hours: readonly SlotHours[];
  /** Of the desk; they win over its hours and over holidays. */
  exceptions: readonly ScheduleException[];
  onHolidays: Desk['onHolidays'];
  /** Where dated extra hours are held. */
  home: SlotPlace;
  capacity: number;
  types: readonly SlotType[];
  rules: Pick<DeskRules, 'noticeHours' | 'horizonDays'>;
};

type Places = Pick<Directory, 'locations' | 'comuni'>;

function placeOf({ locations, comuni }: Places, location: Id | undefined, comune: Id): SlotPlace {
  const place = location === undefined ? undefined : locations.get(location);
  return { civicHoliday: comuni.get(place?.comune ?? comune)?.civicHoliday, exceptions: place?.exceptions ?? [] };
}

/** Invented hours count only in a demonstration, and only where the desk told none. */
export const isTrial = (desk: Pick<Desk, 'rota' | 'demoAgenda'>, demo: boolean): boolean =>
  demo && desk.rota.length === 0 && desk.demoAgenda !== undefined;

/** No hours hold while every service of the desk is planned, suspended or ended. */
const runs = ({ services }: Desk, known: Directory['services']): boolean =>
  services.some((id) => (known.get(id)?.status ?? 'active') === 'active');

/** As who works at the desk sees it: neither notice nor horizon of the public holds them back. */
export const withoutLimits = (plan: DeskPlan): DeskPlan => ({ ...plan, rules: { noticeHours: 0, horizonDays: 180 } });

/** Nobody invents an appointment at a desk about violence or addiction: it takes them only in hours that it gave itself. */
const trialHours = (desk: Desk, directory: Pick<Directory, 'services' | 'needs'>): readonly RotaInterval[] =>
  isSensitiveDesk(desk, directory) ? [] : (desk.demoAgenda ?? []);

/** With the trial hours where the desk is on trial, else the real ones; none where no service of it runs. */
export function deskPlan(desk: Desk, directory: Pick<Directory, 'portal' | 'services' | 'needs'> & Places): DeskPlan {
  const agenda = isTrial(desk, directory.portal.demo) ? trialHours(desk, directory) : desk.rota;
  const hours = agenda.map(({ location, part: _, ...interval }) => ({
    ...interval,
    place: placeOf(directory, location ?? desk.location, desk.comune),
  }));
  return {
    desk: desk.id,
    hours: runs(desk, directory.services) ? hours : [],
    exceptions: runs(desk, directory.services) ? desk.exceptions : [],
    onHolidays: desk.onHolidays,
    home: placeOf(directory, desk.location, desk.comune),
    capacity: desk.capacity,
    types: desk.appointmentTypes,
    rules: desk.rules,
  };
}
