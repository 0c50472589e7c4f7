/**
 * The columns of the table of services, with HSDS names where HSDS has them. Each reads its cell from a record and writes
 * it back, leaving alone what no cell carries. The columns are told to people in `content/README.md`.
 */
import { isObject, type Json, type JsonObject, type RecordData } from '#content/model/record-data.ts';
import { type CellPath, put, valueAt, withValueAt } from './at-path.ts';
import { hoursText, schedulesIn } from './hours-text.ts';

/** What stands in a record, and is more than a cell can say. */
export const other = '(altro)';

/** @throws CellProblem from `write` */
export type Column = {
  name: string;
  /** Where problems of this column are found. */
  path: CellPath;
  read: (data: RecordData) => string;
  write: (data: RecordData, cell: string) => RecordData;
};

export class CellProblem extends Error {
  override readonly name = 'CellProblem';
}

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value.trim() : '');
const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);
const parts = (cell: string): string[] => cell.split(';').flatMap((part) => part.trim() || []);

const text = (name: string, path: CellPath): Column => ({
  name,
  path,
  read: (data) => textOf(valueAt(data, path)),
  write: (data, cell) => withValueAt(data, path, cell || undefined),
});

/** `always`: an empty list stands in the file too. */
const list = (name: string, path: CellPath, always = false): Column => ({
  name,
  path,
  read: (data) => listOf(valueAt(data, path)).map(textOf).join('; '),
  write: (data, cell) => withValueAt(data, path, parts(cell).length > 0 || always ? parts(cell) : undefined),
});

const phonesPath: CellPath = ['facts', 'contacts', 'phones'];
const phone: Column = {
  name: 'phone',
  path: phonesPath,
  read: (data) =>
    listOf(valueAt(data, phonesPath))
      .map((one) => (isObject(one) ? textOf(one.number) : ''))
      .join('; '),
  write: (data, cell) => {
    const known = listOf(valueAt(data, phonesPath)).filter(isObject);
    // Who answers, and when, stays with its number.
    const phones = parts(cell).map((number) => known.find((one) => one.number === number) ?? { number });
    return withValueAt(data, phonesPath, phones.length > 0 ? phones : undefined);
  },
};

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

const sourcesPath: CellPath = ['facts', 'sources'];
/** Of the first source; the others stay. */
const source = (key: 'title' | 'url' | 'date'): Column => ({
  name: `source_${key}`,
  path: [...sourcesPath, key],
  read: (data) => {
    const [first] = listOf(valueAt(data, sourcesPath));
    return isObject(first) ? textOf(first[key]) : '';
  },
  write: (data, cell) => {
    const [first, ...rest] = listOf(valueAt(data, sourcesPath));
    const changed = put(isObject(first) ? first : {}, [key], cell || undefined);
    const sources = Object.keys(changed).length > 0 ? [changed, ...rest] : rest;
    return withValueAt(data, sourcesPath, sources.length > 0 ? sources : undefined);
  },
});

/** All but `id`, which comes first and names the record. */
export const columns: readonly Column[] = [
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
  text('as_of', ['facts', 'asOf']),
  source('title'),
  source('url'),
  source('date'),
];
