/** Days and times of appointments in the reader's language, on the wall clock of Rome. */
import type { Language, LocalDate } from '#content/model/common.ts';
import { type Instant, toLocal } from '#content/model/time.ts';
import { locale, shortTime } from '../dates.ts';
import type { Translate } from '../translator.ts';

const dayWords: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' };

/** "martedì 24 novembre". */
export const formatDay = (date: LocalDate, lang: Language): string =>
  new Intl.DateTimeFormat(locale(lang), dayWords).format(new Date(`${date}T00:00:00Z`));

/** "9:42". */
export const formatTime = (instant: Instant): string => shortTime(toLocal(instant).time);

/** "martedì 24 novembre alle 9:30". */
export const formatMoment = (instant: Instant, { lang, t }: { lang: Language; t: Translate }): string =>
  t('open.onDay', { day: formatDay(toLocal(instant).date, lang), time: formatTime(instant) });
