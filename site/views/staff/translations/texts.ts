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

/**
 * `key`: a section, `steps.0`, or where it stands in the facts: `facts.parts.sala`. `isStale`: its Italian has changed
 * since; of a file of words only the whole is known, so there it is never said of one text.
 */
export type Text = { key: string; label: string; italian: string; translated: string; isStale: boolean };

/** The box by which somebody says that a text is right beside its new Italian. */
export const stillRightKey = (key: string): string => `still.${key}`;

export type TargetLanguage = Exclude<Language, 'it'>;

export const translationsAddress = '/operatori/traduzioni/';
