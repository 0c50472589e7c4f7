/** `npm run task -- backup`: database and edited content, in a folder. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { backup } from '../backup/backup.ts';
import { readEnv } from '../env.ts';

export const help = `backup [--to FOLDER]

Writes the whole database and the content edited here into a new folder (default: DATA_DIR/backups/<date and time>).
The server may go on meanwhile: what is written is one instant.

The key (DATA_DIR/secret.key or SECRET_KEY) is left out on purpose: keep a copy of it somewhere else. Without it nobody
can read the contacts of a restored backup, and old links and codes stop working.`;

const stamp = (now: number): string => new Date(now).toISOString().slice(0, 19).replaceAll(':', '-');

export const run = async (args: readonly string[]): Promise<number> => {
  const { values } = parseArgs({ args: [...args], options: { to: { type: 'string' } } });
  const env = readEnv();
  const now = Date.now();
  const folder = values.to ?? join(env.dataDir, 'backups', stamp(now));
  const { tables, content } = await backup(env, { folder, now });
  const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0);
  console.log(`Backup in ${folder}: ${rows} rows of ${Object.keys(tables).length} tables.`);
  console.log(content ? 'The edited content is in it.' : 'The content was never edited here, so it is not in it.');
  console.log('The key is not in it: keep a copy of SECRET_KEY, or of secret.key, in another place.');
  return 0;
};
