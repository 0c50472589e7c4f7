import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { backup, restore } from '../../../api/backup/backup.ts';
import { rowsOf, tableNames } from '../../../api/backup/rows.ts';
import { type Database, openDatabase } from '../../../api/database/database.ts';
import { book, coreOn, monday } from '../../support/core.ts';
import { databasePlace, type EngineName, engines } from '../../support/engines.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';

type Place = Awaited<ReturnType<typeof databasePlace>>;

const opened = async <T>(place: Place, work: (database: Database) => Promise<T>): Promise<T> => {
  const database = await openDatabase({ ...place, onError: () => undefined });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
};

const everything = async ({ read }: Database): Promise<Record<string, readonly string[]>> => {
  const tables = await tableNames(read);
  const rows = await Promise.all(
    tables.map(async (table) => (await rowsOf(read, table)).map((row) => JSON.stringify(row))),
  );
  return Object.fromEntries(tables.map((table, at) => [table, (rows[at] ?? []).sort()]));
};

/** Three bookings, one of them cancelled, and a backup made while the database is open. */
const givenBackup = async (engine: EngineName) => {
  const place = await databasePlace(engine);
  const folder = join(temporaryFolder(), 'backup');
  await writeFiles(join(place.dataDir, 'content'), { 'portal.yaml': 'name: { it: Prova }\n' });
  const { token, before } = await opened(place, async (database) => {
    const { bookings } = coreOn(database);
    const first = await book(bookings, '2026-11-24 09:00');
    await book(bookings, '2026-11-24 09:30', { email: 'anna@example.org' });
    const third = await book(bookings, '2026-11-24 10:00', { email: 'ivo@example.org' });
    await bookings.cancel(third.id);
    await backup(place, { folder, now: monday });
    return { token: first.token, before: await everything(database) };
  });
  return { place, folder, token, before };
};

const restoring = (folder: string, replace = false) => ({ folder, replace, now: monday });
/** Backups pass from one engine to the other. */
const ways = engines.flatMap((from) => engines.map((to) => [from, to] as const));

describe.each(ways)('a backup of %s restored on %s', (from, to) => {
  test('gives every row back, the links of people still work, and the edited content is there', async () => {
    const { folder, token, before } = await givenBackup(from);
    expect(before.bookings).toHaveLength(3);
    const place = await databasePlace(to);
    await opened(place, async (database) => {
      await restore(place, database, restoring(folder));
      expect(await everything(database)).toEqual(before);
      const found = await coreOn(database).bookings.byToken(token);
      expect(found?.person?.name).toBe('Maria Rossi');
    });
    expect(await readFile(join(place.dataDir, 'content', 'portal.yaml'), 'utf8')).toContain('Prova');
  });
});

describe.each(engines)('on %s', (engine) => {
  test('a database that holds something is left as it is, unless one says to replace it', async () => {
    const { place, folder, before } = await givenBackup(engine);
    await opened(place, async (database) => {
      const late = await book(coreOn(database).bookings, '2026-11-24 11:00', { email: 'rosa@example.org' });
      await expect(restore(place, database, restoring(folder))).rejects.toThrow('--replace');
      expect(await coreOn(database).bookings.byToken(late.token)).toBeDefined();
      await restore(place, database, restoring(folder, true));
      expect(await everything(database)).toEqual(before);
    });
    expect(existsSync(join(place.dataDir, `content.before-${monday}`, 'portal.yaml'))).toBe(true);
  });

  test('a damaged backup restores nothing', async () => {
    const { place, folder } = await givenBackup(engine);
    await writeFile(join(folder, 'tables', 'bookings.jsonl.gz'), 'half a fi');
    await opened(place, async (database) => {
      const before = await everything(database);
      await expect(restore(place, database, restoring(folder, true))).rejects.toThrow('missing or damaged');
      expect(await everything(database)).toEqual(before);
    });
  });
});

test('what is there already is never written over, and no half-made backup stays', async () => {
  const { place, folder } = await givenBackup('SQLite');
  await expect(backup(place, { folder, now: monday })).rejects.toThrow('there already');
});

test('the key is not in it', async () => {
  const { place, folder } = await givenBackup('SQLite');
  await writeFile(join(place.dataDir, 'secret.key'), 'a secret that must not leave');
  const again = `${folder}-again`;
  await backup(place, { folder: again, now: monday });
  expect(existsSync(join(again, 'secret.key'))).toBe(false);
  expect(JSON.parse(await readFile(join(again, 'manifest.json'), 'utf8'))).toMatchObject({ format: 1, content: true });
});

test.each([
  ['no backup', {}],
  ['a backup that was cut off', { 'manifest.json': '{"format":1,"made' }],
])('a folder that is %s is told so', async (_, files) => {
  const [place, folder] = [await databasePlace('SQLite'), temporaryFolder()];
  await writeFiles(folder, files);
  await opened(place, (database) =>
    expect(restore(place, database, restoring(folder))).rejects.toThrow('is not a backup'),
  );
});
