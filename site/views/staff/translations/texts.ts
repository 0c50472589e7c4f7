/** The words of a service that are translated, one text each. */
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

/** `key`: a section, or `steps.0`. */
export type Text = { key: string; label: string; italian: string; translated: string };

export type TargetLanguage = Exclude<Language, 'it'>;

export const translationsAddress = '/operatori/traduzioni/';
