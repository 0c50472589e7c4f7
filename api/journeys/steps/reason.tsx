/** "Di che cosa hai bisogno?": the types of the given desk, else the needs that some desk treats. */
import { publicTypes } from '#content/model/bookable.ts';
import type { AppointmentType, Desk } from '#content/model/desk.ts';
import type { ViewContext } from '#views/context.ts';
import { ReasonStep } from '#views/journey/choices.tsx';
import type { Option } from '#views/journey/fields.tsx';
import { Localized } from '#views/localized.tsx';
import type { Answers } from '../answers.ts';
import type { Outcome, Step, Walk } from '../step.ts';
import { bookableNeeds, decided, givenDesk } from '../target.ts';

const words = (value: AppointmentType['name'], { lang }: ViewContext) => <Localized words={value} lang={lang} />;

const typeHint = ({ minutes, minAge, places }: AppointmentType, { t }: ViewContext): string =>
  [
    t('desk.minutes', { count: minutes }),
    ...(places > 1 ? [t('journey.reason.group')] : []),
    ...(minAge === undefined ? [] : [t('journey.reason.minAge', { age: minAge })]),
  ].join(' · ');

const typeOptions = (desk: Desk, context: ViewContext): Option[] =>
  publicTypes(desk).map((type) => ({
    value: type.id,
    label: words(type.name, context),
    hint: typeHint(type, context),
  }));

const needOptions = (context: ViewContext): Option[] =>
  bookableNeeds(context.directory).flatMap((id) => {
    const need = context.directory.needs.get(id);
    return need ? [{ value: id, label: words(need.name, context), hint: words(need.description, context) }] : [];
  });

/** What the service, or the need, that one comes from asks for: so that it is already chosen. */
const suggested = ({ origin }: Answers, { context: { directory } }: Walk): string => {
  const needs = origin.need === undefined ? (directory.services.get(origin.service ?? '')?.needs ?? []) : [origin.need];
  const desk = origin.desk === undefined ? undefined : directory.desks.get(origin.desk);
  if (!desk) return needs.find((need) => bookableNeeds(directory).includes(need)) ?? '';
  const types = publicTypes(desk);
  if (types.length === 1) return types[0]?.id ?? '';
  return types.find((type) => needs.some((need) => type.needs.includes(need)))?.id ?? '';
};

const chosenReason = ({ answers, context: { directory } }: Walk, value: string): Answers['reason'] => {
  const desk = givenDesk(answers, directory);
  if (!desk) return bookableNeeds(directory).includes(value) ? { need: value } : undefined;
  const type = publicTypes(desk).find(({ id }) => id === value);
  if (!type) return undefined;
  const asked = directory.services.get(answers.origin.service ?? '')?.needs ?? [];
  const need = type.needs.find((one) => asked.includes(one)) ?? type.needs[0];
  return need === undefined ? undefined : { type: type.id, need };
};

const submit = async (walk: Walk, form: Readonly<Record<string, string>>): Promise<Outcome> => {
  const { answers, bookings } = walk;
  const reason = chosenReason(walk, form.reason ?? '');
  if (!reason) return { problems: [{ field: 'reason', name: 'reason' }] };
  if (reason.need === answers.reason?.need && reason.type === answers.reason.type) return { answers };
  // Another reason asks other things: what hung on the old one goes, and its time is free for others.
  if (answers.time) await bookings.release(answers.time.hold);
  return { answers: { ...answers, reason, place: undefined, time: undefined, lost: undefined, whom: undefined } };
};

export const reason: Step = {
  id: 'motivo',
  name: (t) => t('journey.reason.name'),
  title: (t) => t('journey.reason.title'),
  // Who was invited comes for one thing only.
  applies: ({ origin }) => origin.invitation === undefined,
  done: (answers, directory) =>
    answers.reason !== undefined && (!givenDesk(answers, directory) || decided(answers, directory) !== undefined),
  typed: (answers, walk) => ({ reason: answers.reason?.type ?? answers.reason?.need ?? suggested(answers, walk) }),
  view: ({ answers, context }, frame, shown) => {
    const desk = givenDesk(answers, context.directory);
    const options = desk ? typeOptions(desk, context) : needOptions(context);
    return <ReasonStep frame={frame} context={context} {...shown} options={options} />;
  },
  submit,
};
