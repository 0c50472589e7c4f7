/** What can be wrong with a form, and the sentence that says how to mend it. */
import type { Translate } from '../translator.ts';

const sentences = {
  reason: 'journey.problems.reason',
  comune: 'journey.problems.comune',
  place: 'journey.problems.place',
  time: 'journey.problems.time',
  taken: 'journey.problems.taken',
  notOffered: 'journey.problems.notOffered',
  holds: 'journey.problems.holds',
  whom: 'journey.problems.whom',
  people: 'journey.problems.people',
  name: 'journey.problems.name',
  email: 'journey.problems.email',
  phone: 'journey.problems.phone',
  language: 'journey.problems.language',
  safe: 'journey.problems.safe',
  trap: 'journey.problems.trap',
  trial: 'journey.problems.trial',
  tooMany: 'journey.problems.tooMany',
  contactNeeded: 'journey.problems.contactNeeded',
  invitationUsed: 'journey.problems.invitationUsed',
  codeMissing: 'manage.find.codeMissing',
  deskMissing: 'manage.find.deskMissing',
  notFound: 'manage.find.notFound',
  tooManyGuesses: 'manage.find.tooMany',
} as const;

export type ProblemName = keyof typeof sentences;

/**
 * `field`: name of the control it is about, whose id is `field-<name>`. `minutes`: how long to wait before trying again.
 * The staff area brings its own sentence, `text`.
 */
export type FieldProblem = { field: string; name: ProblemName; minutes?: number } | { field: string; text: string };
export type FieldProblems = readonly FieldProblem[];

/** What stands in the controls: by name, as it was typed. */
export type Typed = Readonly<Record<string, string>>;

export const problemSentence = (problem: FieldProblem, t: Translate): string =>
  'text' in problem ? problem.text : t(sentences[problem.name], { count: problem.minutes ?? 0 });

export const problemAt = (field: string, problems: FieldProblems): FieldProblem | undefined =>
  problems.find((problem) => problem.field === field);
