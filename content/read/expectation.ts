/** What was expected, in plain words, where the schema itself has none: the error map given to Zod. */
import { z } from 'zod';
import { quoted } from './problems.ts';

/** Keys that a strict group, or a record with a closed list of keys, allows. */
const keysOf = (schema: unknown): string[] => {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  const keyType = schema instanceof z.ZodRecord ? schema.keyType : undefined;
  return keyType instanceof z.ZodEnum ? keyType.options.map(String) : [];
};

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

/** What the schema says of a form it checks ("a time like…"): it tells more than the bare type. */
const wordsOfForm = (schema: unknown, issue: z.core.$ZodRawIssue): string | undefined => {
  const checks = schema instanceof z.ZodType ? (schema._zod.def.checks ?? []) : [];
  for (const { _zod } of checks) {
    const words: unknown = _zod.def.error === undefined ? undefined : Reflect.apply(_zod.def.error, undefined, [issue]);
    if (typeof words === 'string') return words;
  }
  return undefined;
};

const typeWords = (issue: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidType>): string => {
  const keys = keysOf(issue.inst);
  if (keys.length > 0) return `a group of keys (${keys.join(', ')})`;
  return wordsOfForm(issue.inst, issue) ?? typeNames[issue.expected] ?? issue.expected;
};

/** For keys that are not known, the message is the list of those that are, with commas. */
export const expectation: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return typeWords(issue);
    case 'invalid_value':
      return choice(issue.values);
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options) ? choice(issue.options) : 'another value';
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
