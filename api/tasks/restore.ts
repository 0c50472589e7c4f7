/** `npm run task -- restore`: puts a backup back. */
import { parseArgs } from 'node:util';
import { restore } from '../backup/backup.ts';
import { readEnv } from '../env.ts';
import { StartProblem } from '../start-problem.ts';
import { withDatabase } from './post-office.ts';

export const help = `restore --from FOLDER [--replace]

Puts a backup back into the database of DATA_DIR or DATABASE_URL, and the edited content in its place. Stop the server
first. The folder of the content that was there is kept beside it.

  --from FOLDER   a folder made by "npm run task -- backup"
  --replace       empties a database that holds something; without it, such a database is left as it is

Put the key back too (SECRET_KEY or DATA_DIR/secret.key), or contacts cannot be read.`;

export const run = async (args: readonly string[]): Promise<number> => {
  const { values } = parseArgs({
    args: [...args],
    options: { from: { type: 'string' }, replace: { type: 'boolean', default: false } },
  });
  const { from: folder, replace } = values;
  if (folder === undefined) throw new StartProblem(`Which backup?\n\n${help}`);
  const { madeAt, tables } = await withDatabase((database) =>
    restore(readEnv(), database, { folder, replace, now: Date.now() }),
  );
  const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0);
  console.log(`Restored what was there on ${madeAt}: ${rows} rows of ${Object.keys(tables).length} tables.`);
  return 0;
};
