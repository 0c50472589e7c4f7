/** What to close. Sent with GET: nothing happens before the next page has shown who is affected. */
import type { Desk } from '#content/model/desk.ts';
import { paths } from '../../../urls.ts';
import type { ViewContext } from '../../context.ts';
import { ErrorSummary } from '../../journey/errors.tsx';
import { fieldId, Group, Radios, SelectField, Tick } from '../../journey/fields.tsx';
import { type FieldProblems, problemAt, problemSentence, type Typed } from '../../journey/problems.ts';
import { staffTranslator as t } from '../../translator.ts';

/** Names of the ticks, as in the address. */
export const weekdayFields = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

type Props = { desks: readonly Desk[]; typed: Typed; problems: FieldProblems; context: ViewContext };
type FieldProps = Omit<Props, 'desks'> & { name: string; label: string; type: 'date' | 'time'; hint?: string };

const MomentField = ({ name, label, type, hint, typed, problems, context }: FieldProps) => {
  const problem = problemAt(name, problems);
  const described = [hint && `hint-${name}`, problem && `error-${name}`].filter(Boolean).join(' ') || undefined;
  return (
    <div class={problem ? 'field field-invalid' : 'field'}>
      <label class="field-label" for={fieldId(name)}>
        {label}
      </label>
      {hint && (
        <p class="field-hint" id={`hint-${name}`}>
          {hint}
        </p>
      )}
      {problem && (
        <p class="field-error" id={`error-${name}`}>
          {problemSentence(problem, context.t)}
        </p>
      )}
      <input
        class="form-control"
        id={fieldId(name)}
        name={name}
        type={type}
        step={type === 'time' ? 300 : undefined}
        value={typed[name] ?? ''}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={described}
      />
    </div>
  );
};

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
        <MomentField {...props} name="dalle" type="time" label={t('closures.form.start')} />
        <MomentField {...props} name="alle" type="time" label={t('closures.form.end')} />
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
        <MomentField {...props} name="dal" type="date" label={t('closures.form.from')} />
        <MomentField {...props} name="al" type="date" label={t('closures.form.to')} hint={t('closures.form.toHint')} />
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
