/** It is booked: the code in big, when and where, what to bring, and what to do if one cannot come. Made to be printed. */
import type { Instant } from '#content/model/time.ts';
import { inLanguage, paths } from '../../urls.ts';
import { ButtonLink } from '../button.tsx';
import { Callout } from '../callout.tsx';
import type { ViewContext } from '../context.ts';
import { feedbackPaths } from '../feedback/addresses.ts';
import { RatingForm } from '../feedback/rating.tsx';
import { Icon } from '../icon.tsx';
import { type Appointment, AppointmentFacts, Papers } from './appointment-facts.tsx';
import { formatMoment } from './moments.ts';
import { TrialNotice } from './trial.tsx';

export type Confirmed = {
  appointment: Appointment;
  code: string;
  token: string;
  /** Nobody is waiting. */
  trial: boolean;
  /** The cut-off, when it is still to come. */
  changeBy: Instant | undefined;
  email: string | undefined;
  getsMessages: boolean;
  /** As people type it, to be read on paper. */
  baseUrl: string;
};

type Props = { confirmed: Confirmed; context: ViewContext };

export const Code = ({ code, context: { t } }: { code: string; context: ViewContext }) => (
  <div class="code-box">
    <p class="code-name">{t('journey.done.code')}</p>
    <p class="code">
      <span class="ltr">{`${code.slice(0, 4)} ${code.slice(4)}`}</span>
    </p>
    <p>{t('journey.done.codeHint')}</p>
  </div>
);

/** Hidden until a script that can print is there; without scripts the browser's own menu prints. */
export const PrintButton = ({ context: { t } }: { context: ViewContext }) => (
  <button class="btn btn-outline-primary" type="button" data-print hidden>
    <Icon name="print" />
    <span>{t('journey.done.print')}</span>
  </button>
);

const Actions = ({ confirmed: { token }, context }: Props) => {
  const { t, lang } = context;
  return (
    <p class="actions">
      <ButtonLink href={paths.calendar(token)} icon="calendar" look="outline">
        {t('journey.done.calendar')}
      </ButtonLink>
      <PrintButton context={context} />
      <ButtonLink href={inLanguage(lang, paths.appointment(token))} look="outline">
        {t('journey.done.manage')}
      </ButtonLink>
    </p>
  );
};

const IfYouCannot = ({ confirmed: { changeBy, baseUrl }, context }: Props) => {
  const { t, lang } = context;
  const way = inLanguage(lang, paths.appointments);
  return (
    <section aria-labelledby="cannot">
      <h2 id="cannot">{t('journey.done.cancelTitle')}</h2>
      <p>
        {changeBy === undefined
          ? t('journey.done.cancelLate')
          : t('journey.done.cancelText', { when: formatMoment(changeBy, context) })}
      </p>
      <p>
        {t('journey.done.byHand')}{' '}
        <a href={way}>
          <bdi dir="ltr">{baseUrl.replace(/^https?:\/\//, '') + way}</bdi>
        </a>
      </p>
    </section>
  );
};

const Messages = ({ confirmed: { getsMessages, email }, context: { t } }: Props) => {
  if (!getsMessages) return <Callout tone="warning" icon="calendar" title={t('journey.summary.noMessages')} />;
  return email === undefined ? null : (
    <p>
      <bdi>{t('journey.done.written', { email })}</bdi>
    </p>
  );
};

export const DonePage = (props: Props) => {
  const { confirmed, context } = props;
  const { t } = context;
  const { appointment, code, trial } = confirmed;
  return (
    <div class="container journey">
      <h1>{trial ? t('journey.done.trialTitle') : t('journey.done.title')}</h1>
      {trial && <TrialNotice desk={appointment.desk} context={context} />}
      <Code code={code} context={context} />
      <AppointmentFacts appointment={appointment} context={context} />
      <Messages {...props} />
      <Actions {...props} />
      <Papers type={appointment.type} context={context} />
      <IfYouCannot {...props} />
      <section class="no-print" aria-labelledby="feedback-title">
        <RatingForm page={feedbackPaths.journey} question={t('feedback.journey')} context={context} />
      </section>
    </div>
  );
};
