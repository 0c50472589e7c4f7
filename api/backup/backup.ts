/** Making a backup beside a running server, and putting one back. */
import { existsSync } from 'node:fs';
import { cp, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '#content/model/time.ts';
import type { Database } from '../database/database.ts';
import { StartProblem } from '../start-problem.ts';
import { type Archived, type Manifest, readArchive, writeArchive } from './archive.ts';
import { appliedMigrations, emptyTable, insertRows, isEmptyTable, type Row, rowsOf, tableNames } from './rows.ts';
import { openSnapshot, type Snapshot } from './snapshot.ts';

/** `contentDir`: absent when the content that comes with the program is in use, unless somebody edited it here. */
export type Place = { dataDir: string; databaseUrl?: string | undefined; contentDir?: string | undefined };

const editedContent = ({ dataDir, contentDir }: Place): string => contentDir ?? join(dataDir, 'content');

async function* tablesOf({ read }: Snapshot): AsyncGenerator<readonly [string, Row[]]> {
  for (const table of await tableNames(read)) yield [table, await rowsOf(read, table)];
}

/** @throws StartProblem */
export const backup = async (place: Place, to: { folder: string; now: Instant }): Promise<Manifest> => {
  const content = editedContent(place);
  const snapshot = await openSnapshot(place);
  try {
    return await writeArchive(to.folder, {
      madeAt: new Date(to.now).toISOString(),
      migrations: await appliedMigrations(snapshot.read),
      tables: tablesOf(snapshot),
      content: existsSync(content) ? content : undefined,
    });
  } finally {
    await snapshot.close();
  }
};

const refuseNewer = async ({ manifest }: Archived, database: Database): Promise<void> => {
  const known = new Set(await appliedMigrations(database.read));
  const newer = manifest.migrations.filter((name) => !known.has(name));
  if (newer.length === 0) return;
  throw new StartProblem(
    `The backup was made by a newer version of this program (${newer.join(', ')}). Install that version first.`,
  );
};

const refuseToOverwrite = async (tables: readonly string[], { read }: Database): Promise<void> => {
  for (const table of tables) {
    if (await isEmptyTable(read, table)) continue;
    throw new StartProblem(
      `The database is not empty (${table}). Restore into an empty one, or add --replace to lose what is there.`,
    );
  }
};

/** What was there is put aside, not lost. */
const restoreContent = async (from: string, place: Place, now: Instant): Promise<void> => {
  const target = editedContent(place);
  await cp(from, `${target}.restored`, { recursive: true });
  if (existsSync(target)) await rename(target, `${target}.before-${now}`);
  await rename(`${target}.restored`, target);
};

export type Restoring = { folder: string; replace: boolean; now: Instant };

/** All rows in one transaction: a restore that fails changes nothing. @throws StartProblem */
export const restore = async (place: Place, database: Database, how: Restoring): Promise<Manifest> => {
  const archived = await readArchive(how.folder);
  await refuseNewer(archived, database);
  const here = await tableNames(database.read);
  if (!how.replace) await refuseToOverwrite(here, database);
  const tables = Object.keys(archived.manifest.tables);
  const rows = new Map<string, Row[]>();
  for (const table of tables) rows.set(table, await archived.rows(table));
  await database.write(async (tx) => {
    for (const table of here) await emptyTable(tx, table);
    for (const [table, kept] of rows) await insertRows(tx, table, kept);
  });
  if (archived.content !== undefined) await restoreContent(archived.content, place, how.now);
  return archived.manifest;
};
