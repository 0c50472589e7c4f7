/**
 * The one secret from which all keys come: `SECRET_KEY`, else a file made at the first start, readable by this user only.
 * A backup leaves the file out: with a copy of both, contacts could be read.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartProblem, systemCode } from '../start-problem.ts';

export type Secrets = {
  current: string;
  /** Still reads what it sealed. */
  previous: string | undefined;
};

type Options = { dataDir: string; secretKey?: string | undefined; secretKeyPrevious?: string | undefined };

const keptSecret = async (dataDir: string): Promise<string> => {
  const path = join(dataDir, 'secret.key');
  await mkdir(dataDir, { recursive: true });
  // A link appears whole or not at all: of two processes that start together one makes the file, both read it.
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, randomBytes(32).toString('base64'), { mode: 0o600 });
  try {
    await link(draft, path);
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
  } finally {
    await rm(draft);
  }
  const secret = (await readFile(path, 'utf8')).trim();
  if (secret.length >= 32) return secret;
  throw new StartProblem(
    `The key in ${path} is damaged. Restore it from a copy: without it nobody can read the contacts.`,
  );
};

/** @throws StartProblem */
export const loadSecrets = async ({ dataDir, secretKey, secretKeyPrevious }: Options): Promise<Secrets> => ({
  current: secretKey ?? (await keptSecret(dataDir)),
  previous: secretKeyPrevious,
});
