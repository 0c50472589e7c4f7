/**
 * The builds kept on this machine, one folder per key under `SITE_CACHE`. A build is made in a folder of its own and
 * renamed when it is whole, so whoever finds a key finds all of it.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Directory } from '#content/model/directory.ts';
import type { BuildInputs } from './build-key.ts';
import { type Before, type Kept, keptFrom, takeKept } from './kept-pages.ts';
import { withLock } from './lock.ts';
import { manifestPath, writeManifest } from './manifest.ts';
import { readNotes, writePageReads } from './page-reads.ts';
import { compressAssets } from './precompress.ts';
import { prune, workPrefix } from './pruning.ts';

export type BuildJob = {
  outDir: string;
  signal: AbortSignal | undefined;
  /** Where to note which records each page reads. */
  readsFile: string;
  /** Addresses of pages that need not be made, one a line; undefined: there are none. */
  keptFile: string | undefined;
};

/** Writes a site into `outDir`. @throws BuildFailed */
export type Builder = (job: BuildJob) => Promise<void>;

export type BuildRequest = {
  cache: string;
  inputs: BuildInputs & { directory: Directory };
  /** A build from which pages may be taken as they are. */
  before?: Before | undefined;
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

/** Renders the pages that are not as they were, takes the others from before, and notes what each read. */
const makePages = async ({ inputs, before, build, signal }: BuildRequest, work: string): Promise<Kept | undefined> => {
  const [readsFile, keptFile] = [`${work}.reads`, `${work}.kept`];
  const kept = await keptFrom(before, inputs);
  try {
    await writeFile(keptFile, [...(kept?.pages.keys() ?? [])].join('\n'));
    await build({ outDir: work, signal, readsFile, keptFile: kept === undefined ? undefined : keptFile });
    const reads = await readNotes(readsFile);
    await writePageReads(work, inputs, new Map([...(kept?.pages ?? []), ...reads]));
    return kept;
  } finally {
    await Promise.all([readsFile, keptFile].map((file) => rm(file, { force: true })));
  }
};

const make = async (request: BuildRequest): Promise<void> => {
  const { cache, inputs } = request;
  const work = join(cache, `${workPrefix}${process.pid}-${randomUUID()}`);
  try {
    await mkdir(work);
    const kept = await makePages(request, work);
    const known = await takeKept(kept, work);
    await compressAssets(work, kept?.folder);
    await writeManifest(work, { key: inputs.key, builtAt: new Date() }, known);
    await rm(join(cache, inputs.key), { recursive: true, force: true });
    await rename(work, join(cache, inputs.key));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
};

/** The folder of the build with this key: the one that is there, or a new one. */
export const ensureBuild = async (request: BuildRequest): Promise<string> => {
  const { cache, inputs, say } = request;
  const folder = join(cache, inputs.key);
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
