/**
 * A schema of the content as JSON Schema, and what its parts are recognised by: a date by its pattern, words by their
 * languages. JSON Schema has no names for them, so a test sends every record through its form.
 */
import { z } from 'zod';
import { languages } from '#content/model/common.ts';
import type { Json } from '#content/model/record-data.ts';
import type { TextFormat } from '#views/staff/editor/shapes.ts';

/** The part of JSON Schema (2020-12) that Zod writes of our schemas. */
const Node = z.looseObject({
  type: z.string().optional(),
  const: z.union([z.string(), z.boolean(), z.number()]).optional(),
  enum: z.array(z.string()).optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  default: z.unknown().optional(),
  maxItems: z.number().optional(),
  required: z.array(z.string()).default([]),
  get properties() {
    return z.record(z.string(), Node).optional();
  },
  get additionalProperties() {
    return z.union([Node, z.boolean()]).optional();
  },
  get items() {
    return z.union([Node, z.boolean()]).optional();
  },
  get anyOf() {
    return z.array(Node).optional();
  },
  get oneOf() {
    return z.array(Node).optional();
  },
});
export type Node = z.infer<typeof Node>;

const formats: readonly (readonly [pattern: RegExp, format: TextFormat])[] = [
  [/^\^\\d\{4\}-\\d\{2\}-\\d\{2\}\$/, 'date'],
  [/^\^\(\?:\[01\]\\d/, 'time'],
  [/^\^\\d\{4\}\(\?:-/, 'partial-date'],
  [/^\^\\d\{2\}-\\d\{2\}\$/, 'month-day'],
  [/^\^\\\+\?\\d/, 'phone'],
];
export const isIdPattern = (pattern: string | undefined): boolean => pattern?.startsWith('^[a-z0-9]+(?:-') ?? false;

export const formatOf = ({ pattern, format }: Node): TextFormat | undefined => {
  if (format === 'email' || format === 'uri') return format;
  return formats.find(([known]) => pattern !== undefined && known.test(pattern))?.[1];
};

export const isWords = ({ properties }: Node): boolean =>
  properties !== undefined &&
  languages.every((lang) => lang in properties) &&
  Object.keys(properties).length === languages.length;

export const fallbackOf = ({ default: given }: Node): Json | undefined =>
  typeof given === 'string' || typeof given === 'number' || Array.isArray(given) ? given : undefined;

/** Of a choice among numbers, which. */
export const numbersIn = (node: Node): number[] | undefined => {
  const values = node.anyOf?.map((one) => one.const);
  return values?.every((one) => typeof one === 'number') ? values.filter((one) => typeof one === 'number') : undefined;
};

/** What somebody may write, as a tree of parts. */
export const schemaNode = (schema: z.ZodType): Node =>
  Node.parse(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
