/** Dates and times as people write them, in the reader's language. Input: local dates (Europe/Rome), whole or partial. */
import type { Language, LocalTime, MonthDay, PartialDate } from '#content/model/common.ts';

const formats: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** A partial date stands for its first day. */
const wholeDate = (date: PartialDate): string => `${date}${'-01-01'.slice(date.length - 4)}`;

/** "14 novembre 2024", "settembre 2024", "2024": as precise as the source. */
export const formatDate = (date: PartialDate, lang: Language): string =>
  new Intl.DateTimeFormat(locale(lang), { ...formats[date.length], timeZone: 'UTC' }).format(
    new Date(`${wholeDate(date)}T00:00:00Z`),
  );

/** "19 giugno". */
export const formatMonthDay = (day: MonthDay, lang: Language): string =>
  new Intl.DateTimeFormat(locale(lang), { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(
    new Date(`2024-${day}T00:00:00Z`),
  );

/** "9:30" for 09:30, as one says and writes it, in every language of ours. */
export const shortTime = (time: LocalTime): string => time.replace(/^0/, '');

export const formatEuros = (amount: number, lang: Language): string =>
  new Intl.NumberFormat(locale(lang), { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(amount);

/** "a, b e c". */
export const formatList = (
  items: readonly string[],
  lang: Language,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string => new Intl.ListFormat(locale(lang), { type }).format(items);

/** Arabic with the digits that phones and papers in Italy use. */
export const locale = (lang: Language): string => (lang === 'ar' ? 'ar-u-nu-latn' : lang);
