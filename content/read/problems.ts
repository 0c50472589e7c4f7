/**
 * What is wrong with the content, in sentences for the people who edit it: which file, which field, what was
 * expected, what stands there, what to do.
 */

/** Where in a file: keys and positions from the top, e.g. `['at', 0, 'location']`. */
export type Path = readonly PropertyKey[];

export type Problem = {
  file: string;
  /** Like `at[0].location`; empty when the whole file is meant. */
  field: string;
  expected: string;
  /** What stands there, as it should be printed. Absent when there is nothing to quote. */
  found?: string;
  /** One sentence: how to mend it. */
  todo: string;
};

export const fieldName = (path: Path): string =>
  path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name}[${key}]`;
    return name === '' ? String(key) : `${name}.${String(key)}`;
  }, '');

export const sentence = ({ file, field, expected, found, todo }: Problem): string => {
  const place = field === '' ? file : `${file} · ${field}`;
  return `${place}: expected ${expected}${found === undefined ? '' : `, found ${found}`}. ${todo}`;
};

/** Every problem of every file. Nothing of the content can be used until all are mended. */
export class ContentProblems extends Error {
  override readonly name = 'ContentProblems';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(sentence).join('\n'));
    this.problems = problems;
  }
}

/** The folder of the content, or a file in it, cannot be read at all: it is missing, or the rights do not allow it. */
export class ContentUnreadable extends Error {
  override readonly name = 'ContentUnreadable';
}

/** A value as a problem quotes it: short texts in quotes, lists and maps only by name. */
export const quoted = (value: unknown): string => {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return typeof value === 'object' ? 'a group of keys' : String(value);
};
