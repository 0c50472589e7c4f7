/** The table as text: UTF-8 with a mark that spreadsheets know, commas, a head. A semicolon is read too, as they write it here. */
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import type { RecordData } from '#content/model/record-data.ts';
import { StartProblem } from '../start-problem.ts';
import { type TableKind, tables } from './columns.ts';

export const headOf = (kind: TableKind): string[] => ['id', ...tables[kind].map(({ name }) => name)];

export type TableRecord = { id: string; data: RecordData };

export const rowOf = ({ id, data }: TableRecord, kind: TableKind): string[] => [
  id,
  ...tables[kind].map(({ read }) => read(data)),
];

/** A cell that begins like a formula gets an apostrophe, so that no spreadsheet runs it. */
export const tableText = (records: readonly TableRecord[], kind: TableKind): string =>
  stringify([headOf(kind), ...records.map((record) => rowOf(record, kind))], { bom: true, escape_formulas: true });

/** `row` as a spreadsheet counts: the head is 1. */
export type Row = { row: number; cells: ReadonlyMap<string, string> };

const plain = (cell: string): string =>
  cell
    .replaceAll('\r\n', '\n')
    .replace(/^'(?=[=+\-@\t\r])/, '')
    .trim();

const delimiterOf = (text: string): string => {
  const [first = ''] = text.split('\n', 1);
  return first.includes(';') && !first.includes(',') ? ';' : ',';
};

const Cells = z.array(z.array(z.string()));

const cellsIn = (text: string): string[][] => {
  const options = { bom: true, delimiter: delimiterOf(text), relax_column_count: true, skip_empty_lines: true };
  try {
    return Cells.parse(parse(text, options));
  } catch (error) {
    throw new StartProblem(`The file is not a table in CSV: ${error instanceof Error ? error.message : error}`);
  }
};

const checkHead = (names: readonly string[], kind: TableKind): void => {
  const head = headOf(kind);
  const unknown = names.filter((name) => !head.includes(name));
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  const problems = [
    ...(names.includes('id') ? [] : ['The column "id" is missing.']),
    ...unknown.map((name) => `There is no column "${name}".`),
    ...twice.map((name) => `The column "${name}" stands twice.`),
  ];
  if (problems.length > 0) throw new StartProblem(`${problems.join('\n')}\nColumns are: ${head.join(', ')}.`);
};

/** @throws StartProblem when it is no such table at all */
export const rowsIn = (text: string, kind: TableKind): Row[] => {
  const [first = [], ...rest] = cellsIn(text);
  const names = first.map((name) => name.trim());
  checkHead(names, kind);
  return rest.map((cells, index) => ({
    row: index + 2,
    cells: new Map(names.map((name, place) => [name, plain(cells[place] ?? '')])),
  }));
};
