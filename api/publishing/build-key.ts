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

export type BuildInputs = {
  /** The project folder, with the sources. */
  project: string;
  contentDir: string;
  /** Last day (Europe/Rome) on which a dated fact changed what pages say; undefined: none so far. */
  lastChange: LocalDate | undefined;
  nodeMajor: string;
};

/** Raised when the way a finished build is laid out changes. */
const layout = 2;
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

/** Name and content of each file go in, framed by lengths, so that no two trees give the same bytes. */
const hashFiles = async (root: string, paths: readonly string[]): Promise<string> => {
  const hash = createHash('sha256');
  const names = paths.map((path) => relative(root, path).split(sep).join('/')).sort();
  for (const name of names) {
    const content = await readIfThere(join(root, name));
    if (content === undefined) continue;
    hash.update(`${name.length}:${name}${content.length}:`).update(content);
  }
  return hash.digest('hex');
};

const sourceFiles = async (project: string): Promise<string[]> => {
  const shippedContent = join(project, 'content', 'network') + sep;
  const files = await Promise.all(sources.map((source) => listed(join(project, source))));
  return files.flat().filter((path) => !isReadme(path) && !path.startsWith(shippedContent));
};

/** 32 hexadecimal digits. */
export const buildKey = async ({ project, contentDir, lastChange, nodeMajor }: BuildInputs): Promise<string> => {
  const contentFiles = (await listed(contentDir)).filter((path) => isContent(relative(contentDir, path)));
  const parts = [
    layout,
    nodeMajor,
    lastChange ?? 'no change',
    await hashFiles(project, await sourceFiles(project)),
    await hashFiles(contentDir, contentFiles),
  ];
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);
};
