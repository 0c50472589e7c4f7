/**
 * The builds kept on this machine, one folder per key under `SITE_CACHE`. A build is made in a folder of its own and
 * renamed when it is whole, so whoever finds a key finds all of it.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { withLock } from './lock.ts';
import { manifestPath, writeManifest } from './manifest.ts';
import { compressAssets } from './precompress.ts';
import { prune, workPrefix } from './pruning.ts';

/** Writes a whole site into `outDir`. @throws BuildFailed */
export type Builder = (job: { outDir: string; signal: AbortSignal | undefined }) => Promise<void>;

export type BuildRequest = {
  cache: string;
  key: string;
  build: Builder;
  signal?: AbortSignal | undefined;
  /** One line about what takes time. */
  say?: ((line: string) => void) | undefined;
};

/** True when the build is there; noting the use keeps it among the newest. */
const touch = async (folder: string): Promise<boolean> =>
  utimes(manifestPath(folder), new Date(), new Date()).then(
    () => true,
    () => false,
  );

const make = async ({ cache, key, build, signal }: BuildRequest): Promise<void> => {
  const work = join(cache, `${workPrefix}${process.pid}-${randomUUID()}`);
  try {
    await mkdir(work);
    await build({ outDir: work, signal });
    await compressAssets(work);
    await writeManifest(work, { key, builtAt: new Date() });
    await rm(join(cache, key), { recursive: true, force: true });
    await rename(work, join(cache, key));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
};

/** The folder of the build with this key: the one that is there, or a new one. */
export const ensureBuild = async (request: BuildRequest): Promise<string> => {
  const { cache, key, say } = request;
  const folder = join(cache, key);
  if (await touch(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const work = async (): Promise<void> => {
    if (await touch(folder)) return;
    say?.('Building the pages: this takes about a minute the first time.');
    await make(request);
    await prune(cache);
  };
  const onWait = () => say?.('Another process is building: waiting for it.');
  await withLock(join(cache, 'lock'), work, { signal: request.signal, onWait });
  return folder;
};
