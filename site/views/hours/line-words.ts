/** One line of a week's hours in words: the times, and the conditions under which they hold. */
import type { WeekLine } from '#content/model/week-view.ts';
import type { ViewContext } from '../context.ts';
import { formatDate, formatList, formatMonthDay, shortTime } from '../dates.ts';

const weekKeys = { 1: 'hours.week1', 2: 'hours.week2', 3: 'hours.week3', 4: 'hours.week4', 5: 'hours.week5' } as const;

const weekKey = (nth: number) => {
  switch (nth) {
    case 1:
    case 2:
    case 3:
    case 4:
    case 5:
      return weekKeys[nth];
    default:
      return 'hours.weekLast';
  }
};

/** "9:30–11:30", without a leading zero as one says it. */
export function hoursInWords({ hours, partOfDay }: WeekLine, { t }: ViewContext): string {
  if (!hours) return t(partOfDay ? `hours.${partOfDay}` : 'hours.timeUnknown');
  const { from, to } = hours;
  if (from === to) return t('hours.allDay');
  return t(to > from ? 'hours.range' : 'hours.nextDay', { from: shortTime(from), to: shortTime(to) });
}

export function conditionsInWords(line: WeekLine, { t, lang }: ViewContext): string[] {
  const { hours, weeks, season, validFrom, validTo } = line;
  return [
    ...(hours?.entryUntil ? [t('hours.entryUntil', { time: shortTime(hours.entryUntil) })] : []),
    ...(weeks
      ? [
          t('hours.weeks', {
            weeks: formatList(
              weeks.map((nth) => t(weekKey(nth))),
              lang,
            ),
          }),
        ]
      : []),
    ...(season
      ? [t('hours.season', { from: formatMonthDay(season.from, lang), to: formatMonthDay(season.to, lang) })]
      : []),
    ...(validFrom ? [t('hours.validFrom', { date: formatDate(validFrom, lang) })] : []),
    ...(validTo ? [t('hours.validTo', { date: formatDate(validTo, lang) })] : []),
  ];
}
