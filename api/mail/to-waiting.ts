/** Letters to who waits for a free time: that they are on the list, and that a time is kept for them. */
import type { Language } from '#content/model/common.ts';
import { isSensitiveDesk } from '#content/model/selection.ts';
import type { ViewContext } from '#views/context.ts';
import type { Letter } from '#views/letters/letter.ts';
import { offerLetter, offerMessage } from '#views/letters/offer.ts';
import { waitingLetter } from '#views/letters/waiting.ts';
import type { Row } from '../outbox/row.ts';
import { mobileNumber } from '../sms/sms.ts';
import { letterLanguage } from './appointment.ts';
import type { Composed, Composing } from './compose.ts';
import type { Mail } from './mail.ts';
import { afterNight, isNight } from './quiet.ts';

type Deps = Pick<Composing, 'directory' | 'offer' | 'waiting' | 'baseUrl' | 'sms' | 'now'> & {
  contextFor: (lang: Language) => ViewContext;
  mailOf: (row: Row, letter: Letter, to: { email: string; private: boolean; context: ViewContext }) => Mail;
};

const over: Composed = { is: 'skipped', why: 'over' };

export const createWaitingLetters = (deps: Deps) => {
  const { directory, baseUrl, now, contextFor, mailOf } = deps;

  /** The id of such a row is `<waiting>.<instant>.<event>`. */
  const toOffered = async (row: Row): Promise<Composed> => {
    const [waiting = '', madeAt = ''] = row.id.split('.');
    if (isNight(now())) return { is: 'later', at: afterNight(now()) };
    const found = await deps.offer(waiting, Number(madeAt));
    if (found === undefined) return over;
    const context = contextFor(letterLanguage(found.language, directory()));
    const isPrivate = isSensitiveDesk(found.desk, directory());
    const { email } = found;
    if (email !== undefined) {
      const letter = offerLetter({ offer: found, private: isPrivate, context, baseUrl });
      return { is: 'mail', mail: mailOf(row, letter, { email, private: isPrivate, context }) };
    }
    const to = deps.sms && found.phone !== undefined ? mobileNumber(found.phone) : undefined;
    if (to === undefined) return { is: 'skipped', why: 'no channel' };
    return { is: 'sms', sms: { id: row.id, to, text: offerMessage(found, context, baseUrl) } };
  };

  const toJoined = async (row: Row): Promise<Composed> => {
    const found = await deps.waiting(row.id.split('.')[0] ?? '');
    if (found === undefined) return over;
    const context = contextFor(letterLanguage(found.language, directory()));
    const letter = waitingLetter({ waiting: found, context, baseUrl });
    return { is: 'mail', mail: mailOf(row, letter, { ...found, context }) };
  };

  return { toOffered, toJoined };
};
