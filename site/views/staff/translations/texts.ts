/** The words of a record that are translated, one text each. */
import type { Language } from '#content/model/common.ts';

export const sections = [
  'title',
  'summary',
  'audience',
  'howTo',
  'needed',
  'outcome',
  'timing',
  'cost',
  'hours',
  'conditions',
  'reason',
  'conflict',
] as const;

/** `key`: a section, `steps.0`, or where it stands in the facts: `facts.parts.sala`. */
export type Text = { key: string; label: string; italian: string; translated: string };

export type TargetLanguage = Exclude<Language, 'it'>;

export const translationsAddress = '/operatori/traduzioni/';
