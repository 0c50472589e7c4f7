/**
 * Letters to who booked: confirmation, change, cancellation, reminder. Subjects tell day and time and nothing else,
 * because a phone shows them to whoever looks at it.
 */
import { inLanguage, paths } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import { shortTime } from '../dates.ts';
import { deskPhone } from '../journey/desk-words.tsx';
import { formatDay, formatMoment } from '../journey/moments.ts';
import { wordsIn } from '../localized.tsx';
import { type Appointment, dateOf, type Letter, type LetterFact, timeOf, type Value } from './letter.ts';
import { paperInWords } from './paper-words.ts';
import { placeLines, placeOf } from './where.ts';

export type PersonEvent = 'confirmation' | 'change' | 'cancellation' | 'reminder' | 'closed' | 'kept' | 'reopened';
type Given = { appointment: Appointment; context: ViewContext; baseUrl: string };

/** "giovedì 3 dicembre alle 9:30", as it was promised. */
export const whenInWords = ({ booking }: Pick<Appointment, 'booking'>, { t, lang }: ViewContext): string =>
  t('open.onDay', { day: formatDay(dateOf(booking), lang), time: shortTime(timeOf(booking)) });

export const subjectOf = (
  event: PersonEvent,
  appointment: Pick<Appointment, 'booking'>,
  context: ViewContext,
): string => {
  const subject = context.t(`letters.subject.${event}`, { when: whenInWords(appointment, context) });
  return appointment.booking.demo ? context.t('letters.subject.trial', { subject }) : subject;
};

/** The page where it is seen, moved or cancelled. */
export const pageOf = ({ appointment: { booking }, context, baseUrl }: Given): string =>
  `${baseUrl}${inLanguage(context.lang, paths.appointment(booking.token))}`;

const plain = (text: string, { lang }: ViewContext): Value[] => [{ text, lang }];

const whereFacts = ({ appointment, context }: Given): LetterFact[] => {
  const { t, lang, directory } = context;
  const { booking, desk, type } = appointment;
  if (appointment.private) return [];
  const place = placeOf(desk, booking, directory);
  const phone = deskPhone(desk, context);
  return [
    { term: t('letters.where'), lines: place ? placeLines(place) : plain(t('desk.placeUnknown'), context) },
    { term: t('letters.desk'), lines: [wordsIn(desk.name, lang)] },
    { term: t('letters.type'), lines: [wordsIn(type.name, lang)] },
    { term: t('letters.length'), lines: plain(t('desk.minutes', { count: type.minutes }), context) },
    ...(booking.forOther && booking.person
      ? [{ term: t('letters.forWhom'), lines: [{ text: booking.person.name, lang: 'it' as const }] }]
      : []),
    ...(phone ? [{ term: t('letters.phone'), lines: [{ text: phone.number, lang: 'it' as const }] }] : []),
  ];
};

const papersOf = ({ appointment, context }: Given): Letter['papers'] => {
  const { documents } = appointment.type;
  if (appointment.private || documents.length === 0) return undefined;
  const { t } = context;
  // Years on papers count from the day of the appointment
  const then = { ...context, today: dateOf(appointment.booking) };
  const items = documents.map((item) => paperInWords(item, then));
  return { title: t('letters.papersTitle'), intro: t('papers.intro'), items };
};

const openingOf = (event: PersonEvent, { appointment, context: { t } }: Given): string[] => {
  const { cancelled } = appointment.booking;
  if (event !== 'cancellation') return [t(`letters.opening.${event}`)];
  return [t(cancelled?.by === 'person' ? 'letters.opening.cancellation' : 'letters.opening.byDesk')];
};

const howToChange = ({ appointment, context, baseUrl }: Given): string[] => {
  const { t, lang } = context;
  const { booking } = appointment;
  const until = formatMoment(booking.changeBy, context);
  return [
    booking.canChange ? t('letters.changeBy', { when: until }) : t('letters.tooLate'),
    t('letters.byCode', { address: `${baseUrl}${inLanguage(lang, paths.appointments)}`, code: booking.code }),
    ...(appointment.private ? [t('letters.elsewhere')] : []),
    ...(!appointment.private && appointment.type.documents.length === 0 ? [t('letters.noPapers')] : []),
  ];
};

/** Another day at the same desk; where the desk must not be named, from the beginning. */
const again = ({ appointment, context, baseUrl }: Given): Letter['button'] => {
  const path = appointment.private ? paths.booking : paths.bookingDesk(appointment.desk.id);
  return { label: context.t('letters.again'), href: `${baseUrl}${inLanguage(context.lang, path)}` };
};

export const personLetter = (event: PersonEvent, given: Given): Letter => {
  const { appointment, context } = given;
  const { t, lang } = context;
  const { booking } = appointment;
  const over = event === 'cancellation';
  return {
    lang,
    subject: subjectOf(event, appointment, context),
    title: t(`letters.title.${event}`),
    warning: booking.demo ? t('letters.trial') : undefined,
    opening: openingOf(event, given),
    facts: [
      { term: t('letters.when'), lines: plain(whenInWords(appointment, context), context) },
      ...whereFacts(given),
      ...(over ? [] : [{ term: t('letters.code'), lines: [{ text: booking.code, lang: 'it' as const }] }]),
    ],
    papers: over ? undefined : papersOf(given),
    button: over ? again(given) : { label: t('letters.manage'), href: pageOf(given) },
    closing: [...(over ? [] : howToChange(given)), t('letters.dataUse'), t('letters.automatic')],
  };
};
