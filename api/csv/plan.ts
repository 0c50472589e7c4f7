/**
 * What a table would do to the content: for each row the record as it would be, cell by cell, or what is wrong with it. A
 * cell that says what the record says changes nothing; a column that is not there changes nothing either. No file is
 * touched.
 */
import { Id } from '#content/model/common.ts';
import type { RecordData } from '#content/model/record-data.ts';
import { type Change, ContentProblems, type Opened, type Problem, recordFiles, tryChanges } from '#content/read.ts';
import { CellProblem, type Column } from './column.ts';
import { type TableKind, tables } from './columns.ts';
import type { Row } from './table-text.ts';

export type CellChange = { column: string; before: string; after: string };
/** `row` 0: not of one row, but of what they are together. */
export type RowProblem = { row: number; column: string; message: string };
export type PlannedRow = { row: number; id: Id; isNew: boolean; cells: readonly CellChange[]; data: RecordData };
export type Plan = { kind: TableKind; rows: readonly PlannedRow[]; problems: readonly RowProblem[] };

const nothing: { readonly [kind in TableKind]: RecordData } = {
  services: { facts: {}, words: { it: {} } },
  organizations: { facts: {}, words: {} },
  locations: { facts: {}, words: {} },
};

const written = (column: Column, { row, cell, data }: { row: number; cell: string; data: RecordData }) => {
  try {
    return { data: column.write(data, cell) };
  } catch (error) {
    if (!(error instanceof CellProblem)) throw error;
    return { data, problem: { row, column: column.name, message: error.message } };
  }
};

type Before = { id: Id; kind: TableKind; before: RecordData | undefined };
type Tried = { planned: PlannedRow; problems: readonly RowProblem[] };

const tryRow = ({ row, cells }: Row, { id, kind, before }: Before): Tried => {
  const start = before ?? nothing[kind];
  let data = start;
  const [changes, problems]: [CellChange[], RowProblem[]] = [[], []];
  for (const column of tables[kind]) {
    const cell = cells.get(column.name);
    const old = column.read(start);
    if (cell === undefined || cell === old) continue;
    const done = written(column, { row, cell, data });
    data = done.data;
    changes.push({ column: column.name, before: old, after: cell });
    if (done.problem) problems.push(done.problem);
  }
  // What holds everywhere names no Comune, and says so.
  const facts = before === undefined && kind === 'services' ? { comuni: [], ...data.facts } : data.facts;
  return {
    planned: { row, id, isNew: before === undefined, cells: changes, data: { ...data, facts } },
    problems,
  };
};

const idProblem = (id: string, earlier: ReadonlySet<string>): string | undefined => {
  if (id === '') return 'The id is empty. Write the id of the record; a new one needs a new id.';
  if (!Id.safeParse(id).success)
    return `"${id}" is no id. Use small letters, digits and single hyphens, such as "borgo-ascolto".`;
  return earlier.has(id) ? `"${id}" stands in another row too. Keep one of them.` : undefined;
};

/** `at[0].location` → `at.location` */
const fieldOf = ({ field }: Problem): string => field.replaceAll(/\[\d+\]/g, '');

const columnOf = (problem: Problem, kind: TableKind): string => {
  const columns = tables[kind];
  const half = problem.file.endsWith('/it.yaml') ? 'it' : 'facts';
  const field = fieldOf(problem);
  const found = columns
    .filter(({ path: [of] }) => of === half)
    .filter(({ path: [, ...keys] }) => field === keys.join('.') || field.startsWith(`${keys.join('.')}.`));
  const above = columns.find(({ path: [of, key] }) => of === half && key === field);
  return (found[0] ?? above)?.name ?? field;
};

const messageOf = ({ expected, found, todo }: Problem): string =>
  `expected ${expected}${found === undefined ? '' : `, found ${found}`}. ${todo}`;

/** A service is a folder. */
const isOf = (file: string, kind: TableKind, id: Id): boolean =>
  kind === 'services'
    ? `${file}/`.includes(`/services/${id}/`)
    : file.endsWith(`/${recordFiles({ kind, id }, []).facts}`);

const rowProblem = (problem: Problem, { kind, rows }: Planned): RowProblem => {
  const row = rows.find(({ id }) => isOf(problem.file, kind, id));
  if (row === undefined)
    return { row: 0, column: '', message: `${problem.file} ${problem.field}: ${messageOf(problem)}` };
  return { row: row.row, column: columnOf(problem, kind), message: messageOf(problem) };
};

type Planned = Pick<Plan, 'kind' | 'rows'>;

export const changesOf = ({ kind, rows }: Planned): Change[] =>
  rows.filter(({ cells, isNew }) => isNew || cells.length > 0).map(({ id, data }) => ({ ref: { kind, id }, data }));

const contentProblems = (opened: Opened, planned: Planned): RowProblem[] => {
  try {
    tryChanges(opened, changesOf(planned));
    return [];
  } catch (error) {
    if (!(error instanceof ContentProblems)) throw error;
    return error.problems.map((problem) => rowProblem(problem, planned));
  }
};

type Known = { kind: TableKind; opened: Opened; read: (id: Id) => RecordData | undefined };

const tryRows = (rows: readonly Row[], { kind, read }: Known): Plan => {
  const [planned, problems, earlier]: [PlannedRow[], RowProblem[], Set<string>] = [[], [], new Set()];
  for (const row of rows) {
    const id = row.cells.get('id') ?? '';
    const wrong = idProblem(id, earlier);
    if (wrong !== undefined) {
      problems.push({ row: row.row, column: 'id', message: wrong });
      continue;
    }
    earlier.add(id);
    const tried = tryRow(row, { id, kind, before: read(id) });
    planned.push(tried.planned);
    problems.push(...tried.problems);
  }
  return { kind, rows: planned, problems };
};

/** Rows without what is wrong by itself. */
const sound = ({ kind, rows, problems }: Plan): Planned => ({
  kind,
  rows: rows.filter(({ row }) => !problems.some((one) => one.row === row)),
});

export const planOf = (rows: readonly Row[], known: Known): Plan => {
  const tried = tryRows(rows, known);
  return { ...tried, problems: [...tried.problems, ...contentProblems(known.opened, sound(tried))] };
};

/**
 * Only the rows that can go in, with all that is wrong with the others. Taking one out can make another wrong, so it goes
 * on until none is; what is left then with row 0 stops everything.
 */
export const withoutBad = (plan: Plan, opened: Opened): Plan => {
  const known = plan.problems.filter(({ row }) => row !== 0);
  const good = sound(plan);
  const found = contentProblems(opened, good);
  const rest = { ...good, problems: [...known, ...found] };
  return found.every(({ row }) => row === 0) ? rest : withoutBad(rest, opened);
};
