/** `npm run task -- export`: the services as a table. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readDirectory, readRaw } from '#content/read.ts';
import { type TableRecord, tableText } from '../csv/table-text.ts';
import { readEnv } from '../env.ts';
import { contentFolder } from '../folders.ts';
import { StartProblem } from '../start-problem.ts';

export const help = `export [--comune ID] [--organization ID] [--out FILE]

Writes the services as a table in CSV, one row each; content/README.md explains the columns.

  --comune ID         only services that list this Comune
  --organization ID   only services of this organization
  --out FILE          where to write it (default: the terminal)

The content is that of CONTENT_DIR. "import" reads the same table.`;

export type Which = { comune?: string | undefined; organization?: string | undefined };

/** @throws ContentProblems */
export const recordsToExport = (folder: string, { comune, organization }: Which): TableRecord[] =>
  [...readDirectory(folder).services.values()]
    .filter(({ comuni }) => comune === undefined || comuni.includes(comune))
    .filter((service) => organization === undefined || service.organization === organization)
    .flatMap(({ id }) => {
      const data = readRaw(folder, { kind: 'services', id });
      return data === undefined ? [] : [{ id, data }];
    });

/** @throws StartProblem */
const optionsIn = (args: readonly string[]): Which & { out?: string | undefined } => {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({ args: [...args], options: { comune: text, organization: text, out: text } }).values;
  } catch (error) {
    throw new StartProblem(`${error instanceof Error ? error.message : error}\n\n${help}`);
  }
};

export const run = async (args: readonly string[]): Promise<number> => {
  const options = optionsIn(args);
  const records = recordsToExport(contentFolder(readEnv()), options);
  if (records.length === 0) throw new StartProblem('There is no such service. Look at the ids in the content folder.');
  const table = tableText(records);
  if (options.out === undefined) process.stdout.write(table);
  else writeFileSync(options.out, table);
  return 0;
};
