/**
 * Which papers this household needs, and whether it may ask for a measure: conditions on answers, in three values.
 *
 * `yes`, `no` and `unknown` follow Kleene's strong logic. An unanswered question is `unknown` and so never hides a paper.
 * A question that does not concern the person (its `ask` is `no`) counts as answered with none of its answers, also
 * where an old answer is still there. Answers stay on the device: nothing here stores them.
 */
import type { Id, LocalDate } from './common.ts';
import type { Condition, Question } from './condition.ts';
import type { DocumentItem } from './document.ts';
import type { Service } from './service.ts';
import { greatest, least, opposite, type Truth } from './truth.ts';

/** Ids of answers by question. Absent, or an empty list: not answered. */
export type Answers = { readonly [question: Id]: string | readonly string[] | undefined };

/** Answers, with the questions that do not concern the person. */
export type Situation = { answers: Answers; unasked: ReadonlySet<Id> };

const connectives = new Set(['all', 'any', 'not']);

/** The questions that a condition names directly, each with the answers that satisfy it. */
function namedIn(condition: Condition): { question: Id; accepted: string[] }[] {
  return Object.entries(condition).flatMap(([question, value]) => {
    if (connectives.has(question)) return [];
    const accepted = [value].flat().filter((answer) => typeof answer === 'string');
    return [{ question, accepted }];
  });
}

function answerTo(question: Id, accepted: readonly string[], { answers, unasked }: Situation): Truth {
  if (unasked.has(question)) return 'no';
  const given = [answers[question] ?? []].flat();
  if (given.length === 0) return 'unknown';
  return given.some((answer) => accepted.includes(answer)) ? 'yes' : 'no';
}

/** A condition in the light of what was answered so far. */
export function evaluate(condition: Condition, situation: Situation): Truth {
  const each = (list: readonly Condition[]): Truth[] => list.map((one) => evaluate(one, situation));
  return least([
    ...namedIn(condition).map(({ question, accepted }) => answerTo(question, accepted, situation)),
    ...(condition.all ? [least(each(condition.all))] : []),
    ...(condition.any ? [greatest(each(condition.any))] : []),
    ...(condition.not ? [opposite[evaluate(condition.not, situation)]] : []),
  ]);
}

/** Works out which questions do not concern the person. Each round may silence questions that hang on a silenced one. */
export function situationOf(answers: Answers, questions: ReadonlyMap<Id, Question>): Situation {
  const unasked = new Set<Id>();
  const situation = { answers, unasked };
  for (let before = -1; before < unasked.size; ) {
    before = unasked.size;
    for (const { id, ask } of questions.values()) {
      if (ask && evaluate(ask, situation) === 'no') unasked.add(id);
    }
  }
  return situation;
}

/** Is it time to ask it? Not before what it hangs on is known. */
export const isAsked = ({ ask }: Question, situation: Situation): boolean => !ask || evaluate(ask, situation) === 'yes';

function questionIds(condition: Condition): Id[] {
  const inner = [...(condition.all ?? []), ...(condition.any ?? []), ...(condition.not ? [condition.not] : [])];
  return [...namedIn(condition).map(({ question }) => question), ...inner.flatMap(questionIds)];
}

/** All questions on which conditions depend, also through `ask`; a question comes after those it hangs on. */
export function questionsOf(
  conditions: readonly (Condition | undefined)[],
  questions: ReadonlyMap<Id, Question>,
): Question[] {
  const found = new Set<Question>();
  const visit = (id: Id, path: readonly Id[]): void => {
    const question = questions.get(id);
    if (!question || found.has(question) || path.includes(id)) return;
    if (question.ask) for (const other of questionIds(question.ask)) visit(other, [...path, id]);
    found.add(question);
  };
  for (const condition of conditions) if (condition) for (const id of questionIds(condition)) visit(id, []);
  return [...found];
}

/** `possible`: shown, because something is not answered. `year` is that of the paper, worked out for the application. */
export type Paper = {
  item: DocumentItem;
  shown: 'certain' | 'possible' | 'hidden';
  year?: { year: number; on?: string | undefined };
};

const shownAs = { yes: 'certain', unknown: 'possible', no: 'hidden' } as const;

/** Every item of a list, in its order, for an application made on a local date. */
export function papersFor(items: readonly DocumentItem[], situation: Situation, date: LocalDate): Paper[] {
  return items.map((item) => {
    const shown = shownAs[item.when ? evaluate(item.when, situation) : 'yes'];
    if (item.year === undefined) return { item, shown };
    return { item, shown, year: { year: Number(date.slice(0, 4)) + item.year, on: item.on } };
  });
}

/** Whether a household meets what a measure asks. */
export type Requirement =
  | { state: 'met' | 'unknown' }
  /** `instead`: where to go, if the content names a way for these answers. */
  | { state: 'not-met'; instead?: NonNullable<Service['else']>[number] | undefined };

/** May this person ask for the measure? */
export function requirement(
  { requires, else: ways }: Pick<Service, 'requires' | 'else'>,
  situation: Situation,
): Requirement {
  const truth = requires ? evaluate(requires, situation) : 'yes';
  if (truth !== 'no') return { state: truth === 'yes' ? 'met' : 'unknown' };
  return { state: 'not-met', instead: ways?.find(({ when }) => evaluate(when, situation) === 'yes') };
}
