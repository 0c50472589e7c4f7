/** All that was answered, each part with its way back, and the button that books. */
import type { ComponentChildren } from 'preact';
import { inLanguage, paths } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import { Localized } from '../localized.tsx';
import { type Appointment, Papers, When } from './appointment-facts.tsx';
import { formOf, type StepProps } from './choices.tsx';
import { DeskPlace } from './desk-words.tsx';
import { type FormState, Group, Tick } from './fields.tsx';
import type { Typed } from './problems.ts';
import { StepPage } from './step-page.tsx';
import { RealPhone } from './trial.tsx';

/** Addresses of the steps to go back to. `place`: absent when the desk was given from the start. */
export type ChangeLinks = {
  reason: string | undefined;
  place: string | undefined;
  time: string;
  whom: string;
  contacts: string;
};

type Props = StepProps & {
  appointment: Appointment;
  /** What was answered, by name of the control. */
  answers: Typed;
  change: ChangeLinks;
  trial: boolean;
  getsMessages: boolean;
};

type Row = { name: string; value: ComponentChildren; change: string | undefined };

const asked = ({ t }: ViewContext, answers: Typed): string[] => [
  answers.whom === 'other' ? t('journey.whom.other') : t('journey.whom.me'),
  ...(answers.people ? [t('journey.summary.people', { number: answers.people })] : []),
  ...(answers.children ? [t('journey.whom.children')] : []),
  ...(answers.interpreter ? [t('journey.whom.interpreter')] : []),
  ...(answers.companion ? [t('journey.whom.companion')] : []),
  ...(answers['woman-operator'] ? [t('journey.whom.woman')] : []),
];

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <>
    {lines.map((line) => (
      <span class="line" key={line}>
        <bdi>{line}</bdi>
      </span>
    ))}
  </>
);

const reached = ({ t }: ViewContext, { name = '', email, phone }: Typed, getsMessages: boolean): string[] => [
  name,
  ...(email ? [email] : []),
  ...(phone ? [phone] : []),
  ...(getsMessages ? [] : [t('journey.summary.noMessages')]),
];

const rowsOf = ({ appointment, answers, change, getsMessages, context }: Props): Row[] => {
  const { t, lang } = context;
  return [
    {
      name: t('journey.reason.name'),
      value: <Localized words={appointment.type.name} lang={lang} />,
      change: change.reason,
    },
    {
      name: t('journey.summary.where'),
      value: <DeskPlace desk={appointment.desk} context={context} />,
      change: change.place,
    },
    {
      name: t('journey.summary.when'),
      value: <When appointment={appointment} context={context} />,
      change: change.time,
    },
    { name: t('journey.whom.name'), value: <Lines lines={asked(context, answers)} />, change: change.whom },
    {
      name: t('journey.contacts.name'),
      value: <Lines lines={reached(context, answers, getsMessages)} />,
      change: change.contacts,
    },
  ];
};

const Rows = ({ rows, context: { t } }: { rows: readonly Row[]; context: ViewContext }) => (
  <dl class="summary">
    {rows.map(({ name, value, change }) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
        {change && (
          <dd class="summary-change">
            <a href={change}>
              {t('journey.summary.change')} <span class="visually-hidden">{name}</span>
            </a>
          </dd>
        )}
      </div>
    ))}
  </dl>
);

const TrialTick = ({
  appointment,
  form,
  context,
}: {
  appointment: Appointment;
  form: FormState;
  context: ViewContext;
}) => (
  <Group name="trial" legend={context.t('journey.trial')} hint={context.t('journey.trialText')} form={form}>
    <Tick name="trial" label={context.t('journey.summary.trialTick')} form={form} />
    <p>
      <RealPhone desk={appointment.desk} context={context} />
    </p>
  </Group>
);

export const SummaryStep = (props: Props) => {
  const { appointment, change, trial, context, problems } = props;
  const { t, lang } = context;
  const form = formOf(props);
  return (
    <StepPage
      frame={props.frame}
      title={t('journey.summary.title')}
      problems={problems}
      context={context}
      button={t('journey.summary.confirm')}
      lead={
        <>
          <Rows rows={rowsOf(props)} context={context} />
          {problems.some(({ field }) => field === 'contacts') && (
            <p>
              <a id="field-contacts" href={change.contacts}>
                {t('journey.summary.fixContact')}
              </a>
            </p>
          )}
          <Papers type={appointment.type} context={context} />
        </>
      }
    >
      {trial && <TrialTick appointment={appointment} form={form} context={context} />}
      <p>
        {t('journey.summary.confirmHint')} <a href={inLanguage(lang, paths.privacy)}>{t('journey.contacts.privacy')}</a>
      </p>
    </StepPage>
  );
};
