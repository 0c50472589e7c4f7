/** One request to a step: shown, or answered and kept. */
import type { Context } from 'hono';
import type { JSX } from 'preact';
import type { Desk } from '#content/model/desk.ts';
import { stepAddress } from '#views/journey/addresses.ts';
import { GonePage } from '#views/journey/gone-page.tsx';
import type { StepFrame } from '#views/journey/step-page.tsx';
import { clientAddress } from '../limits/address.ts';
import { formOf, seeOther, sendPage, viewContext } from '../pages/page.ts';
import { Problem } from '../problems.ts';
import type { Answers } from './answers.ts';
import type { JourneyDeps } from './deps.ts';
import { nextStep, stepAt, stepsFor } from './order.ts';
import type { Outcome, Shown, Step, Walk } from './step.ts';
import { keep } from './steps/time.tsx';
import { chosen, givenDesk } from './target.ts';

export const walkOf = async (c: Context, deps: JourneyDeps): Promise<Walk | undefined> => {
  const journey = await deps.journeys.find(c.req.param('journey') ?? '');
  if (!journey) return undefined;
  const context = viewContext(c, deps);
  return {
    ...journey,
    context,
    now: deps.now(),
    address: clientAddress(c, deps.trustProxy),
    sms: deps.sms,
    bookings: deps.bookings,
    slots: deps.slots,
    followUps: deps.followUps,
    query: (name) => c.req.query(name),
    at: (step) => stepAddress(context.lang, journey.id, step),
  };
};

export const gone = (c: Context, deps: JourneyDeps): Response | Promise<Response> => {
  const context = viewContext(c, deps);
  return sendPage(
    c,
    { title: context.t('journey.gone.title'), body: <GonePage context={context} />, status: 410 },
    deps,
  );
};

/** The one that the answers so far are about. */
const deskOf = ({ answers, context: { directory } }: Walk): Desk | undefined =>
  givenDesk(answers, directory) ?? chosen(answers, directory)?.desk;

const frameOf = (step: Step, { answers, context, now, at }: Walk): StepFrame => {
  const steps = stepsFor(answers, context.directory);
  const index = steps.indexOf(step);
  const before = steps[index - 1];
  const { time } = answers;
  return {
    steps: steps.map(({ name }) => name(context.t)),
    at: index,
    back: before && at(before.id),
    action: at(step.id),
    held: time && { startsAt: time.startsAt, until: time.until, over: time.until <= now },
  };
};

const bodyOf = async (step: Step, walk: Walk, shown: Shown): Promise<JSX.Element> =>
  step.view(walk, frameOf(step, walk), shown);

/** Where the request must go instead, or the step it is for. @throws Problem */
const gate = (c: Context, { answers, context: { directory }, at }: Walk): Step | string => {
  if (answers.booking !== undefined) return at('conferma');
  const step = stepAt(c.req.param('step') ?? '', answers, directory);
  if (step === undefined) throw new Problem('not-found');
  return step === 'ahead' ? at(nextStep(answers, directory).id) : step;
};

export const show = (deps: JourneyDeps) => async (c: Context) => {
  const walk = await walkOf(c, deps);
  if (!walk) return gone(c, deps);
  const step = gate(c, walk);
  if (typeof step === 'string') return seeOther(c, step);
  const body = await bodyOf(step, walk, { typed: step.typed(walk.answers, walk), problems: [] });
  return sendPage(c, { title: step.title(walk.context.t), body, desk: deskOf(walk) }, deps);
};

/** A time whose ten minutes are over is kept anew, as long as nobody took it. */
const keepAnew = async (answers: Answers, walk: Walk): Promise<Answers> => {
  const { time } = answers;
  if (!time || time.until > walk.now) return answers;
  const { desk, type, startsAt } = time;
  const outcome = await keep({ desk, type, startsAt }, { ...walk, answers });
  if (!('problems' in outcome)) return outcome.answers;
  const lost = outcome.answers?.lost;
  return lost ? { ...answers, time: undefined, lost } : answers;
};

const askAgain = async (step: Step, walk: Walk, shown: Shown): Promise<{ title: string; body: JSX.Element }> => {
  const { t } = walk.context;
  return {
    title: t('journey.errorPrefix', { title: step.title(t) }),
    body: await bodyOf(step, walk, shown),
  };
};

export const answer = (deps: JourneyDeps) => async (c: Context) => {
  const walk = await walkOf(c, deps);
  if (!walk) return gone(c, deps);
  const step = gate(c, walk);
  if (typeof step === 'string') return seeOther(c, step);
  const typed = await formOf(c);
  const outcome: Outcome = await step.submit(walk, typed);
  if ('problems' in outcome) {
    const page = await askAgain(step, { ...walk, answers: outcome.answers ?? walk.answers }, { ...outcome, typed });
    return sendPage(c, { ...page, desk: deskOf(walk), status: outcome.answers ? 409 : 422 }, deps);
  }
  const answers = await keepAnew(outcome.answers, walk);
  await deps.journeys.save({ id: walk.id, answers });
  const { directory } = walk.context;
  return seeOther(c, walk.at(answers.booking === undefined ? nextStep(answers, directory).id : 'conferma'));
};
