/**
 * A column of a table of records: it reads its cell from a record and writes it back, leaving alone what no cell carries.
 */
import { isObject, type Json, listOf, type RecordData } from '#content/model/record-data.ts';
import { type CellPath, put, valueAt, withValueAt } from './at-path.ts';

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

export const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value.trim() : '');
const parts = (cell: string): string[] => cell.split(';').flatMap((part) => part.trim() || []);

export const text = (name: string, path: CellPath): Column => ({
  name,
  path,
  read: (data) => textOf(valueAt(data, path)),
  write: (data, cell) => withValueAt(data, path, cell || undefined),
});

/** `always`: an empty list stands in the file too. */
export const list = (name: string, path: CellPath, always = false): Column => ({
  name,
  path,
  read: (data) => listOf(valueAt(data, path)).map(textOf).join('; '),
  write: (data, cell) => withValueAt(data, path, parts(cell).length > 0 || always ? parts(cell) : undefined),
});

const phonesPath: CellPath = ['facts', 'contacts', 'phones'];
export const phone: Column = {
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

const sourcesPath: CellPath = ['facts', 'sources'];
/** Of the first source; the others stay. */
export const source = (key: 'title' | 'url' | 'date'): Column => ({
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
