/** What was booked, or is about to be: when, where, what for. */
import type { AppointmentType, Desk } from '#content/model/desk.ts';
import { type Instant, toLocal } from '#content/model/time.ts';
import type { ViewContext } from '../context.ts';
import { type Fact, Facts } from '../facts.tsx';
import { Localized } from '../localized.tsx';
import { PaperList } from '../papers/paper-list.tsx';
import { DeskPlace } from './desk-words.tsx';
import { formatDay, formatTime } from './moments.ts';

export type Appointment = { desk: Desk; type: AppointmentType; startsAt: Instant; endsAt: Instant };
type Props = { appointment: Appointment; context: ViewContext };

export const When = ({ appointment: { startsAt, endsAt }, context: { lang, t } }: Props) => (
  <>
    <strong>{formatDay(toLocal(startsAt).date, lang)}</strong>
    {t('common.comma')}
    <strong class="ltr">
      {formatTime(startsAt)}–{formatTime(endsAt)}
    </strong>
  </>
);

export const AppointmentFacts = ({ appointment, context }: Props) => {
  const { t, lang } = context;
  const items: Fact[] = [
    { icon: 'calendar', term: t('journey.summary.when'), value: <When appointment={appointment} context={context} /> },
    {
      icon: 'map-pin',
      term: t('journey.summary.where'),
      value: <DeskPlace desk={appointment.desk} context={context} />,
    },
    { icon: 'info', term: t('journey.reason.name'), value: <Localized words={appointment.type.name} lang={lang} /> },
  ];
  return <Facts items={items} />;
};

/** Every paper with its condition in words: nothing is hidden. */
export const Papers = ({ type, context }: { type: AppointmentType; context: ViewContext }) =>
  type.documents.length === 0 ? null : (
    <section aria-labelledby="papers">
      <h2 id="papers">{context.t('journey.summary.papers')}</h2>
      <p>{context.t('papers.intro')}</p>
      <PaperList items={type.documents} context={context} />
    </section>
  );
