/** Where an appointment is: a desk may stand in another place on some of its hours. */
import type { Id } from '#content/model/common.ts';
import type { Desk } from '#content/model/desk.ts';
import type { Directory } from '#content/model/directory.ts';
import type { Location } from '#content/model/location.ts';
import { isTrial } from '#content/model/slot-plan.ts';
import { inForce, onWeekday } from '#content/model/timetable.ts';
import { wordsIn } from '../localized.tsx';
import { dateOf, type LetterBooking, timeOf, type Value } from './letter.ts';

export type Place = { location: Location; part: Id | undefined };
type When = Pick<LetterBooking, 'localStart'>;

/** Undefined when no source says where the desk is. */
export const placeOf = (desk: Desk, when: When, directory: Directory): Place | undefined => {
  const [date, time] = [dateOf(when), timeOf(when)];
  const agenda = isTrial(desk, directory.portal.demo) ? (desk.demoAgenda ?? []) : desk.rota;
  const hours = agenda.find(
    (one) => one.from <= time && time < one.to && inForce(one, date) && onWeekday(one, date) && one.location,
  );
  const { location: id, part } = hours ?? desk;
  const location = id === undefined ? undefined : directory.locations.get(id);
  return location && { location, part };
};

const joined = (parts: readonly (string | undefined)[], separator: string): string =>
  parts.filter((part) => part !== undefined).join(separator);

/** Name, part, street, town. Addresses stay as the signs in the street have them: in Italian. */
export const placeLines = ({ location, part }: Place): Value[] => {
  const { street, hint, postalCode, locality, province } = location.address;
  const texts = [
    location.name.it,
    part === undefined ? undefined : location.parts[part]?.it,
    joined([street, hint && wordsIn(hint, 'it').text], ', '),
    joined([postalCode, locality, `(${province})`], ' '),
  ];
  return texts.flatMap((text) => (text ? [{ text, lang: 'it' as const }] : []));
};
