/** An appointment as its owner sees it: by link or by code. Links lead to pages with a button; nothing happens by looking. */
import type { Instant } from '#content/model/time.ts';
import { inLanguage, paths } from '../../urls.ts';
import { ButtonLink } from '../button.tsx';
import { Callout } from '../callout.tsx';
import type { ViewContext } from '../context.ts';
import { type Appointment, AppointmentFacts, Papers } from '../journey/appointment-facts.tsx';
import { Code, PrintButton } from '../journey/done-page.tsx';
import { formatMoment } from '../journey/moments.ts';
import { TrialNotice } from '../journey/trial.tsx';
import { type ClosedAppointment, ClosedAppointmentPart } from './closed.tsx';

export type Managed = {
  appointment: Appointment;
  code: string;
  token: string;
  trial: boolean;
  /** `changeable`: before the cut-off; `near`: after it, "Non posso venire" only. */
  state: 'changeable' | 'near' | 'over' | 'cancelled';
  changeBy: Instant;
  /** It has just been moved. */
  moved: boolean;
  /** The desk cannot keep it. */
  closed?: ClosedAppointment | undefined;
};

type Props = { managed: Managed; context: ViewContext };

/** Names of the pages below an appointment; they are addresses too. */
export const parts = { cancel: 'annullamento', move: 'spostamento', data: 'dati', erase: 'cancellazione' } as const;

const Change = ({ managed: { token, state, changeBy }, context }: Props) => {
  const { t, lang } = context;
  const at = (part: string): string => inLanguage(lang, paths.appointmentPart(token, part));
  if (state === 'near') {
    return (
      <>
        <p>{t('manage.tooLateToMove')}</p>
        <p class="actions">
          <ButtonLink href={at(parts.cancel)} look="outline">
            {t('manage.cannotCome')}
          </ButtonLink>
        </p>
      </>
    );
  }
  return (
    <>
      <p>{t('manage.until', { when: formatMoment(changeBy, context) })}</p>
      <p class="actions">
        <ButtonLink href={at(parts.move)}>{t('manage.move')}</ButtonLink>
        <ButtonLink href={at(parts.cancel)} look="outline">
          {t('manage.cancel')}
        </ButtonLink>
      </p>
    </>
  );
};

const Coming = (props: Props) => {
  const { managed, context } = props;
  const { t } = context;
  return (
    <>
      {managed.moved && <Callout icon="check" title={t('manage.moved')} />}
      {managed.trial && <TrialNotice desk={managed.appointment.desk} context={context} />}
      <AppointmentFacts appointment={managed.appointment} context={context} />
      <Change {...props} />
      <Code code={managed.code} context={context} />
      <p class="actions">
        <ButtonLink href={paths.calendar(managed.token)} icon="calendar" look="outline">
          {t('journey.done.calendar')}
        </ButtonLink>
        <PrintButton context={context} />
      </p>
      <Papers type={managed.appointment.type} context={context} />
    </>
  );
};

const Over = ({ managed: { appointment, state }, context }: Props) => {
  const { t, lang } = context;
  return (
    <>
      <p class="lead">
        {state === 'cancelled'
          ? t('manage.cancelledText', { when: formatMoment(appointment.startsAt, context) })
          : t('manage.pastText')}
      </p>
      <AppointmentFacts appointment={appointment} context={context} />
      <p>
        <ButtonLink href={inLanguage(lang, paths.bookingDesk(appointment.desk.id))}>{t('manage.again')}</ButtonLink>
      </p>
    </>
  );
};

const Closed = ({ managed, closed, context }: Props & { closed: ClosedAppointment }) => (
  <>
    <ClosedAppointmentPart
      closed={closed}
      token={managed.token}
      startsAt={managed.appointment.startsAt}
      context={context}
    />
    {managed.trial && <TrialNotice desk={managed.appointment.desk} context={context} />}
    <AppointmentFacts appointment={managed.appointment} context={context} />
    <Code code={managed.code} context={context} />
  </>
);

const titleOf = ({ state, closed }: Managed, { t }: ViewContext): string => {
  if (state === 'cancelled') return t('manage.cancelledTitle');
  return closed === undefined ? t('manage.title') : t('manage.closed.title');
};

const Standing = (props: Props) => {
  const { state, closed } = props.managed;
  if (closed !== undefined) return <Closed {...props} closed={closed} />;
  return state === 'changeable' || state === 'near' ? <Coming {...props} /> : <Over {...props} />;
};

export const AppointmentPage = (props: Props) => {
  const { managed, context } = props;
  const { t, lang } = context;
  return (
    <div class="container journey">
      <h1>{titleOf(managed, context)}</h1>
      <Standing {...props} />
      <p>
        <a href={inLanguage(lang, paths.appointmentPart(managed.token, parts.data))}>{t('manage.data.link')}</a>
      </p>
    </div>
  );
};
