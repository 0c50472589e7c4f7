/** Folders on this machine: where the project stands, where the content is, whether we may write. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StartProblem, systemCode } from './start-problem.ts';

/** The folder with package.json. */
export const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)));

export type Folders = { contentDir: string | undefined; dataDir: string };

/** The copy that editors work on, where the administrator chose no folder. */
export const editedFolder = ({ dataDir }: Folders): string => join(dataDir, 'content');

/**
 * Where the truth of the directory is: what the administrator chose, else the copy that the editors work on, else the
 * content that comes with the program, read in place.
 */
export const contentFolder = (env: Folders): string => {
  const edited = editedFolder(env);
  return env.contentDir ?? (existsSync(edited) ? edited : join(projectFolder, 'content', 'network'));
};

/** Makes the folder and proves, by writing, that we may write in it: permission bits say nothing about full or read-only disks. */
export const ensureWritable = async (folder: string, variable: string): Promise<void> => {
  const probe = join(folder, `.probe-${randomUUID()}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    throw new StartProblem(
      `The folder ${folder} cannot be written (${systemCode(error)}). Give this user the right to write there, or set ${variable} to another folder.`,
    );
  }
};

/** Also from one disk to another, where a rename cannot go. What was at `to` goes. */
export const moveFolder = async (from: string, to: string): Promise<void> => {
  await rm(to, { recursive: true, force: true });
  try {
    await rename(from, to);
  } catch (error) {
    if (systemCode(error) !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
};
