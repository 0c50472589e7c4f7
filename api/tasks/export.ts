/** `npm run task -- export`: services, organizations or places as a table. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Directory } from '#content/model/directory.ts';
import { readDirectory, readRaw } from '#content/read.ts';
import { kindIn, type TableKind } from '../csv/columns.ts';
import { type TableRecord, tableText } from '../csv/table-text.ts';
import { readEnv } from '../env.ts';
import { contentFolder } from '../folders.ts';
import { StartProblem } from '../start-problem.ts';

export const help = `export [--kind KIND] [--comune ID] [--organization ID] [--out FILE]

Writes records as a table in CSV, one row each; content/README.md explains the columns.

  --kind KIND         services (default), organizations or locations
  --comune ID         only services that list this Comune, organizations and places that stand in it
  --organization ID   only services of this organization, or the organization itself; no places
  --out FILE          where to write it (default: the terminal)

The content is that of CONTENT_DIR. "import" reads the same table.`;

export type Which = { kind?: TableKind; comune?: string | undefined; organization?: string | undefined };

/** What a filter looks at. */
const standing = {
  services: ({ services }: Directory) => [...services.values()],
  organizations: ({ organizations }: Directory) =>
    [...organizations.values()].map(({ id, comune }) => ({ id, comuni: [comune], organization: id })),
  locations: ({ locations }: Directory) =>
    [...locations.values()].map(({ id, comune }) => ({ id, comuni: [comune], organization: undefined })),
} as const;

/** @throws ContentProblems */
export const recordsToExport = (folder: string, { kind = 'services', comune, organization }: Which): TableRecord[] =>
  standing[kind](readDirectory(folder))
    .filter(({ comuni }) => comune === undefined || comuni.includes(comune))
    .filter((one) => organization === undefined || one.organization === organization)
    .flatMap(({ id }) => {
      const data = readRaw(folder, { kind, id });
      return data === undefined ? [] : [{ id, data }];
    });

/** @throws StartProblem */
const optionsIn = (args: readonly string[]): Which & { kind: TableKind; out?: string | undefined } => {
  try {
    const text = { type: 'string' } as const;
    const { kind = 'services', ...rest } = parseArgs({
      args: [...args],
      options: { kind: text, comune: text, organization: text, out: text },
    }).values;
    return { ...rest, kind: kindIn(kind) };
  } catch (error) {
    throw new StartProblem(`${error instanceof Error ? error.message : error}\n\n${help}`);
  }
};

export const run = async (args: readonly string[]): Promise<number> => {
  const options = optionsIn(args);
  const records = recordsToExport(contentFolder(readEnv()), options);
  if (records.length === 0) throw new StartProblem('There is no such record. Look at the ids in the content folder.');
  const table = tableText(records, options.kind);
  if (options.out === undefined) process.stdout.write(table);
  else writeFileSync(options.out, table);
  return 0;
};
