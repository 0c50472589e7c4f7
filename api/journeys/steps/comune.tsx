/** "Dove?": so that the nearest desks come first. */
import { ComuneStep } from '#views/journey/choices.tsx';
import type { Answers } from '../answers.ts';
import type { Step } from '../step.ts';
import { givenDesk } from '../target.ts';

const anywhere = 'ovunque';

const valueFor = ({ comune, origin }: Answers): string => {
  if (!comune) return origin.comune ?? '';
  return 'id' in comune ? comune.id : anywhere;
};

export const comune: Step = {
  id: 'comune',
  name: (t) => t('journey.comune.name'),
  title: (t) => t('journey.comune.title'),
  applies: (answers, directory) => !givenDesk(answers, directory),
  done: (answers) => answers.comune !== undefined,
  typed: (answers) => ({ comune: valueFor(answers) }),
  view: ({ context }, frame, shown) => {
    const comuni = [...context.directory.comuni.values()].map(({ id, name }) => ({ value: id, label: name }));
    const options = [...comuni, { value: anywhere, label: context.t('journey.comune.anywhere') }];
    return <ComuneStep frame={frame} context={context} {...shown} options={options} />;
  },
  submit: ({ answers, context: { directory } }, form) => {
    const value = form.comune ?? '';
    if (value !== anywhere && !directory.comuni.has(value)) return { problems: [{ field: 'comune', name: 'comune' }] };
    const chosen: Answers['comune'] = value === anywhere ? { anywhere: true } : { id: value };
    const same = answers.comune !== undefined && valueFor(answers) === value;
    return { answers: same ? answers : { ...answers, comune: chosen, place: undefined } };
  },
};
