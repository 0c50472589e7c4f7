/** Conditions must ask questions that exist, and name answers that those questions have. */
import type { Condition } from '../../model/condition.ts';
import type { DocumentItem } from '../../model/document.ts';
import type { Content } from '../content.ts';
import { didYouMean } from '../nearest.ts';
import { type Path, quoted } from '../problems.ts';
import { eachOf, type Flaw } from './flaw.ts';
import { dangling } from './reference.ts';

type Use = { question: string; answers: readonly string[]; path: Path };

/** Every question that a condition looks at, at any depth. */
export const questionsIn = ({ all, any, not, ...asked }: Condition, path: Path): Use[] => [
  ...(all ?? []).flatMap((part, index) => questionsIn(part, [...path, 'all', index])),
  ...(any ?? []).flatMap((part, index) => questionsIn(part, [...path, 'any', index])),
  ...(not === undefined ? [] : questionsIn(not, [...path, 'not'])),
  ...Object.entries(asked).map(([question, answers]) => ({
    question,
    answers: [answers].flat().filter((answer) => typeof answer === 'string'),
    path: [...path, question],
  })),
];

const flawsOfUse = ({ question, answers, path }: Use, content: Content): Flaw[] => {
  const asked = content.questions.records.get(question);
  if (asked === undefined) return dangling([{ to: 'questions', id: question, path }], content);
  const known = asked.answers.map(({ id }) => id);
  return answers
    .filter((answer) => !known.includes(answer))
    .map((answer) => ({
      path,
      expected: `an answer of the question "${question}" (${known.join(', ')})`,
      found: quoted(answer),
      todo: didYouMean(answer, known, `Write one of them, or add it to ${content.dir}/questions/${question}.yaml.`),
    }));
};

export const conditionFlaws = (condition: Condition | undefined, path: Path, content: Content): Flaw[] =>
  condition === undefined ? [] : questionsIn(condition, path).flatMap((use) => flawsOfUse(use, content));

/** Conditions of a list of papers. */
export const paperConditionFlaws = (items: readonly DocumentItem[], path: Path, content: Content): Flaw[] =>
  eachOf(items, path, (item, at) => conditionFlaws(item.when, [...at, 'when'], content));
