/** The files of the content on disk: which there are, which should not be there, and what their YAML says. */
import { readdirSync, readFileSync } from 'node:fs';
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { ContentUnreadable, type Problem, quoted } from './problems.ts';

export type Report = (problem: Problem) => void;
type Entry = { name: string; isFolder: boolean };

const code = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

const unreadable = (path: string, error: unknown): ContentUnreadable => {
  const advice =
    code(error) === 'ENOENT'
      ? 'it does not exist. Give the folder that holds portal.yaml.'
      : `the system says ${code(error) || String(error)}. Look whether it is what it should be, and who may read it.`;
  return new ContentUnreadable(`Cannot read ${path}: ${advice}`, { cause: error });
};

const isOurs = (name: string): boolean => !name.startsWith('.') && name !== 'README.md';

/** What a folder holds, in the order of names, without README.md and dot files. */
export const listFolder = (folder: string): Entry[] => {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => isOurs(entry.name))
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw unreadable(folder, error);
  }
};

/** Names of the YAML files of a folder; anything else in it is reported. */
export const yamlFilesIn = (folder: string, report: Report): string[] =>
  listFolder(folder).flatMap(({ name, isFolder }) => {
    if (!isFolder && name.endsWith('.yaml')) return [name];
    const todo = name.endsWith('.yml') ? `Rename it to ${name.slice(0, -3)}yaml.` : 'Delete it, or move it elsewhere.';
    report({ file: `${folder}/${name}`, field: '', expected: 'only files whose name ends in .yaml here', todo });
    return [];
  });

const yamlProblem = (file: string, text: string, error: YAMLException): Problem => {
  const line = error.mark?.line;
  const duplicate = error.reason.includes('duplicated mapping key');
  const words = line === undefined ? undefined : text.split('\n')[line]?.trim();
  return {
    file,
    field: line === undefined ? '' : `line ${line + 1}`,
    expected: duplicate ? 'each key once' : `valid YAML (${error.reason})`,
    ...(words ? { found: quoted(words) } : {}),
    todo: duplicate
      ? 'This key is already there: keep one of the two.'
      : 'Look at this line and the one before: spaces at the beginning, a missing quote, a colon inside a text.',
  };
};

const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw unreadable(file, error);
  }
};

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The keys of a file. Dates and times stay texts, as the model wants them: CORE_SCHEMA (YAML 1.2) knows no timestamps
 * and refuses a key that is there twice.
 */
export const readYaml = (file: string, report: Report): Record<string, unknown> | undefined => {
  const text = textOf(file);
  try {
    const value: unknown = text.trim() === '' ? null : load(text, { schema: CORE_SCHEMA });
    if (isGroup(value)) return value;
    report({ file, field: '', expected: 'keys with values', found: quoted(value), todo: 'Write "key: value" lines.' });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    report(yamlProblem(file, text, error));
  }
  return undefined;
};
