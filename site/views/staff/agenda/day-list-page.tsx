/** The day on paper, for a desk without a screen: a line each, with room to write what became of it. */
import type { LocalDate } from '#content/model/common.ts';
import type { Desk } from '#content/model/desk.ts';
import { formatDay, formatTime } from '../../journey/moments.ts';
import { staffTranslator as t } from '../../translator.ts';
import { dayAddress } from './addresses.ts';
import { type VisitCard, visitNeeds } from './visit.tsx';

type Props = {
  date: LocalDate;
  desk: Desk | undefined;
  visits: readonly VisitCard[];
  /** "dalle 14:00 alle 18:00", with its reason. */
  closures: readonly string[];
};

export const DayListPage = ({ date, desk, visits, closures }: Props) => (
  <div class="container agenda day-list">
    <h1>
      {t('agenda.listTitle')}
      <small>{[formatDay(date, 'it'), desk?.name.it].filter(Boolean).join(' · ')}</small>
    </h1>
    <p class="actions no-print">
      <button class="btn btn-primary" type="button" data-print>
        {t('agenda.print')}
      </button>
      <a href={dayAddress(date, desk?.id)}>{t('frame.back')}</a>
    </p>
    {closures.map((closure) => (
      <p key={closure}>
        <strong>{closure}</strong>
      </p>
    ))}
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has only keys must be able to move what is wider than the screen */}
    <section class="figures-scroll" tabIndex={0} aria-label={t('agenda.listTitle')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('agenda.column.time')}</th>
            <th scope="col">{t('agenda.column.who')}</th>
            <th scope="col">{t('agenda.column.what')}</th>
            <th scope="col">{t('agenda.column.code')}</th>
            <th scope="col">{t('agenda.column.came')}</th>
          </tr>
        </thead>
        <tbody>
          {visits
            .filter(({ cancelled }) => !cancelled)
            .map((visit) => (
              <tr key={visit.id}>
                <td class="ltr">{formatTime(visit.startsAt)}</td>
                <th scope="row">{visit.name ?? t('agenda.forgotten')}</th>
                <td>
                  {[visit.type?.name.it, ...visitNeeds(visit), desk === undefined && visit.desk.name.it]
                    .filter(Boolean)
                    .join(', ')}
                </td>
                <td class="ltr">{visit.code}</td>
                <td>{visit.state === 'expected' ? '' : t(`agenda.state.${visit.state}`)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
    <p>{t('agenda.listCare')}</p>
  </div>
);
