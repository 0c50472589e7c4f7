/** Today at a glance, on a phone: who comes next, who is here, who is over; and what to do when nobody is expected. */
import type { LocalDate } from '#content/model/common.ts';
import type { Desk } from '#content/model/desk.ts';
import { addDays } from '#content/model/time.ts';
import { paths } from '../../../urls.ts';
import { ButtonLink } from '../../button.tsx';
import { Callout } from '../../callout.tsx';
import type { ViewContext } from '../../context.ts';
import { formatDay, formatTime } from '../../journey/moments.ts';
import { staffTranslator as t } from '../../translator.ts';
import { dayAddress } from './addresses.ts';
import { DeskFilter } from './desk-filter.tsx';
import { type VisitCard, VisitItem } from './visit.tsx';

export type WalkInCard = { id: string; at: number; type: string; desk: string };

export type Day = {
  date: LocalDate;
  /** Those that this person may see. */
  desks: readonly Desk[];
  /** The one that is chosen; undefined: all. */
  desk: Desk | undefined;
  visits: readonly VisitCard[];
  walkIns: readonly WalkInCard[];
  /** "dalle 14:00 alle 18:00", with its reason. */
  closures: readonly string[];
  /** What just could not be done, in words. */
  notice?: string | undefined;
};

type Props = { day: Day; context: ViewContext };

const DayLinks = ({ day: { date, desk }, context: { today } }: Props) => (
  <nav class="weeks-links" aria-label={t('agenda.days')}>
    <a href={dayAddress(addDays(date, -1), desk?.id)}>{t('agenda.dayBefore')}</a>
    {date !== today && <a href={dayAddress(undefined, desk?.id)}>{t('agenda.today')}</a>}
    <a href={dayAddress(addDays(date, 1), desk?.id)}>{t('agenda.dayAfter')}</a>
    <a href={paths.staffWeek}>{t('agenda.week')}</a>
    <a href={dayAddress(date, desk?.id, paths.staffDayList)}>{t('agenda.print')}</a>
  </nav>
);

const Nobody = ({ day: { date, desks } }: Props) => (
  <Callout icon="calendar" title={t('agenda.emptyTitle')}>
    <p>{desks.length === 0 ? t('agenda.noDesks') : t('agenda.emptyText', { day: formatDay(date, 'it') })}</p>
    {desks.length > 0 && (
      <ul>
        <li>{t('agenda.emptyWhere')}</li>
        <li>
          <a href={paths.staffBook}>{t('agenda.emptyBook')}</a>
        </li>
        <li>
          <a href={paths.staffGuide}>{t('agenda.emptyGuide')}</a>
        </li>
      </ul>
    )}
  </Callout>
);

const Counts = ({ day: { visits, walkIns } }: Props) => {
  const expected = visits.filter(({ cancelled, state }) => !cancelled && state === 'expected').length;
  const here = visits.filter(({ state }) => state === 'arrived').length;
  const done = visits.filter(({ state }) => state === 'fulfilled').length + walkIns.length;
  return (
    <p class="agenda-counts">
      {[
        t('agenda.expected', { count: expected }),
        t('agenda.here', { count: here }),
        t('agenda.done', { count: done }),
      ].join(' · ')}
    </p>
  );
};

const List = ({ title, visits, ...props }: Props & { title: string; visits: readonly VisitCard[] }) =>
  visits.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <ul class="visits">
        {visits.map((visit) => (
          <VisitItem
            key={visit.id}
            visit={visit}
            context={props.context}
            back={dayAddress(props.day.date, props.day.desk?.id)}
            severalDesks={props.day.desk === undefined && props.day.desks.length > 1}
          />
        ))}
      </ul>
    </section>
  );

const WalkIns = ({ day: { walkIns, date, desk } }: Props) =>
  walkIns.length === 0 ? null : (
    <section>
      <h2>{t('agenda.walkIns')}</h2>
      <ul class="visits">
        {walkIns.map(({ id, at, type, desk: name }) => (
          <li class="visit" key={id}>
            <p class="visit-time">
              <span class="ltr">{formatTime(at)}</span>
            </p>
            <p class="visit-body">
              {type} · {name}
            </p>
            <form class="visit-now" method="post" action={paths.staffWalkInUndo}>
              <input type="hidden" name="id" value={id} />
              <input type="hidden" name="back" value={dayAddress(date, desk?.id)} />
              <button class="btn btn-outline-primary" type="submit">
                {t('agenda.walkInUndo')}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );

const isOver = ({ cancelled, state }: VisitCard): boolean => cancelled || state === 'fulfilled' || state === 'noshow';

export const DayPage = ({ day, context }: Props) => {
  const { visits, walkIns, date, closures, notice } = day;
  const here = visits.filter((visit) => !isOver(visit) && visit.state === 'arrived');
  const next = visits.filter((visit) => !isOver(visit) && visit.state === 'expected');
  const props = { day, context };
  return (
    <div class="container agenda">
      <h1>
        {date === context.today ? t('agenda.todayTitle') : t('agenda.title')}
        <small>{formatDay(date, 'it')}</small>
      </h1>
      <DeskFilter action={paths.staff} kept={{ name: 'giorno', value: date }} desks={day.desks} desk={day.desk} />
      <DayLinks {...props} />
      <p class="actions">
        <ButtonLink href={`${paths.staffWalkIn}${day.desk ? `?sportello=${day.desk.id}` : ''}`}>
          {t('agenda.walkIn')}
        </ButtonLink>
        <ButtonLink href={paths.staffBook} look="outline">
          {t('agenda.book')}
        </ButtonLink>
      </p>
      <live-region every="10" lost={t('agenda.lost')} back={t('agenda.connected')} unsaved={t('agenda.unsaved')}>
        <p class="live-status" role="status" data-status />
        <div data-live>
          {notice && (
            <div role="alert">
              <Callout tone="warning">
                <p>{notice}</p>
              </Callout>
            </div>
          )}
          {closures.map((closure) => (
            <Callout key={closure} tone="warning" icon="calendar">
              <p>{closure}</p>
            </Callout>
          ))}
          {visits.length + walkIns.length === 0 ? <Nobody {...props} /> : <Counts {...props} />}
          <List title={t('agenda.hereTitle')} visits={here} {...props} />
          <List title={t('agenda.nextTitle')} visits={next} {...props} />
          <List title={t('agenda.overTitle')} visits={visits.filter(isOver)} {...props} />
          <WalkIns {...props} />
        </div>
      </live-region>
    </div>
  );
};
