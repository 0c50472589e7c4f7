/**
 * The name of a build: a hash of everything its pages depend on. Same key, same pages; so starts, tests and machines
 * can share a build, and nothing is built twice.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { LocalDate } from '#content/model/common.ts';
import { systemCode } from '../start-problem.ts';

type Sources = {
  /** The project folder, with the sources. */
  project: string;
  contentDir: string;
  /** Last day (Europe/Rome) on which a dated fact changed what pages say; undefined: none so far. */
  lastChange: LocalDate | undefined;
  nodeMajor: string;
};

export type BuildInputs = {
  /** 32 hexadecimal digits: of all that follows. */
  key: string;
  /** Of all that is not content. */
  frame: string;
};

/** Raised when the way a finished build is laid out changes. */
const layout = 3;
const sources = ['site', 'content', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

const listed = async (path: string): Promise<string[]> => {
  if (!existsSync(path)) return [];
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
};

const isReadme = (path: string): boolean => basename(path) === 'README.md';
/** As the reader of the content sees it: what a dot hides (a Git folder, an editor's copy) is not content. */
const isContent = (path: string): boolean => !isReadme(path) && !path.split(sep).some((part) => part.startsWith('.'));

/** Undefined when somebody deleted it since we looked: then it is as if it had never been there. */
const readIfThere = (path: string): Promise<Buffer | undefined> =>
  readFile(path).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  });

/** By path with slashes, in the order of paths. */
const hashes = async (root: string, paths: readonly string[]): Promise<Map<string, string>> => {
  const names = paths.map((path) => relative(root, path).split(sep).join('/')).sort();
  const found = new Map<string, string>();
  for (const name of names) {
    const content = await readIfThere(join(root, name));
    if (content !== undefined) found.set(name, createHash('sha256').update(content).digest('base64url').slice(0, 22));
  }
  return found;
};

const hashOf = (parts: readonly (string | number)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);

const sourceFiles = async (project: string): Promise<string[]> => {
  const shippedContent = join(project, 'content', 'network') + sep;
  const files = await Promise.all(sources.map((source) => listed(join(project, source))));
  return files.flat().filter((path) => !isReadme(path) && !path.startsWith(shippedContent));
};

export const buildInputs = async ({ project, contentDir, lastChange, nodeMajor }: Sources): Promise<BuildInputs> => {
  const contentFiles = (await listed(contentDir)).filter((path) => isContent(relative(contentDir, path)));
  const sourceHashes = await hashes(project, await sourceFiles(project));
  const frame = hashOf([layout, nodeMajor, lastChange ?? 'no change', ...[...sourceHashes].flat()]);
  const content = await hashes(contentDir, contentFiles);
  return { key: hashOf([frame, ...[...content].flat()]), frame };
};
