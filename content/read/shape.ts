/** Zod's issues as sentences for editors. */
import { z } from 'zod';
import { didYouMean } from './nearest.ts';
import { fieldName, type Path, type Problem, quoted } from './problems.ts';
import { bestBranch } from './union.ts';

type Issue = z.core.$ZodIssue;

const keysOf = (schema: unknown): string[] => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : []);

const typeNames: { readonly [type: string]: string } = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
};

const amount = (origin: string, limit: string): string => {
  if (origin === 'array') return `a list of ${limit}`;
  return origin === 'string' ? `a text of ${limit} characters` : `a number of ${limit}`;
};

const choice = (values: readonly unknown[]): string =>
  values.length === 1 ? quoted(values[0]) : `one of ${values.map(String).join(', ')}`;

/** What was expected, where the schema itself has no words for it. For unknown keys: the known ones. */
const expectation: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type': {
      const keys = keysOf(issue.inst);
      return keys.length > 0 ? `a group of keys (${keys.join(', ')})` : (typeNames[issue.expected] ?? issue.expected);
    }
    case 'invalid_value':
      return choice(issue.values);
    case 'too_small':
      return amount(issue.origin, `at least ${issue.minimum}`);
    case 'too_big':
      return amount(issue.origin, `at most ${issue.maximum}`);
    case 'not_multiple_of':
      return `a multiple of ${issue.divisor}`;
    case 'invalid_format':
      return issue.pattern === undefined ? `a valid ${issue.format}` : `a text of the form ${issue.pattern}`;
    case 'unrecognized_keys':
      return keysOf(issue.inst).join(', ');
    default:
      return 'another value';
  }
};

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    value,
  );

const typeAdvice = (expected: string, value: unknown): string => {
  if (value === null) return 'Write a value, or delete the line.';
  if (expected === 'string' && typeof value !== 'object') return 'Put the value in quotes.';
  if (expected === 'array') return 'Write a list: each item on its own line, after "- ".';
  if (expected === 'object' || expected === 'record') return 'Write its keys on the lines below, indented.';
  return expected === 'string' ? 'Write a plain text.' : 'Write it without quotes.';
};

const advice = (issue: Issue, value: unknown): string => {
  if (value === undefined) return `Add the key "${String(issue.path.at(-1))}".`;
  if (issue.code === 'invalid_type') return typeAdvice(issue.expected, value);
  if (issue.code !== 'invalid_value') return 'Write it in that form.';
  return didYouMean(String(value), issue.values.map(String), 'Write one that is allowed.');
};

const unknownKeys = (issue: z.core.$ZodIssueUnrecognizedKeys, path: Path): Omit<Problem, 'file'>[] =>
  issue.keys.map((key) => {
    const known = issue.message.split(', ');
    return {
      field: fieldName([...path, key]),
      expected: `only known keys (${issue.message})`,
      found: quoted(key),
      todo: didYouMean(key, known, 'Delete it.'),
    };
  });

const explain = (issue: Issue, data: unknown): Omit<Problem, 'file'>[] => {
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const branch = bestBranch(issue.errors);
    if (branch.length > 0) return branch.flatMap((inner) => explain(below(issue.path, inner), data));
  }
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue, issue.path);
  if (issue.code === 'invalid_key') return [badKey(issue)];
  const value = valueAt(data, issue.path);
  return [{ field: fieldName(issue.path), expected: issue.message, found: quoted(value), todo: advice(issue, value) }];
};

const below = (path: Path, issue: Issue): Issue => ({ ...issue, path: [...path, ...issue.path] });

const badKey = (issue: z.core.$ZodIssueInvalidKey): Omit<Problem, 'file'> => {
  const key = String(issue.path.at(-1));
  return {
    field: fieldName(issue.path),
    expected: `as its key ${issue.issues[0]?.message ?? 'another word'}`,
    found: quoted(key),
    todo: 'Rename the key.',
  };
};

/** The record that `data` holds, or what is wrong with it. */
export const parseShape = <T>(
  schema: z.ZodType<T>,
  data: unknown,
): { ok: true; value: T } | { ok: false; problems: Omit<Problem, 'file'>[] } => {
  const result = schema.safeParse(data, { error: expectation });
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, problems: result.error.issues.flatMap((issue) => explain(issue, data)) };
};
