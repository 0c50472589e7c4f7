/**
 * What a build contains, noted when it is made, so that switching to it reads one file and not all of them.
 * It lies in the build as `.build.json`, and a build without it is not complete.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';

const BuiltFile = z.strictObject({
  /** Inside the build, with slashes: "servizi/emporio/index.html". */
  path: z.string().min(1),
  /** SHA-256 of the content, 16 bytes in base64url: the ETag. */
  hash: z.string().length(22),
  /** A page that must leave no trace on a shared phone. */
  sensitive: z.literal(true).optional(),
  /** A brotli twin, `<path>.br`, lies beside it. */
  brotli: z.literal(true).optional(),
});
export type BuiltFile = z.infer<typeof BuiltFile>;

const Manifest = z.strictObject({ key: z.string(), builtAt: z.iso.datetime(), files: z.array(BuiltFile) });
export type Manifest = z.infer<typeof Manifest>;

const fileName = '.build.json';
/** Ours, not the site's. */
const ownFiles: ReadonlySet<string> = new Set([fileName, '.pages.json']);
export const manifestPath = (folder: string): string => join(folder, fileName);

const sensitiveMark = /<meta (?=[^>]*\bname="?sensitive\b)(?=[^>]*\bcontent="?true\b)/;
/** The mark stands in the head; a page's head is far shorter than this. */
const headLength = 65_536;

const builtFile = (path: string, content: Buffer): BuiltFile => {
  const hash = createHash('sha256').update(content).digest().subarray(0, 16).toString('base64url');
  const sensitive = path.endsWith('.html') && sensitiveMark.test(content.toString('utf8', 0, headLength));
  return sensitive ? { path, hash, sensitive } : { path, hash };
};

/** Every file of a build, by path with slashes. */
export const listFiles = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !ownFiles.has(path))
    .sort();
};

/** Describes every file of a finished build; `.br` twins are a property of the file they belong to. `known`: as they were. */
export const writeManifest = async (
  folder: string,
  { key, builtAt }: { key: string; builtAt: Date },
  known: ReadonlyMap<string, BuiltFile> = new Map(),
): Promise<void> => {
  const paths = await listFiles(folder);
  const all = new Set(paths);
  const files: BuiltFile[] = [];
  for (const path of paths) {
    if (path.endsWith('.br') && all.has(path.slice(0, -3))) continue;
    const file = known.get(path) ?? builtFile(path, await readFile(join(folder, path)));
    files.push(all.has(`${path}.br`) ? { ...file, brotli: true } : file);
  }
  const manifest: Manifest = { key, builtAt: builtAt.toISOString(), files };
  await writeFile(manifestPath(folder), JSON.stringify(manifest));
};

export const readManifest = async (folder: string): Promise<Manifest> =>
  Manifest.parse(JSON.parse(await readFile(manifestPath(folder), 'utf8')));
