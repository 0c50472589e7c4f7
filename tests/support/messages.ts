/** The words of the interface as tests look at them: flat keys, and the keys that the source asks for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const project = join(import.meta.dirname, '../..');
export const messagesFolder = join(project, 'content/messages');

type Tree = string | { [key: string]: Tree };
const Tree: z.ZodType<Tree> = z.lazy(() => z.union([z.string(), z.record(z.string(), Tree)]));

const flat = (tree: Tree, path: string): [string, string][] =>
  typeof tree === 'string'
    ? [[path, tree]]
    : Object.entries(tree).flatMap(([key, below]) => flat(below, path === '' ? key : `${path}.${key}`));

/** Dotted key → text. */
export const messagesOf = (lang: string): ReadonlyMap<string, string> =>
  new Map(flat(Tree.parse(JSON.parse(readFileSync(join(messagesFolder, `${lang}.json`), 'utf8'))), ''));

const plural = /_(?<category>zero|one|two|few|many|other)$/;

/** `results_one` → `results`; other keys as they are. */
export const withoutPlural = (key: string): string => key.replace(plural, '');
export const pluralCategory = (key: string): string | undefined => plural.exec(key)?.groups?.category;

const sourceOf = (folder: string, extension: RegExp): string =>
  readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => extension.test(path))
    .map((path) => readFileSync(join(project, folder, path), 'utf8'))
    .join('\n');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Which keys the source asks for: those it writes out, and those put together from pieces, like `status.${status}`,
 * whose last part it writes somewhere as a word.
 */
export const keysAskedFor = (source: string): ((key: string) => boolean) => {
  const words = new Set([...source.matchAll(/['"]([\w.-]+)['"]|\b([\w-]+)['"]?\??:/g)].map(([, a, b]) => a ?? b));
  const templates = [...source.matchAll(/`((?:[a-zA-Z]\w*\.)+)\$\{[^`]*\}`/g)].map(([, stem = '']) => escaped(stem));
  const composed = new RegExp(`^(?:${[...new Set(templates)].join('|')})([\\w-]+)$`);
  return (key) => words.has(key) || words.has(composed.exec(key)?.[1]);
};

export const keysOfSource = (): ((key: string) => boolean) =>
  keysAskedFor(
    [sourceOf('site', /\.(?:astro|tsx?)$/), sourceOf('api', /\.tsx?$/), sourceOf('content/model', /\.ts$/)].join('\n'),
  );
