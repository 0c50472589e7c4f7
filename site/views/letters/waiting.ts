/** The letter to who has joined the waiting list: what that means, and the way off it. Of a private desk it names nothing. */
import type { Language, LocalDate } from '#content/model/common.ts';
import type { Desk } from '#content/model/desk.ts';
import { inLanguage, paths } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import { formatDay } from '../journey/moments.ts';
import { wordsIn } from '../localized.tsx';
import type { Letter, Value } from './letter.ts';

export type LetterWaiting = {
  /** One desk, or any of a Comune. */
  at: Desk | { comune: string };
  private: boolean;
  until: LocalDate;
  /** Of the page where one leaves the list. */
  token: string;
  language: Language;
  email: string;
};

type Given = { waiting: LetterWaiting; context: ViewContext; baseUrl: string };

const deskOf = ({ at }: LetterWaiting, { t, lang }: ViewContext): Value =>
  'id' in at ? wordsIn(at.name, lang) : { text: t('waiting.anyDesk', at), lang };

export const waitingLetter = ({ waiting, context, baseUrl }: Given): Letter => {
  const { t, lang } = context;
  const address = `${baseUrl}${inLanguage(lang, paths.waiting(waiting.token))}`;
  return {
    lang,
    subject: t('letters.subject.waiting'),
    title: t('waiting.doneTitle'),
    opening: [t('waiting.notYet'), t('waiting.doneText')],
    facts: [
      ...(waiting.private ? [] : [{ term: t('letters.desk'), lines: [deskOf(waiting, context)] }]),
      { term: t('waiting.until'), lines: [{ text: formatDay(waiting.until, lang), lang }] },
    ],
    button: { label: t('offer.toList'), href: address },
    closing: [t('letters.leaveList', { address }), t('waiting.used'), t('letters.automatic')],
  };
};
