/** Problems of the content as fields of the record that somebody edits. */

import { languages } from '#content/model/common.ts';
import type { RecordRef } from '#content/model/record-data.ts';
import { type Problem, recordFiles } from '#content/read.ts';
import { staffTranslator as t } from '#views/translator.ts';
import type { FieldProblem } from './errors.ts';
import { inWords } from './problem-words.ts';

/** `at[0].from` is `at.0.from`. */
const dotted = (field: string): string => field.replaceAll(/\[(\d+)\]/g, '.$1');

const under = (head: string, field: string): string => (field === '' ? head : `${head}.${dotted(field)}`);

/** Where the file of a problem stands in the record; undefined when it is another record's. */
const headOf = (file: string, ref: RecordRef): string | undefined => {
  const files = recordFiles(ref, languages);
  if (file.endsWith(`/${files.facts}`)) return 'facts';
  const index = files.words.findIndex((path) => file.endsWith(`/${path}`));
  return index < 0 ? undefined : `words.${languages[index]}`;
};

/** "services/so-emporio/service.yaml" → "so-emporio". */
const recordName = (file: string): string => {
  const [name = '', folder = ''] = file.split('/').reverse();
  return name === 'service.yaml' || languages.some((lang) => name === `${lang}.yaml`)
    ? folder
    : name.replace(/\.yaml$/, '');
};

export const fieldProblems = (ref: RecordRef, problems: readonly Problem[]): FieldProblem[] =>
  problems.map((problem) => {
    const head = headOf(problem.file, ref);
    if (head !== undefined) return { field: under(head, problem.field), message: inWords(problem) };
    return {
      field: '',
      message: t('review.problems.elsewhere', { record: recordName(problem.file), problem: inWords(problem) }),
    };
  });
