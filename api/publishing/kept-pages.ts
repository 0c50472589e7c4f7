/**
 * Pages that need not be rendered again: they read no record that has changed since the build before. They are linked from
 * there, with what is known of them.
 */
import { copyFile, link, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BuildInputs } from './build-key.ts';
import { type BuiltFile, listFiles, readManifest } from './manifest.ts';
import { type Reads, readPageReads, readsOf } from './page-reads.ts';

export type Kept = {
  /** The build before. */
  folder: string;
  /** By address, with what each read. */
  pages: Reads;
  /** Every file of the build before, by path. */
  files: ReadonlyMap<string, BuiltFile>;
};

/** "services/emporio/it.yaml" → "services/emporio"; undefined for the portal, which every page reads. */
const recordOf = (file: string): string | undefined => {
  const [kind, name] = file.split('/');
  return kind === undefined || name === undefined ? undefined : `${kind}/${name.replace(/\.yaml$/, '')}`;
};

/** Undefined: everything may be another. */
const changedRecords = (
  before: Readonly<Record<string, string>>,
  now: BuildInputs['content'],
): Set<string> | undefined => {
  const files = new Set([...Object.keys(before), ...now.keys()]);
  const changed = new Set<string>();
  for (const file of files) {
    if (before[file] === now.get(file)) continue;
    const record = recordOf(file);
    if (record === undefined) return undefined;
    changed.add(record).add(`${record.split('/')[0]}/*`);
  }
  return changed;
};

/** Which pages of the build in `folder` are as good as new for these inputs; undefined: none. */
export const keptFrom = async (folder: string | undefined, inputs: BuildInputs): Promise<Kept | undefined> => {
  const before = folder === undefined ? undefined : await readPageReads(folder);
  if (folder === undefined || before === undefined || before.frame !== inputs.frame) return undefined;
  const changed = changedRecords(before.content, inputs.content);
  if (changed === undefined) return undefined;
  const { files } = await readManifest(folder);
  const pages = new Map(
    [...readsOf(before)].filter(([, read]) => read.length > 0 && !read.some((one) => changed.has(one))),
  );
  return { folder, pages, files: new Map(files.map((file) => [file.path, file])) };
};

const fileOfPage = (page: string): string => `${page.slice(1)}index.html`;

export const linkFile = (from: string, to: string): Promise<void> => link(from, to).catch(() => copyFile(from, to));

/** Puts the pages that were not rendered into the new build; gives what is known of their files. */
export const takeKept = async (kept: Kept | undefined, folder: string): Promise<Map<string, BuiltFile>> => {
  const taken = new Map<string, BuiltFile>();
  if (kept === undefined) return taken;
  const there = new Set(await listFiles(folder));
  for (const page of kept.pages.keys()) {
    const path = fileOfPage(page);
    const file = kept.files.get(path);
    if (file === undefined || there.has(path)) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await linkFile(join(kept.folder, path), join(folder, path));
    taken.set(path, file);
  }
  return taken;
};
