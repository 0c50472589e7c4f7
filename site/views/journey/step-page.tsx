/** One step of the journey: where one is, what is kept, what went wrong, one question, one button. */
import type { ComponentChildren } from 'preact';
import type { Instant } from '#content/model/time.ts';
import { Callout } from '../callout.tsx';
import type { ViewContext } from '../context.ts';
import { ErrorSummary } from './errors.tsx';
import { formatMoment, formatTime } from './moments.ts';
import type { FieldProblems } from './problems.ts';

/** The time that is kept while the form is filled in. `over`: it is no longer. */
export type Held = { startsAt: Instant; until: Instant; over: boolean };

export type StepFrame = {
  /** Names of the steps in order, and which of them this is, from 0. */
  steps: readonly string[];
  at: number;
  /** Address of the step before; undefined on the first. */
  back: string | undefined;
  /** Where the form goes: this step. */
  action: string;
  held: Held | undefined;
};

type Props = {
  frame: StepFrame;
  title: string;
  problems: FieldProblems;
  context: ViewContext;
  /** Above the form. */
  lead?: ComponentChildren;
  children: ComponentChildren;
  /** Below the button: another way on. */
  foot?: ComponentChildren;
  /** Word on the button; null where there is nothing to send. */
  button?: string | null;
};

const Progress = ({ frame: { steps, at }, context: { t } }: { frame: StepFrame; context: ViewContext }) => (
  <div class="journey-progress">
    <p>
      {t('journey.step', { number: at + 1, total: steps.length })}: <strong>{steps[at]}</strong>
    </p>
    <ol aria-label={t('journey.steps')}>
      {steps.map((name, index) => (
        <li key={name} aria-current={index === at ? 'step' : undefined} class={index <= at ? 'is-reached' : undefined}>
          <span class="visually-hidden">{name}</span>
        </li>
      ))}
    </ol>
  </div>
);

const HeldNotice = ({ held, context }: { held: Held; context: ViewContext }) => {
  const values = { when: formatMoment(held.startsAt, context), time: formatTime(held.until) };
  return (
    <Callout tone={held.over ? 'warning' : 'info'} icon="clock">
      <p>{held.over ? context.t('journey.heldOver', values) : context.t('journey.held', values)}</p>
    </Callout>
  );
};

export const StepPage = ({ frame, title, problems, context, lead, foot, children, button }: Props) => {
  const { t } = context;
  return (
    <div class="container journey">
      <Progress frame={frame} context={context} />
      <ErrorSummary problems={problems} context={context} />
      {frame.held && <HeldNotice held={frame.held} context={context} />}
      <h1>{title}</h1>
      {lead}
      <form class="journey-form" method="post" action={frame.action} noValidate>
        {children}
        {button !== null && (
          <button class="btn btn-primary" type="submit">
            {button ?? t('journey.next')}
          </button>
        )}
      </form>
      {foot}
      {frame.back && (
        <p>
          <a class="link-more" href={frame.back}>
            {t('journey.back')}
          </a>
        </p>
      )}
    </div>
  );
};
