/** What a form is made of: each field of a record with the kind of control that it wants. */
import type { Kind } from '#content/model/directory.ts';
import type { Json } from '#content/model/record-data.ts';

export type TextFormat = 'date' | 'time' | 'partial-date' | 'month-day' | 'phone' | 'email' | 'uri';

export type Shape =
  | { is: 'text'; format: TextFormat | undefined; long: boolean }
  /** In Italian; other languages have a page of their own. */
  | { is: 'words'; long: boolean }
  | { is: 'number' }
  /** Yes, no, or not known. */
  | { is: 'yes-no' }
  /** Said or not said: a tick. */
  | { is: 'only'; value: string | number | boolean }
  | { is: 'choice'; options: readonly string[] }
  | { is: 'choices'; options: readonly string[]; numbers: boolean }
  | { is: 'reference'; kind: Kind }
  | { is: 'references'; kind: Kind }
  | { is: 'group'; fields: readonly Field[] }
  | { is: 'list'; item: Shape }
  /** Words by id; an id is made from its words, once. */
  | { is: 'named-words' }
  /** A part of the place that stands beside it, or around it. */
  | { is: 'part' }
  /** One answer to one question; what is more than that stays as it is. */
  | { is: 'condition' }
  | { is: 'variant'; variants: readonly Variant[] }
  /** The weeks of `week-grid.ts`; `common`: what all days of one share. */
  | { is: 'hours'; common: readonly Field[] }
  /** Not for forms: it stays as it is. */
  | { is: 'kept' }
  /** Made from the name beside it, once. */
  | { is: 'name-id' };

/** `fallback`: what holds when nothing is said. */
export type Field = { key: string; required: boolean; shape: Shape; fallback: Json | undefined };

/** `tag`: the member that says which variant it is. */
export type Variant = { name: string; tag: { key: string; value: string } | undefined; shape: Shape };
