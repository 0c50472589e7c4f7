/** What a step of the journey is: view, validate, submit; and who may see it. */
import type { JSX } from 'preact';
import type { Directory } from '#content/model/directory.ts';
import type { Instant } from '#content/model/time.ts';
import type { ViewContext } from '#views/context.ts';
import type { FieldProblems, Typed } from '#views/journey/problems.ts';
import type { StepFrame } from '#views/journey/step-page.tsx';
import type { Translate } from '#views/translator.ts';
import type { FollowUps } from '../agenda/follow-ups.ts';
import type { Bookings } from '../bookings/bookings.ts';
import type { Slots } from '../desks/slots.ts';
import type { Answers } from './answers.ts';

export type StepId = 'motivo' | 'comune' | 'sportello' | 'quando' | 'per-chi' | 'contatti' | 'riepilogo';

/** One request of one person, on the way. */
export type Walk = {
  id: string;
  answers: Answers;
  context: ViewContext;
  now: Instant;
  /** Where the request comes from. */
  address: string;
  /** Messages can go to phones. */
  sms: boolean;
  bookings: Bookings;
  slots: Slots;
  followUps: FollowUps;
  query: (name: string) => string | undefined;
  /** Address of a step of this journey. */
  at: (step: StepId | 'conferma') => string;
};

/** What stands in the form, and what is wrong with it. */
export type Shown = { typed: Typed; problems: FieldProblems };

/** Problems: the step is shown again, with what was typed (and `answers`, where they tell more). Else on to the next. */
export type Outcome = { answers: Answers } | { problems: FieldProblems; answers?: Answers };

export type Step = {
  id: StepId;
  /** In the row of steps. */
  name: (t: Translate) => string;
  /** Of the document. */
  title: (t: Translate) => string;
  applies: (answers: Answers, directory: Directory) => boolean;
  done: (answers: Answers, directory: Directory) => boolean;
  /** The form as it was answered before. */
  typed: (answers: Answers, walk: Walk) => Typed;
  view: (walk: Walk, frame: StepFrame, shown: Shown) => JSX.Element | Promise<JSX.Element>;
  submit: (walk: Walk, form: Typed) => Outcome | Promise<Outcome>;
};
