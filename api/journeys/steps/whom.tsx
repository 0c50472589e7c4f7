/** For oneself or for someone else, and only what the type asks. */
import type { FieldProblem, Typed } from '#views/journey/problems.ts';
import { WhomStep } from '#views/journey/whom-step.tsx';
import type { Answers } from '../answers.ts';
import type { Outcome, Step, Walk } from '../step.ts';
import { chosen } from '../target.ts';

const mostPeople = 12;

const asksOf = ({ answers, context: { directory } }: Walk) => chosen(answers, directory)?.type.asks ?? [];

const peopleOf = (text: string): number | undefined =>
  /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= mostPeople ? Number(text) : undefined;

const problemsOf = (form: Typed, asks: readonly string[]): FieldProblem[] => [
  ...(form.whom === 'me' || form.whom === 'other' ? [] : [{ field: 'whom', name: 'whom' } as const]),
  ...(asks.includes('people') && form.people && peopleOf(form.people) === undefined
    ? [{ field: 'people', name: 'people' } as const]
    : []),
];

const submit = (walk: Walk, form: Typed): Outcome => {
  const asks = asksOf(walk);
  const problems = problemsOf(form, asks);
  if (problems.length > 0) return { problems };
  const ticked = (ask: (typeof asks)[number]): true | undefined =>
    asks.includes(ask) && form[ask] === '1' ? true : undefined;
  const whom: Answers['whom'] = {
    other: form.whom === 'other',
    people: asks.includes('people') ? peopleOf(form.people ?? '') : undefined,
    children: ticked('children'),
    interpreter: ticked('interpreter'),
    companion: ticked('companion'),
    womanOperator: ticked('woman-operator'),
  };
  return { answers: { ...walk.answers, whom } };
};

const tick = (value: boolean | undefined): string => (value ? '1' : '');

export const whomTyped = ({ whom }: Answers): Typed =>
  whom === undefined
    ? {}
    : {
        whom: whom.other ? 'other' : 'me',
        people: whom.people === undefined ? '' : String(whom.people),
        children: tick(whom.children),
        interpreter: tick(whom.interpreter),
        companion: tick(whom.companion),
        'woman-operator': tick(whom.womanOperator),
      };

export const whom: Step = {
  id: 'per-chi',
  name: (t) => t('journey.whom.name'),
  title: (t) => t('journey.whom.title'),
  applies: () => true,
  done: (answers) => answers.whom !== undefined,
  typed: whomTyped,
  view: (walk, frame, shown) => <WhomStep frame={frame} context={walk.context} {...shown} asks={asksOf(walk)} />,
  submit,
};
