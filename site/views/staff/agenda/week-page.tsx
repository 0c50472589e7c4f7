/** Seven days side by side on a wide screen, one under the other on a phone. */
import type { LocalDate } from '#content/model/common.ts';
import type { Desk } from '#content/model/desk.ts';
import { addDays } from '#content/model/time.ts';
import { paths } from '../../../urls.ts';
import { formatDate } from '../../dates.ts';
import { formatDay, formatTime } from '../../journey/moments.ts';
import { staffTranslator as t } from '../../translator.ts';
import { dayAddress } from './addresses.ts';
import { DeskFilter } from './desk-filter.tsx';
import type { VisitCard } from './visit.tsx';

export type Week = {
  from: LocalDate;
  desks: readonly Desk[];
  desk: Desk | undefined;
  days: readonly { date: LocalDate; visits: readonly VisitCard[]; closures: readonly string[] }[];
};

const weekAddress = (from: LocalDate, desk: Desk | undefined): string => {
  const asked = new URLSearchParams({ da: from, ...(desk && { sportello: desk.id }) });
  return `${paths.staffWeek}?${asked}`;
};

export const WeekPage = ({ week }: { week: Week }) => {
  const { from, desk, days } = week;
  return (
    <div class="container agenda">
      <h1>
        {t('agenda.weekTitle')}
        <small>{t('agenda.weekOf', { from: formatDate(from, 'it'), to: formatDate(addDays(from, 6), 'it') })}</small>
      </h1>
      <DeskFilter action={paths.staffWeek} kept={{ name: 'da', value: from }} desks={week.desks} desk={desk} />
      <nav class="weeks-links" aria-label={t('agenda.weeks')}>
        <a href={weekAddress(addDays(from, -7), desk)}>{t('agenda.weekBefore')}</a>
        <a href={paths.staff}>{t('agenda.today')}</a>
        <a href={weekAddress(addDays(from, 7), desk)}>{t('agenda.weekAfter')}</a>
      </nav>
      <ol class="week-days">
        {days.map(({ date, visits, closures }) => (
          <li key={date}>
            <h2>
              <a href={dayAddress(date, desk?.id)}>{formatDay(date, 'it')}</a>
            </h2>
            {closures.map((closure) => (
              <p class="week-closed" key={closure}>
                {closure}
              </p>
            ))}
            {visits.length === 0 && <p class="week-none">{t('agenda.nobody')}</p>}
            <ul>
              {visits.map(({ id, startsAt, name, cancelled, type }) => (
                <li key={id} class={cancelled ? 'is-cancelled' : undefined}>
                  <a href={paths.staffBooking(id)}>
                    <span class="ltr">{formatTime(startsAt)}</span> {name ?? t('agenda.forgotten')}
                  </a>
                  <small>{cancelled ? t('agenda.state.cancelled') : type?.name.it}</small>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  );
};
