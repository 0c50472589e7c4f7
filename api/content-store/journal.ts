/**
 * Several files change as one: what is to be written stands in a journal before the first file is touched, so that after
 * a crash at any point the rest is written at the next start. The journal lies in the content folder, behind a dot.
 */
import { mkdir, readdir, readFile, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { systemCode } from '../start-problem.ts';
import { writeWhole } from './atomic.ts';

/** `path` inside the content folder, with slashes. `text` null: the file goes away. */
const FileChange = z.strictObject({
  path: z.string().regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+){0,2}\.yaml$/),
  text: z.string().nullable(),
});
export type FileChange = z.infer<typeof FileChange>;

const Journal = z.strictObject({ files: z.array(FileChange) });
const journalName = '.journal.json';

/** Told before each thing that can be cut off. */
export type OnStep = (step: string) => void | Promise<void>;

const remove = async (folder: string, path: string): Promise<void> => {
  await rm(join(folder, path), { force: true });
  const parent = join(folder, dirname(path));
  const rest = await readdir(parent).catch(() => ['there is no such folder']);
  if (rest.length === 0) await rmdir(parent);
};

const writeAll = async (folder: string, files: readonly FileChange[], onStep: OnStep): Promise<void> => {
  for (const { path, text } of files) {
    await onStep(`file ${path}`);
    if (text === null) {
      await remove(folder, path);
      continue;
    }
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeWhole(join(folder, path), text);
  }
  await onStep('end of journal');
  await rm(join(folder, journalName), { force: true });
};

/** All of them, or, after a crash, all of them at the next start. */
export const writeFiles = async (
  folder: string,
  files: readonly FileChange[],
  onStep: OnStep = () => undefined,
): Promise<void> => {
  await onStep('journal');
  await writeWhole(join(folder, journalName), JSON.stringify({ files }));
  await writeAll(folder, files, onStep);
};

/** Writes what a crash left unwritten. Doing it twice changes nothing. */
export const finishInterrupted = async (folder: string): Promise<void> => {
  const text = await readFile(join(folder, journalName), 'utf8').catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (text !== undefined) await writeAll(folder, Journal.parse(JSON.parse(text)).files, () => undefined);
};
