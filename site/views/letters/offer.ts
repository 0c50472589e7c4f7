/** The letter to somebody who waits: a place is free, and theirs for some hours. Of a private desk it names nothing. */
import type { Language } from '#content/model/common.ts';
import type { AppointmentType, Desk } from '#content/model/desk.ts';
import { type Instant, toLocal } from '#content/model/time.ts';
import { inLanguage, paths } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import { formatMoment } from '../journey/moments.ts';
import { wordsIn } from '../localized.tsx';
import type { Letter, LetterFact } from './letter.ts';
import { placeLines, placeOf } from './where.ts';

export type LetterOffer = {
  startsAt: Instant;
  until: Instant;
  desk: Desk;
  type: AppointmentType;
  /** Of its page, and of the page where one leaves the list. */
  token: string;
  waiting: string;
  language: Language;
  email: string | undefined;
  phone: string | undefined;
};

type Given = { offer: LetterOffer; private: boolean; context: ViewContext; baseUrl: string };

const offerSubject = ({ startsAt }: Pick<LetterOffer, 'startsAt'>, context: ViewContext): string =>
  context.t('letters.subject.offer', { when: formatMoment(startsAt, context) });

/** Short enough for a text message. */
export const offerMessage = (offer: LetterOffer, context: ViewContext, baseUrl: string): string =>
  `${offerSubject(offer, context)}. ${baseUrl}${inLanguage(context.lang, paths.offer(offer.token))}`;

const whereFacts = ({ offer: { desk, type, startsAt }, private: hidden, context }: Given): LetterFact[] => {
  if (hidden) return [];
  const { t, lang, directory } = context;
  const { date, time } = toLocal(startsAt);
  const place = placeOf(desk, { localStart: `${date}T${time}` }, directory);
  return [
    { term: t('letters.where'), lines: place ? placeLines(place) : [{ text: t('desk.placeUnknown'), lang }] },
    { term: t('letters.desk'), lines: [wordsIn(desk.name, lang)] },
    { term: t('letters.type'), lines: [wordsIn(type.name, lang)] },
  ];
};

export const offerLetter = (given: Given): Letter => {
  const { offer, context, baseUrl } = given;
  const { t, lang } = context;
  const until = formatMoment(offer.until, context);
  const at = (path: string): string => `${baseUrl}${inLanguage(lang, path)}`;
  return {
    lang,
    subject: offerSubject(offer, context),
    title: t('letters.title.offer'),
    opening: [t('letters.opening.offer')],
    facts: [
      { term: t('letters.when'), lines: [{ text: formatMoment(offer.startsAt, context), lang }] },
      { term: t('letters.keptUntil'), lines: [{ text: until, lang }] },
      ...whereFacts(given),
    ],
    button: { label: t('letters.seeOffer'), href: at(paths.offer(offer.token)) },
    closing: [
      t('letters.passesOn', { when: until }),
      t('letters.pressButton'),
      t('letters.leaveList', { address: at(paths.waiting(offer.waiting)) }),
      t('letters.automatic'),
    ],
  };
};
