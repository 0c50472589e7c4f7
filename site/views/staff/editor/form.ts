/** What every control of the editor is given: what is typed, what is wrong with it, what can be chosen. */
import type { Id } from '#content/model/common.ts';
import type { Kind } from '#content/model/directory.ts';
import { staffMessages } from '../words.ts';

export type Option = { id: Id; name: string };

export type EditorForm = {
  /** By path: `facts.contacts.phones.0.number`. */
  problems: ReadonlyMap<string, string>;
  options: { readonly [kind in Kind]: readonly Option[] } & {
    /** Of each place that has some. */
    parts: ReadonlyMap<Id, readonly Option[]>;
    /** To the questions on which papers depend: `casa=affitto`. */
    answers: readonly Option[];
  };
  /** Path of a list that wants one more empty item. */
  blank: string | undefined;
  /** The nearest place that is said around a field: its parts can be chosen there. */
  place?: string;
};

const labels: Readonly<Record<string, string>> = staffMessages.editor.labels;
const hints: Readonly<Record<string, string>> = staffMessages.editor.hints;
const options: Readonly<Record<string, string>> = staffMessages.editor.options;

/** A field that has no words yet is called by its name. */
export const labelOf = (key: string): string => labels[key] ?? key;
export const hintOf = (key: string): string | undefined => hints[key];
/** Of a choice, in the field where it stands. */
export const optionLabel = (key: string, value: string): string =>
  options[`${key}.${value}`] ?? options[value] ?? value;

export const controlId = (path: string): string => `field-${path}`;

/** Of a field, or of any field in it. */
export const hasProblem = (path: string, { problems }: EditorForm): boolean =>
  [...problems.keys()].some((one) => one === path || one.startsWith(`${path}.`));
