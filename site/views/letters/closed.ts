/**
 * The letter about an appointment that the desk cannot keep: why, the time that is kept instead, and other free ones. The
 * page behind the button has the same; opening it changes nothing.
 */
import type { Words } from '#content/model/common.ts';
import type { Instant } from '#content/model/time.ts';
import { inLanguage, paths } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import { formatMoment } from '../journey/moments.ts';
import { wordsIn } from '../localized.tsx';
import type { Appointment, Letter, LetterFact, Value } from './letter.ts';
import { pageOf, subjectOf, whenInWords } from './to-person.ts';

/** `kept`: a time that is theirs until `until`. `others`: free, and nobody's. */
export type Closed = {
  words: Words;
  kept: { startsAt: Instant; until: Instant } | undefined;
  others: readonly Instant[];
};

export type ClosedEvent = 'closed' | 'kept';
type Given = { appointment: Appointment; closed: Closed; context: ViewContext; baseUrl: string };

const factsOf = ({ appointment, closed, context }: Given): LetterFact[] => {
  const { t, lang } = context;
  const line = (text: string): Value => ({ text, lang });
  const { kept, others, words } = closed;
  return [
    { term: t('letters.when'), lines: [line(whenInWords(appointment, context))] },
    ...(appointment.private ? [] : [{ term: t('letters.because'), lines: [wordsIn(words, lang)] }]),
    ...(kept === undefined
      ? []
      : [
          { term: t('letters.keptFor'), lines: [line(formatMoment(kept.startsAt, context))] },
          { term: t('letters.keptUntil'), lines: [line(formatMoment(kept.until, context))] },
        ]),
    ...(others.length === 0
      ? []
      : [{ term: t('letters.others'), lines: others.map((at) => line(formatMoment(at, context))) }]),
    { term: t('letters.code'), lines: [{ text: appointment.booking.code, lang: 'it' as const }] },
  ];
};

export const closedLetter = (event: ClosedEvent, given: Given): Letter => {
  const { appointment, closed, context, baseUrl } = given;
  const { t, lang } = context;
  const address = `${baseUrl}${inLanguage(lang, paths.appointments)}`;
  const noneFree = closed.kept === undefined && closed.others.length === 0;
  return {
    lang,
    subject: subjectOf(event, appointment, context),
    title: t(`letters.title.${event}`),
    opening: [t(`letters.opening.${event}`), ...(noneFree ? [t('letters.noneFree')] : [])],
    facts: factsOf(given),
    button: { label: t('letters.choose'), href: pageOf(given) },
    closing: [
      t('letters.pressButton'),
      t('letters.byCode', { address, code: appointment.booking.code }),
      t('letters.dataUse'),
      t('letters.automatic'),
    ],
  };
};
