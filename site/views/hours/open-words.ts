/** The sentences about hours, with marks to fill in: the browser gets them with the page, the server fills them itself. `{{name}}` stands for a value. */
import type { Translate } from '../translator.ts';

const keys = [
  'now',
  'nowAllDay',
  'nowAppointment',
  'nowPhoneFirst',
  'nowSuInvio',
  'phoneNow',
  'phoneAllDay',
  'phoneNext',
  'entryOver',
  'closed',
  'closedNext',
  'nextAppointment',
  'nextPhoneFirst',
  'nextSuInvio',
  'holiday',
  'holidayUnknown',
  'exception',
  'todayUnknown',
  'unconfirmed',
  'seasonUnknown',
  'outOfSeason',
  'unknown',
  'today',
  'tomorrow',
  'onDay',
  'onDate',
  'dayToday',
  'dayTomorrow',
  'dayUnknown',
] as const;

export type OpenWords = { [key in (typeof keys)[number]]: string };

/** The marks stay in the sentences: each value is filled with its own mark. */
const marks = { time: '{{time}}', when: '{{when}}', day: '{{day}}', date: '{{date}}', reason: '{{reason}}' };

export const openWords = (t: Translate): OpenWords => {
  const words: Partial<OpenWords> = {};
  for (const key of keys) words[key] = t(`open.${key}`, marks);
  return complete(words);
};

const complete = (words: Partial<OpenWords>): OpenWords => {
  if (isComplete(words)) return words;
  throw new Error('A sentence of "open" is missing in content/messages');
};

const isComplete = (words: Partial<OpenWords>): words is OpenWords => keys.every((key) => words[key] !== undefined);
