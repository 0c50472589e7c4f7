/** `npm run task -- import`: services, organizations or places from a table. It shows first what would change; `--write` does it. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Instant } from '#content/model/time.ts';
import { createContentStore } from '../content-store/store.ts';
import { kindIn, type TableKind } from '../csv/columns.ts';
import { changesOf, type Plan, type PlannedRow, planOf, type RowProblem, withoutBad } from '../csv/plan.ts';
import { rowsIn } from '../csv/table-text.ts';
import type { Database } from '../database/database.ts';
import { decideImport, type Standing, standingContent } from '../drafts/importing.ts';
import { readEnv } from '../env.ts';
import { StartProblem } from '../start-problem.ts';
import { withDatabase } from './post-office.ts';

export const help = `import --file FILE [--kind KIND] [--write] [--skip-bad] [--by NAME] [--why TEXT]

Reads records from a table in CSV, as "export" writes it; content/README.md explains the columns.

  --file FILE   the table
  --kind KIND   what its rows are: services (default), organizations or locations
  --write       writes the changes (default: only shows them)
  --skip-bad    leaves out the rows with problems, instead of writing nothing
  --by NAME     who decides so, for the history of the records (default: importazione)
  --why TEXT    why (default: the name of the table)

A cell that is the same changes nothing, nor does a column that is not there. The content is that of CONTENT_DIR. Each
changed record gets a version in its history, which brings back what it said before. The server brings them onto the
pages: within a minute when it runs, else when it starts.
Exit code 1 when a row is wrong.`;

type Options = { file: string; kind: TableKind; write: boolean; skipBad: boolean; by: string; why: string };

/** @throws StartProblem */
const optionsIn = (args: readonly string[]): Options => {
  try {
    const flag = { type: 'boolean', default: false } as const;
    const text = { type: 'string' } as const;
    const by = { ...text, default: 'importazione' } as const;
    const options = {
      file: text,
      kind: { ...text, default: 'services' },
      write: flag,
      'skip-bad': flag,
      by,
      why: text,
    } as const;
    const { file, kind, 'skip-bad': skipBad, why, ...rest } = parseArgs({ args: [...args], options }).values;
    if (file === undefined) throw new StartProblem('Say which table: --file FILE.');
    return { ...rest, file, kind: kindIn(kind), skipBad, why: why ?? `Tabella ${basename(file)}` };
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

type Import = Omit<Options, 'file'> & { standing: Standing; database: Database; now: Instant };

/** What is said, and the exit code. @throws StartProblem when it is no such table */
export const importTable = async (
  text: string,
  { standing, database, kind, write, skipBad, by, why, now }: Import,
): Promise<{ said: string; code: 0 | 1 }> => {
  const all = planOf(rowsIn(text, kind), {
    kind,
    opened: standing.opened,
    read: (id) => standing.read({ kind, id }),
  });
  const plan = skipBad ? withoutBad(all, standing.opened) : all;
  const code = plan.problems.length > 0 ? 1 : 0;
  const stopped = plan.problems.some(({ row }) => row === 0 || !skipBad);
  if (!write) return { said: `${told(plan)}\nNothing was written: add --write.`, code };
  if (stopped) return { said: `${told(plan)}\nNothing was written.`, code };
  const changes = changesOf(plan);
  await decideImport(database, { changes, standing }, { at: now, by, why });
  return { said: `${told(plan)}\n${changes.length} ${kind} wait for the server to bring them onto the pages.`, code };
};

export const run = async (args: readonly string[]): Promise<number> => {
  const { file, ...options } = optionsIn(args);
  const table = readTable(file);
  const store = createContentStore({ env: readEnv(), say: console.log });
  return withDatabase(async (database) => {
    const standing = await standingContent({ database, store });
    const { said, code } = await importTable(table, { ...options, standing, database, now: Date.now() });
    console.log(said);
    return code;
  });
};

const readTable = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new StartProblem(`The table cannot be read: ${error instanceof Error ? error.message : error}`);
  }
};
