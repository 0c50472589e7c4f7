/** `npm run task -- import`: services from a table. It shows first what would change; `--write` does it. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openContent } from '#content/read.ts';
import { type ContentStore, createContentStore } from '../content-store/store.ts';
import { changesOf, type Plan, type PlannedRow, planOf, type RowProblem, withoutBad } from '../csv/plan.ts';
import { rowsIn } from '../csv/table-text.ts';
import { readEnv } from '../env.ts';
import { StartProblem } from '../start-problem.ts';

export const help = `import --file FILE [--write] [--skip-bad]

Reads services from a table in CSV, as "export" writes it; content/README.md explains the columns.

  --file FILE   the table
  --write       writes the changes (default: only shows them)
  --skip-bad    leaves out the rows with problems, instead of writing nothing

A cell that is the same changes nothing, nor does a column that is not there. The content is that of CONTENT_DIR. The
pages show what was written after the next build: restart the server, or run "npm run build".
Exit code 1 when a row is wrong.`;

type Options = { file: string; write: boolean; skipBad: boolean };

/** @throws StartProblem */
const optionsIn = (args: readonly string[]): Options => {
  try {
    const flag = { type: 'boolean', default: false } as const;
    const options = { file: { type: 'string' }, write: flag, 'skip-bad': flag } as const;
    const { file, write, 'skip-bad': skipBad } = parseArgs({ args: [...args], options }).values;
    if (file === undefined) throw new StartProblem('Say which table: --file FILE.');
    return { file, write, skipBad };
  } catch (error) {
    throw new StartProblem(`${error instanceof Error ? error.message : error}\n\n${help}`);
  }
};

const problemLine = ({ row, column, message }: RowProblem): string =>
  row === 0 ? `  ${message}` : `  row ${row}${column && `, ${column}`}: ${message}`;

const rowLines = ({ row, id, isNew, cells }: PlannedRow): string[] => [
  `${isNew ? 'new' : 'changed'}: ${id} (row ${row})`,
  ...cells.map(({ column, before, after }) =>
    before === ''
      ? `  ${column}: ${JSON.stringify(after)}`
      : `  ${column}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`,
  ),
];

const told = ({ rows, problems }: Plan): string => {
  const [fresh, rest] = [rows.filter(({ isNew }) => isNew), rows.filter(({ isNew }) => !isNew)];
  const changed = rest.filter(({ cells }) => cells.length > 0);
  return [
    ...[...fresh, ...changed].flatMap(rowLines),
    `${fresh.length} new, ${changed.length} changed, ${rest.length - changed.length} unchanged.`,
    ...(problems.length > 0 ? [`${problems.length} problems:`, ...problems.map(problemLine)] : []),
  ].join('\n');
};

/** What is said, and the exit code. @throws StartProblem when it is no such table */
export const importTable = async (
  text: string,
  { store, write, skipBad }: Omit<Options, 'file'> & { store: ContentStore },
): Promise<{ said: string; code: 0 | 1 }> => {
  const opened = openContent(store.folder());
  const all = planOf(rowsIn(text), { opened, read: (id) => store.read({ kind: 'services', id }) });
  const plan = skipBad ? withoutBad(all, opened) : all;
  const code = plan.problems.length > 0 ? 1 : 0;
  const stopped = plan.problems.some(({ row }) => row === 0 || !skipBad);
  if (!write) return { said: `${told(plan)}\nNothing was written: add --write.`, code };
  if (stopped) return { said: `${told(plan)}\nNothing was written.`, code };
  const files = store.files(changesOf(plan.rows));
  if (files.length > 0) await store.write(files);
  return { said: `${told(plan)}\n${files.length} files were written.`, code };
};

export const run = async (args: readonly string[]): Promise<number> => {
  const { file, ...options } = optionsIn(args);
  const store = createContentStore({ env: readEnv(), say: console.log });
  const { said, code } = await importTable(readTable(file), { ...options, store });
  console.log(said);
  return code;
};

const readTable = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new StartProblem(`The table cannot be read: ${error instanceof Error ? error.message : error}`);
  }
};
