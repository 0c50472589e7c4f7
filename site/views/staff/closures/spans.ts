/** Closed hours in words: "martedì 24 novembre dalle 9:00 alle 12:00", "da martedì 24 a giovedì 26, tutto il giorno". */
import type { Span } from '#content/model/slot-hours.ts';
import { addDays, toInstant, toLocal } from '#content/model/time.ts';
import { formatDay, formatTime } from '../../journey/moments.ts';
import { staffTranslator as t } from '../../translator.ts';

export const spanInWords = ({ from, to }: Span): string => {
  const start = toLocal(from);
  const lastDate = toLocal(to - 1).date;
  const whole = from === toInstant(start.date, '00:00') && to === toInstant(addDays(lastDate, 1), '00:00');
  const day = formatDay(start.date, 'it');
  if (whole && lastDate === start.date) return t('closures.wholeDay', { day });
  if (whole) return t('closures.wholeDays', { from: day, to: formatDay(lastDate, 'it') });
  return t('closures.hours', { day, from: formatTime(from), to: formatTime(to) });
};

/** The first of them, and how they end. */
export const spansInWords = (spans: readonly Span[]): string[] => spans.map(spanInWords);
