/** The hours of a service at a place, readable without script: a table for each door, then unusual days. */
import type { Location } from '#content/model/location.ts';
import type { OpeningFacts } from '#content/model/opening-facts.ts';
import type { OnHolidays, ScheduleException, Weekday } from '#content/model/schedule.ts';
import { type WeekGroup, type WeekLine, weekView } from '#content/model/week-view.ts';
import type { ViewContext } from '../context.ts';
import { formatDate, shortTime } from '../dates.ts';
import { Localized } from '../localized.tsx';
import { accessSentence } from '../service/access-words.ts';
import { conditionsInWords, hoursInWords } from './line-words.ts';

const weekdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

type GroupProps = { group: WeekGroup; location: Location | undefined; context: ViewContext };

const Line = ({ line, context }: { line: WeekLine; context: ViewContext }) => {
  const conditions = conditionsInWords(line, context);
  return (
    <span class="hours-range">
      <span class={line.hours && 'ltr'}>{hoursInWords(line, context)}</span>
      {conditions.length > 0 && <small> {conditions.join(context.t('common.comma'))}</small>}
      {line.access && <small> {accessSentence(line.access, context)}</small>}
    </span>
  );
};

const Caption = ({ group, location, context: { t, lang } }: GroupProps) => {
  const part = group.part === undefined ? undefined : location?.parts[group.part];
  return (
    <caption>
      {t(`hours.${group.channel}`)}
      {group.activity && (
        <>
          : <Localized words={group.activity} lang={lang} />
        </>
      )}
      {part && (
        <>
          {' '}
          (<Localized words={part} lang={lang} />)
        </>
      )}
    </caption>
  );
};

const holidayKeys = {
  closed: 'hours.holidaysClosed',
  open: 'hours.holidaysOpen',
  only: 'hours.holidaysOnly',
  unknown: 'hours.holidaysUnknown',
} as const satisfies { [rule in OnHolidays]: string };

/** Nobody is told to phone before phoning. */
const holidayKey = (rule: OnHolidays, { channel }: WeekGroup) =>
  rule === 'unknown' && channel === 'phone' ? 'hours.holidaysUnknownPhone' : holidayKeys[rule];

const rulesOf = (group: WeekGroup): OnHolidays[] => [
  ...new Set(Object.values(group.days).flatMap((lines) => lines.map(({ onHolidays }) => onHolidays))),
];

const Group = ({ group, location, context }: GroupProps) => {
  const { t } = context;
  const days = weekdays.filter((day) => group.days[day].length > 0);
  return (
    <>
      <table class="hours">
        <Caption group={group} location={location} context={context} />
        <tbody>
          {days.map((day) => (
            <tr key={day}>
              <th scope="row">{t(`days.${day}`)}</th>
              <td>
                {group.days[day].map((line) => (
                  <Line key={JSON.stringify(line)} line={line} context={context} />
                ))}
              </td>
            </tr>
          ))}
          {group.holidays.length > 0 && (
            <tr>
              <th scope="row">{t('hours.holidayRow')}</th>
              <td>
                {group.holidays.map((line) => (
                  <Line key={JSON.stringify(line)} line={line} context={context} />
                ))}
              </td>
            </tr>
          )}
        </tbody>
      </table>
      {group.holidays.length === 0 && (
        <p class="meta">
          {rulesOf(group)
            .map((rule) => t(holidayKey(rule, group)))
            .join(' ')}
        </p>
      )}
    </>
  );
};

const Exception = ({ exception, context }: { exception: ScheduleException; context: ViewContext }) => {
  const { t, lang } = context;
  const { from, to, hours } = exception;
  const dates = from === to ? formatDate(from, lang) : `${formatDate(from, lang)} – ${formatDate(to, lang)}`;
  const times = hours
    .map((one) => t('hours.range', { from: shortTime(one.from), to: shortTime(one.to) }))
    .join(t('common.comma'));
  return (
    <li>
      {dates}: {hours.length === 0 ? t('hours.closedDay') : times}. <Localized words={exception.reason} lang={lang} />
    </li>
  );
};

type UnsureProps = { days: NonNullable<OpeningFacts['unsure']>[number]; context: ViewContext };

const Unsure = ({ days: { from, to }, context: { t, lang } }: UnsureProps) => (
  <li>{t('hours.unsure', { from: formatDate(from, lang), to: formatDate(to, lang) })}</li>
);

type Props = { facts: OpeningFacts; location: Location | undefined; context: ViewContext };

export const WeekHours = ({ facts, location, context }: Props) => {
  const exceptions = facts.exceptions.filter(({ to }) => to >= context.today);
  const unsure = facts.unsure?.filter(({ to }) => to >= context.today) ?? [];
  return (
    <>
      {weekView(facts.schedules, context.today).map((group) => (
        <Group
          key={`${group.channel}${group.activity?.it ?? ''}${group.part ?? ''}`}
          group={group}
          location={location}
          context={context}
        />
      ))}
      {exceptions.length + unsure.length > 0 && (
        <>
          <h4>{context.t('hours.exceptionsTitle')}</h4>
          <ul>
            {unsure.map((days) => (
              <Unsure key={days.from} days={days} context={context} />
            ))}
            {exceptions.map((exception) => (
              <Exception key={JSON.stringify(exception)} exception={exception} context={context} />
            ))}
          </ul>
        </>
      )}
    </>
  );
};
