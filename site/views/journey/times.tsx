/** Free times to choose from, day by day: for booking and for moving. */
import type { ComponentChildren } from 'preact';
import type { Language, LocalDate } from '#content/model/common.ts';
import { type Instant, toLocal } from '#content/model/time.ts';
import { Callout } from '../callout.tsx';
import type { ViewContext } from '../context.ts';
import { formatMonthDay } from '../dates.ts';
import { type FormState, fieldId } from './fields.tsx';
import { formatDay, formatMoment, formatTime } from './moments.ts';

/** A time to choose. `value` is what the form sends; `note`: where it is, when times of several desks stand together. */
export type TimeChoice = { value: string; startsAt: Instant; note?: ComponentChildren };

/** One week of times, and the ways to others. Addresses are absent where there is no free time further on. */
export type TimeWeek = {
  from: LocalDate;
  to: LocalDate;
  before: string | undefined;
  after: string | undefined;
  /** The first free time of all, with the address of its week when that is another one. */
  first: { startsAt: Instant; href: string | undefined } | undefined;
};

const byDay = (choices: readonly TimeChoice[]): [LocalDate, TimeChoice[]][] => [
  ...Map.groupBy(choices, ({ startsAt }) => toLocal(startsAt).date),
];

const TimeRadio = ({ choice, id, form }: { choice: TimeChoice; id: string | undefined; form: FormState }) => (
  <label class="time">
    <input type="radio" name="time" value={choice.value} id={id} checked={form.typed.time === choice.value} />
    <span>
      <span class="ltr">{formatTime(choice.startsAt)}</span>
      {choice.note && <small>{choice.note}</small>}
    </span>
  </label>
);

type ChoicesProps = {
  choices: readonly TimeChoice[];
  form: FormState;
  context: ViewContext;
  /** Errors lead to the first of these. */
  anchor?: boolean;
};

export const TimeChoices = ({ choices, form, context: { lang }, anchor = true }: ChoicesProps) => (
  <>
    {byDay(choices).map(([date, times], day) => (
      <fieldset class="times" key={date}>
        <legend>{formatDay(date, lang)}</legend>
        <div class="times-row">
          {times.map((choice, index) => (
            <TimeRadio
              key={choice.value}
              choice={choice}
              id={anchor && day === 0 && index === 0 ? fieldId('time') : undefined}
              form={form}
            />
          ))}
        </div>
      </fieldset>
    ))}
  </>
);

/** "23" and "29 novembre"; "30 novembre" and "6 dicembre". */
const spanInWords = ({ from, to }: TimeWeek, lang: Language): { from: string; to: string } => ({
  from: from.slice(0, 7) === to.slice(0, 7) ? String(Number(from.slice(8))) : formatMonthDay(from.slice(5), lang),
  to: formatMonthDay(to.slice(5), lang),
});

/** Ways to the weeks before and after, and to the first free time. */
export const WeekLinks = ({ week, context }: { week: TimeWeek; context: ViewContext }) => {
  const { t, lang } = context;
  return (
    <nav class="weeks" aria-label={t('journey.time.weeks')}>
      <p>
        <strong>{t('journey.time.week', spanInWords(week, lang))}</strong>
      </p>
      <p class="weeks-links">
        {week.before && <a href={week.before}>{t('journey.time.before')}</a>}
        {week.after && <a href={week.after}>{t('journey.time.after')}</a>}
      </p>
    </nav>
  );
};

export const FirstFree = ({ first, context }: { first: NonNullable<TimeWeek['first']>; context: ViewContext }) => (
  <p>
    {context.t('journey.time.first', { when: formatMoment(first.startsAt, context) })}{' '}
    {first.href && <a href={first.href}>{context.t('journey.time.goFirst')}</a>}
  </p>
);

/** The time was lost meanwhile: said kindly, with what comes nearest. */
export const Lost = ({ startsAt, context }: { startsAt: Instant; context: ViewContext }) => (
  <div role="alert" tabindex={-1} autofocus>
    <Callout
      tone="warning"
      icon="clock"
      title={context.t('journey.time.lostTitle', { when: formatMoment(startsAt, context) })}
    >
      <p>{context.t('journey.time.lostText')}</p>
    </Callout>
  </div>
);
