/** The journey is this list. Who may see a step is derived from it: every step before must be done. */
import type { Directory } from '#content/model/directory.ts';
import type { Answers } from './answers.ts';
import type { Step } from './step.ts';
import { comune } from './steps/comune.tsx';
import { contacts } from './steps/contacts.tsx';
import { place } from './steps/place.tsx';
import { reason } from './steps/reason.tsx';
import { summary } from './steps/summary.tsx';
import { time } from './steps/time.tsx';
import { whom } from './steps/whom.tsx';

const order: readonly Step[] = [reason, comune, place, time, whom, contacts, summary];

export const stepsFor = (answers: Answers, directory: Directory): Step[] =>
  order.filter((step) => step.applies(answers, directory));

/** The first step that is not done; the summary never is. */
export const nextStep = (answers: Answers, directory: Directory): Step =>
  stepsFor(answers, directory).find((step) => !step.done(answers, directory)) ?? summary;

/** The step of an address; undefined when it is none of this journey, `ahead` when others come first. */
export const stepAt = (id: string, answers: Answers, directory: Directory): Step | 'ahead' | undefined => {
  const steps = stepsFor(answers, directory);
  const at = steps.findIndex((step) => step.id === id);
  if (at === -1) return order.some((step) => step.id === id) ? 'ahead' : undefined;
  return steps.slice(0, at).every((step) => step.done(answers, directory)) ? steps[at] : 'ahead';
};
