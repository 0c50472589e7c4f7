/**
 * A copy of the content in a Git work tree, one commit for each revision that came onto the pages, by the name of who made
 * it. It is only a mirror: what counts is the content folder and the history in SQL, and a mirror that fails stops nothing.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Revision } from './revision.ts';

const run = promisify(execFile);

/** No mail address of a volunteer goes into a history that may be public. */
const address = 'nobody@invalid';

type Mirror = { folder: string; content: () => string };

/** Brings the folder of the kinds to what the content says: files that went away go away here too. */
const copy = async ({ folder, content }: Mirror): Promise<void> => {
  const from = content();
  const isOurs = (name: string): boolean => !name.startsWith('.') && name !== 'README.md';
  for (const name of (await readdir(folder)).filter(isOurs)) await rm(join(folder, name), { recursive: true });
  for (const name of (await readdir(from)).filter(isOurs)) {
    await cp(join(from, name), join(folder, name), { recursive: true, preserveTimestamps: true });
  }
};

const message = ({ ref, why, onBehalfOf }: Revision): string =>
  [`${ref.kind}/${ref.id}`, why, onBehalfOf === undefined ? '' : `Per conto di ${onBehalfOf}`]
    .filter(Boolean)
    .join('\n\n');

/** Called for each revision once it is live, one after the other. */
export const createGitMirror = (mirror: Mirror): ((revision: Revision) => Promise<void>) => {
  const git = (...args: string[]) =>
    run('git', ['-C', mirror.folder, '-c', 'user.name=Sportello Diffuso', '-c', `user.email=${address}`, ...args]);
  return async (revision) => {
    await mkdir(mirror.folder, { recursive: true });
    if (!existsSync(join(mirror.folder, '.git'))) await git('init', '--quiet');
    await copy(mirror);
    await git('add', '--all');
    const { stdout } = await git('status', '--porcelain');
    if (stdout === '') return;
    await git(
      'commit',
      '--quiet',
      `--author=${revision.byName.replaceAll(/[<>\n]/g, '')} <${address}>`,
      `--message=${message(revision)}`,
    );
  };
};
