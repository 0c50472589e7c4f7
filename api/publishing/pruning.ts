/** Which builds stay on the disk: the last ones used, and those that a running server serves from. */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from './lock.ts';
import { manifestPath } from './manifest.ts';

/** Besides those in use: today's, and two to go back to. */
const kept = 3;
/** Folders of builds that are being made; the id of the process follows. */
export const workPrefix = 'work-';
const usersFolder = '.in-use';

/** Says that this process serves from the build, so that nobody deletes it; returns how to take that back. */
export const markInUse = async (folder: string): Promise<() => Promise<void>> => {
  const mark = join(folder, usersFolder, `${process.pid}-${randomUUID()}`);
  await mkdir(join(folder, usersFolder), { recursive: true });
  await writeFile(mark, '');
  return () => rm(mark, { force: true });
};

const inUse = async (folder: string): Promise<boolean> => {
  const users = await readdir(join(folder, usersFolder)).catch(() => []);
  return users.some((name) => isAlive(Number.parseInt(name, 10)));
};

type Kept = { folder: string; usedAt: number };

const completeBuilds = async (cache: string): Promise<Kept[]> => {
  const folders = (await readdir(cache)).map((name) => join(cache, name));
  const builds = await Promise.all(
    folders.map(async (folder) => ({
      folder,
      usedAt: (await stat(manifestPath(folder)).catch(() => undefined))?.mtimeMs,
    })),
  );
  return builds.flatMap(({ folder, usedAt }) => (usedAt === undefined ? [] : [{ folder, usedAt }]));
};

/** Work folders whose builder died. */
const leftovers = async (cache: string): Promise<string[]> =>
  (await readdir(cache))
    .filter((name) => name.startsWith(workPrefix) && !isAlive(Number.parseInt(name.slice(workPrefix.length), 10)))
    .map((name) => join(cache, name));

/** Deletes all but the builds used last and those in use. Runs under the lock. */
export const prune = async (cache: string): Promise<void> => {
  const builds = (await completeBuilds(cache)).sort((a, b) => b.usedAt - a.usedAt);
  const old: string[] = [];
  for (const { folder } of builds.slice(kept)) {
    if (!(await inUse(folder))) old.push(folder);
  }
  const doomed = [...old, ...(await leftovers(cache))];
  await Promise.all(doomed.map((folder) => rm(folder, { recursive: true, force: true })));
};
