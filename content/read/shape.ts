/** A file against its schema: the record, or Zod's issues as sentences for editors. */
import type { z } from 'zod';
import { expectation } from './expectation.ts';
import { didYouMean } from './nearest.ts';
import { fieldName, type Path, type Problem, quoted } from './problems.ts';
import { bestBranch } from './union.ts';

type Issue = z.core.$ZodIssue;
type Fault = Omit<Problem, 'file'>;

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    value,
  );

const typeAdvice = (expected: string, value: unknown): string => {
  if (expected === 'string') return typeof value === 'object' ? 'Write a plain text.' : 'Put the value in quotes.';
  if (expected === 'array') return 'Write a list: each item on its own line, after "- ".';
  if (expected === 'object' || expected === 'record') return 'Write its keys on the lines below, indented.';
  return 'Write it without quotes.';
};

const choiceAdvice = (value: unknown, allowed: readonly unknown[]): string =>
  didYouMean(String(value), allowed.map(String), 'Write one that is allowed.');

const advice = (issue: Issue, value: unknown): string => {
  if (value === undefined) return `Add the key "${String(issue.path.at(-1))}".`;
  if (value === null) return 'Write a value, or delete the line.';
  switch (issue.code) {
    case 'invalid_type':
      return typeAdvice(issue.expected, value);
    case 'invalid_value':
      return choiceAdvice(value, issue.values);
    case 'invalid_union':
      return choiceAdvice(value, 'options' in issue ? (issue.options ?? []) : []);
    case 'too_small':
      return issue.origin === 'array' ? 'Add what is missing.' : 'Correct it.';
    case 'too_big':
      return issue.origin === 'number' ? 'Correct it.' : 'Shorten it.';
    case 'invalid_format':
      return 'Write it like that.';
    default:
      return 'Correct it.';
  }
};

/** The id is left out of the known keys: it is no key of a file, its name gives it. */
const unknownKeys = (issue: z.core.$ZodIssueUnrecognizedKeys): Fault[] => {
  const known = issue.message.split(', ').filter((key) => issue.path.length > 0 || key !== 'id');
  return issue.keys.map((key) => ({
    field: fieldName([...issue.path, key]),
    expected: 'a known key',
    found: quoted(key),
    todo: didYouMean(key, known, `Delete it, or write one of these: ${known.join(', ')}.`),
  }));
};

const unknownName = (issue: z.core.$ZodIssueInvalidKey): Fault => ({
  field: fieldName(issue.path),
  expected: `as its name ${issue.issues[0]?.message ?? 'another word'}`,
  found: quoted(issue.path.at(-1)),
  todo: 'Rename it.',
});

const below = (path: Path, issue: Issue): Issue => ({ ...issue, path: [...path, ...issue.path] });

const explain = (issue: Issue, data: unknown): Fault[] => {
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return bestBranch(issue.errors).flatMap((inner) => explain(below(issue.path, inner), data));
  }
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue);
  if (issue.code === 'invalid_key') return [unknownName(issue)];
  const value = valueAt(data, issue.path);
  return [{ field: fieldName(issue.path), expected: issue.message, found: quoted(value), todo: advice(issue, value) }];
};

/** The record that `data` holds, or what is wrong with it. */
export const parseShape = <T>(
  schema: z.ZodType<T>,
  data: unknown,
): { ok: true; value: T } | { ok: false; problems: Fault[] } => {
  const result = schema.safeParse(data, { error: expectation });
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, problems: result.error.issues.flatMap((issue) => explain(issue, data)) };
};
