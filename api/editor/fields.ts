/**
 * The form of a kind of record, read from its schema: a field that is added there appears here by itself. What a form
 * cannot show well (conditions, maps) is `kept`: it stays in the record as it is.
 */
import { z } from 'zod';
import { Area } from '#content/model/area.ts';
import { languages } from '#content/model/common.ts';
import { Comune } from '#content/model/comune.ts';
import { Question } from '#content/model/condition.ts';
import { Desk } from '#content/model/desk.ts';
import type { Kind } from '#content/model/directory.ts';
import { Document } from '#content/model/document.ts';
import { Location } from '#content/model/location.ts';
import { Need } from '#content/model/need.ts';
import { Network } from '#content/model/network.ts';
import { Organization } from '#content/model/organization.ts';
import type { Json } from '#content/model/record-data.ts';
import { Service, ServiceWords } from '#content/model/service.ts';
import type { Field, Shape, TextFormat, Variant } from '#views/staff/editor/shapes.ts';

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
type Node = z.infer<typeof Node>;

/** What an id refers to, by the name of its field. */
const kindsByName: Readonly<Record<string, Kind>> = {
  organization: 'organizations',
  lead: 'organizations',
  coordinator: 'organizations',
  owner: 'organizations',
  location: 'locations',
  comune: 'comuni',
  comuni: 'comuni',
  needs: 'needs',
  broader: 'needs',
  networks: 'networks',
  network: 'networks',
  partOf: 'networks',
  area: 'areas',
  ambito: 'areas',
  serves: 'areas',
  services: 'services',
  service: 'services',
  via: 'services',
  go: 'services',
  refersTo: 'services',
  doc: 'documents',
  any: 'documents',
  all: 'documents',
  substitutes: 'documents',
  desk: 'desks',
};

/** Texts that need room. */
const long: ReadonlySet<string> = new Set(
  'audience howTo needed outcome timing cost hours conditions reason conflict text description summary intro note directions'.split(
    ' ',
  ),
);
/** Set by the program, or part of an address: never typed. */
const hidden: ReadonlySet<string> = new Set(['formerIds', 'basedOn', 'verified', 'vocabulary', 'codes', 'parts']);

