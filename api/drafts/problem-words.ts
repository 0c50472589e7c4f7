/** What is wrong with a record, in words for volunteers. The reader of the content speaks to who writes YAML. */

import type { Problem } from '#content/read.ts';
import { staffTranslator as t } from '#views/translator.ts';

/** What was expected, by the words of the schemas and checks; the first that fits. */
const sentences: readonly (readonly [RegExp, () => string])[] = [
  [/^a text(?: that is not empty| of at least .*)?$/, () => t('review.problems.text')],
  [/^a time (?:like|in steps)/, () => t('review.problems.time')],
  [/^a day that exists/, () => t('review.problems.noSuchDay')],
  [/not before "|a time after/, () => t('review.problems.endBeforeStart')],
  [/^a (?:date|day of the year) like/, () => t('review.problems.date')],
  [/phone number/, () => t('review.problems.phone')],
  [/email/, () => t('review.problems.email')],
  [/https?:\/\//, () => t('review.problems.url')],
  [/five digits/, () => t('review.problems.postalCode')],
  [/at least one Comune/, () => t('review.problems.comune')],
  [/^at least|^a list of at least/, () => t('review.problems.atLeastOne')],
  [/^a number of at/, () => t('review.problems.number')],
  [/at most/, () => t('review.problems.tooMuch')],
  [/^one of |^another value/, () => t('review.problems.choose')],
  [/^the id of |^a part of the location/, () => t('review.problems.gone')],
  [/^no part where/, () => t('review.problems.partWithoutPlace')],
  [/each one once/, () => t('review.problems.twice')],
  [/address is protected/, () => t('review.problems.protectedAddress')],
  [/sensitive need/, () => t('review.problems.sensitiveDesk')],
  [/circle|send to each other/, () => t('review.problems.circle')],
  [/^an age not under/, () => t('review.problems.ages')],
  [/^a (?:whole )?number|^a multiple/, () => t('review.problems.number')],
];

/** For a field with nothing in it. */
const isMissing = ({ found }: Problem): boolean => found === undefined || found === 'nothing';

export const inWords = (problem: Problem): string => {
  const known = sentences.find(([expected]) => expected.test(problem.expected))?.[1];
  if (known !== undefined) return known();
  return isMissing(problem) ? t('review.problems.missing') : t('review.problems.other');
};
