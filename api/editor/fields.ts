/**
 * The form of a kind of record, read from its schema: a field that is added there appears here by itself. What a form
 * cannot show well (conditions, maps) is `kept`: it stays in the record as it is.
 */
import type { z } from 'zod';
import { Area } from '#content/model/area.ts';
import { Comune } from '#content/model/comune.ts';
import { Question } from '#content/model/condition.ts';
import { Desk } from '#content/model/desk.ts';
import type { Kind } from '#content/model/directory.ts';
import { Document } from '#content/model/document.ts';
import { Location } from '#content/model/location.ts';
import { Need } from '#content/model/need.ts';
import { Network } from '#content/model/network.ts';
import { Organization } from '#content/model/organization.ts';
import { Service, ServiceWords } from '#content/model/service.ts';
import type { Field, Shape, Variant } from '#views/staff/editor/shapes.ts';
import { fallbackOf, formatOf, isIdPattern, isWords, type Node, numbersIn, schemaNode } from './schema-node.ts';

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
const hidden: ReadonlySet<string> = new Set(['formerIds', 'basedOn', 'verified', 'vocabulary', 'codes']);

const textShape = (node: Node, key: string): Shape => {
  if (key === 'part') return { is: 'part' };
  const kind = kindsByName[key];
  if (isIdPattern(node.pattern))
    return kind ? { is: 'reference', kind } : { is: 'text', format: undefined, long: false };
  return { is: 'text', format: formatOf(node), long: long.has(key) && formatOf(node) === undefined };
};

/** Whether a paper is needed, whom a measure is for. */
const conditions: ReadonlySet<string> = new Set(['when', 'requires']);

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
  // Words, or only the Italian ones: the form shows the Italian ones anyway.
  if (options.some(isWords) && options.every(({ properties }) => properties !== undefined && 'it' in properties))
    return { is: 'words', long: long.has(key) };
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
  if (node.properties) return { is: 'group', fields: fieldsIn(node) };
  if (conditions.has(key)) return { is: 'condition' };
  return typeof node.additionalProperties === 'object' && isWords(node.additionalProperties)
    ? { is: 'named-words' }
    : { is: 'kept' };
};

const formOf = (schema: z.ZodType): Field[] => fieldsIn(schemaNode(schema), ['id']);

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