const formats: readonly (readonly [pattern: RegExp, format: TextFormat])[] = [
  [/^\^\\d\{4\}-\\d\{2\}-\\d\{2\}\$/, 'date'],
  [/^\^\(\?:\[01\]\\d/, 'time'],
  [/^\^\\d\{4\}\(\?:-/, 'partial-date'],
  [/^\^\\d\{2\}-\\d\{2\}\$/, 'month-day'],
  [/^\^\\\+\?\\d/, 'phone'],
];
const isIdPattern = (pattern: string | undefined): boolean => pattern?.startsWith('^[a-z0-9]+(?:-') ?? false;

const formatOf = ({ pattern, format }: Node): TextFormat | undefined => {
  if (format === 'email' || format === 'uri') return format;
  return formats.find(([known]) => pattern !== undefined && known.test(pattern))?.[1];
};

const isWords = ({ properties }: Node): boolean =>
  properties !== undefined &&
  languages.every((lang) => lang in properties) &&
  Object.keys(properties).length === languages.length;

const textShape = (node: Node, key: string): Shape => {
  const kind = kindsByName[key];
  if (isIdPattern(node.pattern))
    return kind ? { is: 'reference', kind } : { is: 'text', format: undefined, long: false };
  return { is: 'text', format: formatOf(node), long: long.has(key) && formatOf(node) === undefined };
};

const fallbackOf = ({ default: given }: Node): Json | undefined =>
  typeof given === 'string' || typeof given === 'number' || Array.isArray(given) ? given : undefined;

/** What volunteers come for most often. */
const hoursFirst: ReadonlySet<string> = new Set(['schedules', 'exceptions']);

const fieldsIn = ({ properties = {}, required }: Node, skip: readonly string[] = []): Field[] =>
  Object.entries(properties)
    .filter(([key]) => !skip.includes(key) && !hidden.has(key))
    .map(
      ([key, node]): Field => ({
        key,
        required: required.includes(key) && node.default === undefined,
        shape: key === 'id' ? { is: 'name-id' } : shapeOf(node, key),
        fallback: fallbackOf(node),
      }),
    )
    .sort((one, other) => Number(hoursFirst.has(other.key)) - Number(hoursFirst.has(one.key)));

/** How a form says which of several shapes: by a constant member, a constant, or the member that only it has. */
const variantOf = (node: Node, index: number): Variant => {
  if (node.const !== undefined)
    return { name: String(node.const), tag: undefined, shape: { is: 'only', value: node.const } };
  const tagged = Object.entries(node.properties ?? {}).find(([, member]) => typeof member.const === 'string');
  if (tagged) {
    const [key, { const: value }] = tagged;
    return {
      name: String(value),
      tag: { key, value: String(value) },
      shape: { is: 'group', fields: fieldsIn(node, [key]) },
    };
  }
  const first = node.required[0] ?? `form-${index}`;
  return { name: first, tag: undefined, shape: shapeOf(node, first) };
};

const unionShape = (options: readonly Node[], key: string): Shape => {
  if (options.every((one) => one.type === 'string')) {
    const [open] = options.filter((one) => one.const === undefined);
    if (open) return textShape(open, key);
  }
  if (
    options.every(
      (one) => one.type === 'boolean' || one.const !== undefined || one.type === 'object' || one.type === 'array',
    )
  ) {
    return { is: 'variant', variants: options.map(variantOf) };
  }
  return { is: 'kept' };
};

const numbersIn = (node: Node): number[] | undefined => {
  const values = node.anyOf?.map((one) => one.const);
  return values?.every((one) => typeof one === 'number') ? values.filter((one) => typeof one === 'number') : undefined;
};

/** The order of a few says something: the main need first. */
const fewest = 5;

const listShape = (item: Node, key: string, most = Number.POSITIVE_INFINITY): Shape => {
  if (item.enum) return { is: 'choices', options: item.enum, numbers: false };
  const numbers = numbersIn(item);
  if (numbers) return { is: 'choices', options: numbers.map(String), numbers: true };
  const kind = kindsByName[key];
  if (isIdPattern(item.pattern) && kind && most > fewest) return { is: 'references', kind };
  return { is: 'list', item: shapeOf(item, key) };
};

/** Of a schedule, what all days of a grid share. */
const hoursShape = (item: Node): Shape => {
  const timed = item.anyOf?.[0];
  const common = timed ? fieldsIn(timed, ['days', 'from', 'to', 'entryUntil']) : [];
  return { is: 'hours', common };
};

const shapeOf = (node: Node, key: string): Shape => {
  const options = node.anyOf ?? node.oneOf;
  if (options) return unionShape(options, key);
  if (node.enum) return { is: 'choice', options: node.enum };
  if (node.const !== undefined) return { is: 'only', value: node.const };
  if (node.type === 'boolean') return { is: 'yes-no' };
  if (node.type === 'number' || node.type === 'integer') return { is: 'number' };
  if (node.type === 'string') return textShape(node, key);
  if (node.type === 'array' && typeof node.items === 'object') {
    return key === 'schedules' ? hoursShape(node.items) : listShape(node.items, key, node.maxItems);
  }
  if (isWords(node)) return { is: 'words', long: long.has(key) };
  return node.properties ? { is: 'group', fields: fieldsIn(node) } : { is: 'kept' };
};

const formOf = (schema: z.ZodType): Field[] =>
  fieldsIn(Node.parse(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })), ['id']);

export type RecordForm = { facts: readonly Field[]; words: readonly Field[] };

const form = (facts: z.ZodType, words?: z.ZodType): RecordForm => ({
  facts: formOf(facts),
  words: words ? formOf(words) : [],
});

export const forms: Readonly<Record<Kind, RecordForm>> = {
  services: form(Service, ServiceWords),
  organizations: form(Organization),
  locations: form(Location),
  desks: form(Desk),
  documents: form(Document),
  needs: form(Need),
  networks: form(Network),
  comuni: form(Comune),
  areas: form(Area),
  questions: form(Question),
};
