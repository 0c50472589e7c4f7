/** A free time that is kept for who opens this page: two buttons. Opening it changes nothing. */
import type { Instant } from '#content/model/time.ts';
import { inLanguage, paths } from '../../urls.ts';
import { ButtonLink } from '../button.tsx';
import { Callout } from '../callout.tsx';
import type { ViewContext } from '../context.ts';
import { type Appointment, AppointmentFacts, Papers } from '../journey/appointment-facts.tsx';
import { formatMoment } from '../journey/moments.ts';
import { TrialNotice } from '../journey/trial.tsx';

type Props = {
  token: string;
  appointment: Appointment;
  until: Instant;
  trial: boolean;
  /** Why it could not be taken. */
  problem: string | undefined;
  context: ViewContext;
};

/** What the buttons say. */
export const answers = { accept: 'si', decline: 'no' } as const;

export const OfferPage = ({ token, appointment, until, trial, problem, context }: Props) => {
  const { t, lang } = context;
  return (
    <div class="container journey">
      {problem !== undefined && (
        <div role="alert">
          <Callout tone="warning" title={problem} />
        </div>
      )}
      <header class="page-head">
        <h1>{t('offer.title')}</h1>
        <p class="lead">{t('offer.lead', { when: formatMoment(until, context) })}</p>
      </header>
      {trial && <TrialNotice desk={appointment.desk} context={context} />}
      <AppointmentFacts appointment={appointment} context={context} />
      <form class="journey-form" method="post" action={inLanguage(lang, paths.offer(token))}>
        <p class="actions">
          <button class="btn btn-primary" type="submit" name="answer" value={answers.accept}>
            {t('offer.accept')}
          </button>
          <button class="btn btn-outline-primary" type="submit" name="answer" value={answers.decline}>
            {t('offer.decline')}
          </button>
        </p>
        <p>{t('offer.declineHint')}</p>
      </form>
      <Papers type={appointment.type} context={context} />
    </div>
  );
};

/** `list`: their own page of the waiting list, while they are on it. */
export const OfferOverPage = ({ list, context: { t, lang } }: { list: string | undefined; context: ViewContext }) => (
  <div class="container journey">
    <header class="page-head">
      <h1>{t('offer.overTitle')}</h1>
      <p class="lead">{t('offer.overText')}</p>
    </header>
    <p class="actions">
      {list !== undefined && <ButtonLink href={list}>{t('offer.toList')}</ButtonLink>}
      <ButtonLink href={inLanguage(lang, paths.booking)} look="outline">
        {t('waiting.again')}
      </ButtonLink>
    </p>
  </div>
);
