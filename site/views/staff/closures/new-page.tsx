/** What to close. Sent with GET: nothing happens before the next page has shown who is affected. */
import type { Desk } from '#content/model/desk.ts';
import { paths } from '../../../urls.ts';
import type { ViewContext } from '../../context.ts';
import { ErrorSummary } from '../../journey/errors.tsx';
import { Group, Radios, SelectField, TextField, Tick } from '../../journey/fields.tsx';
import type { FieldProblems, Typed } from '../../journey/problems.ts';
import { staffTranslator as t } from '../../translator.ts';

/** Names of the ticks, as in the address. */
export const weekdayFields = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

type Props = { desks: readonly Desk[]; typed: Typed; problems: FieldProblems; context: ViewContext };

const Hours = (props: Props) => {
  const form = { t: props.context.t, typed: { ore: 'tutto', ...props.typed }, problems: props.problems };
  return (
    <>
      <Group name="ore" legend={t('closures.form.hours')} form={form}>
        <Radios
          name="ore"
          form={form}
          options={[
            { value: 'tutto', label: t('closures.form.allDay') },
            { value: 'alcune', label: t('closures.form.some') },
          ]}
        />
      </Group>
      <div class="staff-filter">
        <TextField name="dalle" type="time" label={t('closures.form.start')} form={form} />
        <TextField name="alle" type="time" label={t('closures.form.end')} form={form} />
      </div>
    </>
  );
};

export const NewClosurePage = (props: Props) => {
  const { typed, problems, context } = props;
  const form = { t: context.t, typed, problems };
  return (
    <div class="container agenda">
      <ErrorSummary problems={problems} context={context} />
      <h1>{t('closures.form.title')}</h1>
      <form method="get" action={paths.staffNewClosure} noValidate>
        <SelectField
          name="sportello"
          label={t('closures.form.desk')}
          empty={props.desks.length > 1 ? t('closures.form.chooseDesk') : undefined}
          options={props.desks.map(({ id, name }) => ({ value: id, label: name.it }))}
          form={form}
        />
        <TextField name="dal" type="date" label={t('closures.form.from')} form={form} />
        <TextField name="al" type="date" label={t('closures.form.to')} hint={t('closures.form.toHint')} form={form} />
        <Hours {...props} />
        <details>
          <summary>{t('closures.form.days')}</summary>
          <Group
            name="giorni"
            legend={t('closures.form.days')}
            legendHidden
            hint={t('closures.form.daysHint')}
            form={form}
          >
            {weekdayFields.map((day) => (
              <Tick key={day} name={day} label={context.t(`days.${day}`)} form={form} />
            ))}
          </Group>
          <p>{t('closures.form.week')}</p>
        </details>
        <p class="actions">
          <button class="btn btn-primary" type="submit">
            {t('closures.form.next')}
          </button>
          <a href={paths.staffClosures}>{t('frame.cancel')}</a>
        </p>
      </form>
    </div>
  );
};
