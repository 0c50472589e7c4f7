/** The content as it would be with some files changed, in a folder of its own: for building before anything is changed. */
import { copyFile, link, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileChange } from './journal.ts';

/** The same file under another name where the disk allows it: nobody writes into it. */
const same = (from: string, to: string): Promise<void> => link(from, to).catch(() => copyFile(from, to));

const mirrorFolder = async (from: string, to: string): Promise<void> => {
  await mkdir(to, { recursive: true });
  const entries = (await readdir(from, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
  const [folders, files] = [entries.filter((entry) => entry.isDirectory()), entries.filter((entry) => entry.isFile())];
  await Promise.all(files.map(({ name }) => same(join(from, name), join(to, name))));
  for (const { name } of folders) await mirrorFolder(join(from, name), join(to, name));
};

/** Makes `to`. The files of `from` are never written. */
export const stage = async (from: string, to: string, changes: readonly FileChange[]): Promise<void> => {
  await mirrorFolder(from, to);
  for (const { path, text } of changes) {
    const file = join(to, path);
    // Another name of the real file: it goes away first.
    await rm(file, { force: true });
    if (text === null) {
      if ((await readdir(dirname(file))).length === 0) await rm(dirname(file), { recursive: true });
      continue;
    }
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
};
