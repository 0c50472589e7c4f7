/**
 * The columns of the tables of services, organizations and places, with HSDS names where HSDS has them. They are told to
 * people in `content/README.md`.
 */
import type { Kind } from '#content/model/directory.ts';
import { isObject, type Json, type JsonObject, listOf, type RecordData } from '#content/model/record-data.ts';
import { StartProblem } from '../start-problem.ts';
import { type CellPath, put, valueAt, withValueAt } from './at-path.ts';
import { CellProblem, type Column, list, other, phone, source, text, textOf } from './column.ts';
import { hoursText, schedulesIn } from './hours-text.ts';

const accessPath: CellPath = ['facts', 'access'];
const access: Column = {
  name: 'access_mode',
  path: accessPath,
  read: (data) => textOf(valueAt(data, [...accessPath, 'mode'])),
  write: (data, mode) => {
    const note = valueAt(data, [...accessPath, 'note']);
    const changed = { mode, ...(mode === 'su-invio' ? { via: [] } : {}), ...(note === undefined ? {} : { note }) };
    return withValueAt(data, accessPath, mode === '' ? undefined : changed);
  },
};

const placesPath: CellPath = ['facts', 'at'];
const placesOf = (data: RecordData): readonly Json[] => listOf(valueAt(data, placesPath));

/** The only place of a record. @throws CellProblem when there are several */
const onlyPlace = (data: RecordData): JsonObject => {
  const [first, second] = placesOf(data);
  if (second !== undefined) throw new CellProblem('This service is in several places. Change them in its form.');
  return isObject(first) ? first : {};
};

const withPlace = (data: RecordData, place: JsonObject): RecordData =>
  withValueAt(data, placesPath, Object.keys(place).length > 0 ? [place] : undefined);

/** Empty without places, `other` with several. */
const inPlace = (data: RecordData, read: (place: JsonObject) => string): string => {
  const places = placesOf(data);
  const [first] = places;
  if (places.length > 1) return other;
  return isObject(first) ? read(first) : '';
};

const location: Column = {
  name: 'location_id',
  path: [...placesPath, 'location'],
  read: (data) => inPlace(data, (place) => textOf(place.location)),
  // A floor or an entrance is one of the old place.
  write: (data, cell) =>
    withPlace(data, put(put(onlyPlace(data), ['part'], undefined), ['location'], cell || undefined)),
};

const hoursIn = (place: JsonObject): string => hoursText(listOf(place.schedules)) ?? other;
const hours: Column = {
  name: 'schedule',
  path: [...placesPath, 'schedules'],
  read: (data) => inPlace(data, hoursIn),
  write: (data, cell) => {
    const place = onlyPlace(data);
    if (hoursIn(place) === other)
      throw new CellProblem('These hours say more than a cell can. Change them in the form.');
    const read = schedulesIn(cell);
    if ('unread' in read) {
      const example = 'lun-ven 09:00-12:00; mar 14:30-16:30 (telefono)';
      throw new CellProblem(`"${read.unread}" cannot be read as hours. Write them like "${example}".`);
    }
    return withPlace(data, put(place, ['schedules'], read.lines.length > 0 ? read.lines : undefined));
  },
};

/** Where what a row says comes from. */
const origin: readonly Column[] = [text('as_of', ['facts', 'asOf']), source('title'), source('url'), source('date')];

const services: readonly Column[] = [
  text('name', ['it', 'title']),
  text('description', ['it', 'summary']),
  text('eligibility_description', ['it', 'audience']),
  text('application_process', ['it', 'howTo']),
  text('fees_description', ['it', 'cost']),
  text('scope', ['facts', 'scope']),
  list('comuni', ['facts', 'comuni'], true),
  text('status', ['facts', 'status']),
  list('needs', ['facts', 'needs'], true),
  list('audience', ['facts', 'audience']),
  access,
  text('online_url', ['facts', 'online']),
  text('cost', ['facts', 'cost']),
  list('languages', ['facts', 'languages']),
  text('organization_id', ['facts', 'organization']),
  list('networks', ['facts', 'networks']),
  phone,
  list('email', ['facts', 'contacts', 'emails']),
  location,
  hours,
  ...origin,
];

const organizations: readonly Column[] = [
  text('name', ['facts', 'name', 'it']),
  text('alternate_name', ['facts', 'shortName', 'it']),
  text('organization_type', ['facts', 'kind']),
  text('description', ['facts', 'description', 'it']),
  text('comune_id', ['facts', 'comune']),
  text('ipa', ['facts', 'ipa']),
  phone,
  list('email', ['facts', 'contacts', 'emails']),
  ...origin,
];

const locations: readonly Column[] = [
  text('name', ['facts', 'name', 'it']),
  text('comune_id', ['facts', 'comune']),
  text('address_1', ['facts', 'address', 'street']),
  text('postal_code', ['facts', 'address', 'postalCode']),
  text('city', ['facts', 'address', 'locality']),
  text('state_province', ['facts', 'address', 'province']),
  text('transportation', ['facts', 'directions', 'it']),
  ...origin,
];

/** All but `id`, which comes first and names the record. */
export const tables = { services, organizations, locations } as const satisfies { [kind in Kind]?: readonly Column[] };
export type TableKind = keyof typeof tables;

const isTableKind = (text: string): text is TableKind => Object.hasOwn(tables, text);
export const tableKinds = Object.keys(tables).filter(isTableKind);

/** @throws StartProblem when it is none */
export const kindIn = (text: string): TableKind => {
  if (!isTableKind(text)) throw new StartProblem(`"${text}" is no table. --kind is one of ${tableKinds.join(', ')}.`);
  return text;
};
