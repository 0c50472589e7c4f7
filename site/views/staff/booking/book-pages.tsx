/** "Ti prenoto io": desk and type, then time, then as little about the person as will do. */
import type { Language } from '#content/model/common.ts';
import { contactLimits } from '#content/model/contact-limits.ts';
import type { AppointmentType, Desk } from '#content/model/desk.ts';
import { paths } from '../../../urls.ts';
import type { ViewContext } from '../../context.ts';
import { Safety } from '../../journey/contact-fields.tsx';
import { ErrorSummary } from '../../journey/errors.tsx';
import { type FormState, Group, Radios, TextField, Tick } from '../../journey/fields.tsx';
import { formatMoment } from '../../journey/moments.ts';
import type { FieldProblems, Typed } from '../../journey/problems.ts';
import { type TimeChoice, TimeChoices } from '../../journey/times.tsx';
import { staffTranslator as t } from '../../translator.ts';
import { StaffTimeChoices, type StaffTimes, TimesProblems } from './times.tsx';

/** Where to book, with what this person may book there. */
export type BookableDesk = { desk: Desk; types: readonly AppointmentType[] };
export type Chosen = { desk: Desk; type: AppointmentType };

/** The address of the form with what is chosen so far; nothing of the person stands in it. */
export const bookAddress = ({ desk, type, at }: { desk?: string; type?: string; at?: number }): string => {
  const asked = new URLSearchParams({
    ...(desk && { sportello: desk }),
    ...(type && { tipo: type }),
    ...(at && { ora: String(at) }),
  });
  return asked.size === 0 ? paths.staffBook : `${paths.staffBook}?${asked}`;
};

export const ChooseTypePage = ({ desks }: { desks: readonly BookableDesk[] }) => (
  <div class="container agenda">
    <h1>{t('booking.bookTitle')}</h1>
    <p>{t('booking.bookText')}</p>
    {desks.map(({ desk, types }) => (
      <section key={desk.id}>
        <h2>{desk.name.it}</h2>
        <ul class="staff-choices">
          {types.map(({ id, name, minutes, audience }) => (
            <li key={id}>
              <a class="btn btn-outline-primary" href={bookAddress({ desk: desk.id, type: id })}>
                <span>
                  {name.it}
                  <small>
                    {[
                      t('booking.minutes', { count: minutes }),
                      audience !== 'public' && t(`booking.audience.${audience}`),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </small>
                </span>
              </a>
            </li>
          ))}
        </ul>
      </section>
    ))}
    {desks.length === 0 && <p>{t('booking.noDesk')}</p>}
  </div>
);

type TimeProps = { chosen: Chosen; times: StaffTimes; context: ViewContext };

export const ChooseTimePage = ({ chosen: { desk, type }, times, context }: TimeProps) => (
  <div class="container agenda">
    <TimesProblems times={times} context={context} />
    <h1>{t('booking.timeTitle')}</h1>
    <p class="lead">
      {type.name.it} · {desk.name.it}
    </p>
    <form method="get" action={paths.staffBook}>
      <input type="hidden" name="sportello" value={desk.id} />
      <input type="hidden" name="tipo" value={type.id} />
      <StaffTimeChoices times={times} title={t('booking.timeTitle')} context={context} />
      <p class="actions">
        {times.week.first && (
          <button class="btn btn-primary" type="submit">
            {t('booking.goOn')}
          </button>
        )}
        <a href={paths.staffBook}>{t('frame.back')}</a>
      </p>
    </form>
  </div>
);

type PersonProps = {
  chosen: Chosen;
  startsAt: number;
  /** Sent with the form, so that a second press books nothing twice. */
  once: string;
  typed: Typed;
  problems: FieldProblems;
  /** As in `contact-fields.tsx`. */
  asksSafety: boolean;
  /** Other times, when the chosen one is gone. */
  others?: readonly TimeChoice[];
  context: ViewContext;
};

const Needs = ({ type: { asks }, form }: { type: AppointmentType; form: FormState }) => (
  <fieldset class="field">
    <legend class="field-label">{t('booking.needsLegend')}</legend>
    <Tick name="step-free" label={t('agenda.access.step-free')} form={form} />
    <Tick name="interpreter" label={t('agenda.access.interpreter')} form={form} />
    <Tick name="companion" label={t('agenda.access.companion')} form={form} />
    {asks.includes('children') && <Tick name="children" label={t('agenda.children')} form={form} />}
    {asks.includes('woman-operator') && <Tick name="womanOperator" label={t('agenda.womanOperator')} form={form} />}
  </fieldset>
);

type PersonFieldsProps = {
  type: AppointmentType;
  asksSafety: boolean;
  languages: readonly Language[];
  form: FormState;
};

const Person = ({ type, asksSafety, languages, form }: PersonFieldsProps) => (
  <>
    <TextField
      name="name"
      label={t('booking.name')}
      hint={t('booking.nameHint')}
      required
      form={form}
      maxLength={contactLimits.name}
    />
    <TextField
      name="phone"
      type="tel"
      inputMode="tel"
      ltr
      label={t('booking.phone')}
      hint={t('booking.contactHint')}
      form={form}
    />
    <TextField name="email" type="email" inputMode="email" ltr label={t('booking.email')} form={form} />
    {asksSafety && <Safety legend={t('closures.waitlist.safe')} hint={t('booking.safeHint')} form={form} />}
    <Group name="language" legend={t('booking.language')} form={form}>
      <Radios
        name="language"
        options={languages.map((value) => ({ value, label: t(`agenda.languages.${value}`) }))}
        form={form}
      />
    </Group>
    {type.asks.includes('people') && (
      <TextField name="people" inputMode="numeric" label={t('booking.people')} form={form} />
    )}
  </>
);

export const PersonPage = ({
  chosen: { desk, type },
  startsAt,
  once,
  typed,
  problems,
  asksSafety,
  others,
  context,
}: PersonProps) => {
  const form = { t: context.t, typed, problems };
  return (
    <div class="container agenda">
      <ErrorSummary problems={problems} context={context} />
      <h1>{t('booking.personTitle')}</h1>
      <p class="lead">
        {formatMoment(startsAt, context)} · {type.name.it} · {desk.name.it}
      </p>
      <form method="post" action={paths.staffBook}>
        <input type="hidden" name="desk" value={desk.id} />
        <input type="hidden" name="type" value={type.id} />
        {others ? (
          <Group name="time" legend={t('booking.timeTitle')} form={form}>
            <TimeChoices choices={others} form={form} context={context} />
          </Group>
        ) : (
          <input type="hidden" name="time" value={startsAt} />
        )}
        <input type="hidden" name="once" value={once} />
        <Person type={type} asksSafety={asksSafety} languages={context.directory.portal.languages} form={form} />
        <Needs type={type} form={form} />
        <p class="actions">
          <button class="btn btn-primary" type="submit">
            {t('booking.bookButton')}
          </button>
          <a href={bookAddress({ desk: desk.id, type: type.id })}>{t('booking.otherTime')}</a>
        </p>
      </form>
    </div>
  );
};
