/**
 * Letters to who runs a desk: something was booked, moved or cancelled, and the list of the day. In Italian. They hold
 * what is needed to receive somebody and no contact; of a desk where being seen is a danger, only time and code.
 */
import type { LocalDate } from '#content/model/common.ts';
import type { Desk } from '#content/model/desk.ts';
import type { ViewContext } from '../context.ts';
import { shortTime } from '../dates.ts';
import { formatDay } from '../journey/moments.ts';
import { type Appointment, type Letter, type LetterFact, type LetterPerson, timeOf } from './letter.ts';
import { whenInWords } from './to-person.ts';

export type DeskEvent = 'desk-booked' | 'desk-moved' | 'desk-cancelled';

const line = (text: string) => [{ text, lang: 'it' as const }];

/** "interprete, persone: 3". */
const askedFor = ({ access, asked }: LetterPerson, { t }: ViewContext): string =>
  [
    ...access.map((one) => t(`letters.access.${one}`)),
    asked.people === undefined ? '' : t('letters.people', { count: asked.people }),
    asked.children === true ? t('letters.children') : '',
    asked.womanOperator === true ? t('letters.womanOperator') : '',
  ]
    .filter((text) => text !== '')
    .join(', ');

const who = (appointment: Appointment, context: ViewContext): string[] => {
  const { booking, type } = appointment;
  if (appointment.private || booking.person === undefined) return [booking.code];
  return [booking.person.name, type.name.it, askedFor(booking.person, context), booking.code].filter(Boolean);
};

export const deskLetter = (event: DeskEvent, appointment: Appointment, context: ViewContext): Letter => {
  const { t, lang } = context;
  const { person, code } = appointment.booking;
  const asked = person && !appointment.private ? askedFor(person, context) : '';
  const facts: LetterFact[] = [
    { term: t('letters.when'), lines: line(whenInWords(appointment, context)) },
    ...(appointment.private
      ? []
      : [
          { term: t('letters.desk'), lines: line(appointment.desk.name.it) },
          { term: t('letters.type'), lines: line(appointment.type.name.it) },
        ]),
    ...(person && !appointment.private ? [{ term: t('letters.name'), lines: line(person.name) }] : []),
    ...(asked === '' ? [] : [{ term: t('letters.asked'), lines: line(asked) }]),
    { term: t('letters.code'), lines: line(code) },
  ];
  return {
    lang,
    subject: t(`letters.subject.${event}`, { when: whenInWords(appointment, context) }),
    title: t(`letters.title.${event}`),
    opening: [t(`letters.opening.${event}`)],
    facts,
    closing: [t('letters.automatic')],
  };
};

type Morning = { desk: Desk; date: LocalDate; private: boolean };

/** Everybody who is expected on a day, in order of time. */
export const morningLetter = (morning: Morning, appointments: readonly Appointment[], context: ViewContext): Letter => {
  const { t, lang } = context;
  const inOrder = [...appointments].sort((a, b) => a.booking.startsAt - b.booking.startsAt);
  return {
    lang,
    subject: t('letters.subject.morning-list', { date: formatDay(morning.date, lang) }),
    title: t('letters.title.morning-list'),
    opening: morning.private ? [] : [morning.desk.name.it],
    facts: inOrder.map((one) => ({ term: shortTime(timeOf(one.booking)), lines: line(who(one, context).join(', ')) })),
    closing: [t('letters.automatic')],
  };
};
