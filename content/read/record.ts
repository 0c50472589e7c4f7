/** One file of the content: its name, which is the id, and its record. */
import type { z } from 'zod';
import { Id } from '../model/common.ts';
import { type Report, readYaml } from './files.ts';
import { parseShape } from './shape.ts';

/** Parses a file into a record; its id, if it has one, is the one its name gives. */
export const readRecord = <T>(
  file: string,
  schema: z.ZodType<T>,
  { id, report }: { id?: Id; report: Report },
): T | undefined => {
  const raw = readYaml(file, report);
  if (raw === undefined) return undefined;
  if (id !== undefined && 'id' in raw) {
    report({ file, field: 'id', expected: 'no "id": the name of the file is the id', todo: 'Delete the line.' });
  }
  const parsed = parseShape(schema, id === undefined ? raw : { ...raw, id });
  if (parsed.ok) return parsed.value;
  for (const problem of parsed.problems) report({ file, ...problem });
  return undefined;
};

/** The id that a file or folder name gives, if the name is one. */
export const idOf = (file: string, name: string, report: Report): Id | undefined => {
  if (Id.safeParse(name).success) return name;
  const expected = 'a name of lower-case letters, digits and single hyphens';
  report({ file, field: '', expected, found: `"${name}"`, todo: 'Rename it: the name is the id.' });
  return undefined;
};

/** Ids sort otherwise than the names of their files: "a" comes before "a-b", "a.yaml" after "a-b.yaml". */
export const inOrder = <T>(records: ReadonlyMap<Id, T>): ReadonlyMap<Id, T> =>
  new Map([...records].sort(([a], [b]) => (a < b ? -1 : 1)));
