/**
 * A record as its files say it, before any schema: what drafts hold, what is compared and merged, what is written back.
 * Nothing is filled in, so writing back what was read changes no line.
 */
import type { Id, Language } from './common.ts';
import type { Kind } from './directory.ts';

/** What a YAML file of the content can hold. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
/** Keys as the file writes them. */
export type JsonObject = { readonly [key: string]: Json };

/** Which record, whether it is there yet or not. */
export type RecordRef = { kind: Kind; id: Id };

/**
 * `facts`: the keys of `<kind>/<id>.yaml`, or of `services/<id>/service.yaml`. `words`: those of
 * `services/<id>/<lang>.yaml`; empty for every other kind, whose words stand inside the facts.
 */
export type RecordData = {
  readonly facts: JsonObject;
  readonly words: { readonly [language in Language]?: JsonObject };
};

/** Where in a record: `['facts', 'contacts', 'phones']`, `['words', 'it', 'title']`. */
export type FieldPath = readonly string[];

/** A map: no list, and not nothing. */
export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is no list holds nothing. */
export const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);
