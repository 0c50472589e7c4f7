/**
 * Pages that need not be rendered again: they read nothing that has changed since the build before. They are linked from
 * there, with what is known of them.
 */
import { copyFile, link, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Id } from '#content/model/common.ts';
import type { Directory, Kind } from '#content/model/directory.ts';
import { kinds } from '#content/read/content.ts';
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

/** The build before, and what its content said. */
export type Before = { folder: string; directory: Directory };

/** Text of each field; a record is compared as it was parsed. */
const fieldsOf = (record: object): Map<string, string> =>
  new Map(Object.entries(record).map(([field, value]) => [field, JSON.stringify(value)]));

/** What pages may have read of a record that has changed, as `site/reading.ts` names it. */
const changedFields = (
  kind: Kind,
  id: Id,
  [old, young]: readonly [object | undefined, object | undefined],
): string[] => {
  if (old === undefined || young === undefined) return [`${kind}/${id}`, `${kind}/*`];
  const [before, now] = [fieldsOf(old), fieldsOf(young)];
  const fields = [...new Set([...before.keys(), ...now.keys()])].filter(
    (field) => before.get(field) !== now.get(field),
  );
  return fields.length === 0
    ? []
    : [...fields, '*'].flatMap((field) => [`${kind}/${id}#${field}`, `${kind}/*#${field}`]);
};

const changedReads = (before: Directory, now: Directory): Set<string> => {
  const changed = new Set<string>();
  for (const kind of kinds) {
    const [old, young]: ReadonlyMap<Id, object>[] = [before[kind], now[kind]];
    for (const id of new Set([...(old?.keys() ?? []), ...(young?.keys() ?? [])])) {
      for (const one of changedFields(kind, id, [old?.get(id), young?.get(id)])) changed.add(one);
    }
  }
  return changed;
};

/** Which pages of the build before are as good as new; undefined: none. */
export const keptFrom = async (
  before: Before | undefined,
  { frame, directory }: { frame: string; directory: Directory },
): Promise<Kept | undefined> => {
  const known = before === undefined ? undefined : await readPageReads(before.folder);
  if (before === undefined || known === undefined || known.frame !== frame) return undefined;
  // Every page reads the portal.
  if (JSON.stringify(before.directory.portal) !== JSON.stringify(directory.portal)) return undefined;
  const changed = changedReads(before.directory, directory);
  const { files } = await readManifest(before.folder);
  const fresh = [...readsOf(known)].filter(([, read]) => read.length > 0 && !read.some((one) => changed.has(one)));
  return { folder: before.folder, pages: new Map(fresh), files: new Map(files.map((file) => [file.path, file])) };
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
