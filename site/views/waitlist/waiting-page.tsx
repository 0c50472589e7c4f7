/** One's own place on the waiting list, with the button that leaves it. */
import type { LocalDate } from '#content/model/common.ts';
import { inLanguage, paths } from '../../urls.ts';
import { ButtonLink } from '../button.tsx';
import type { ViewContext } from '../context.ts';
import { formatDay } from '../journey/moments.ts';

export type OwnWaiting = {
  token: string;
  /** For what, in words. */
  wish: string;
  since: LocalDate;
  until: LocalDate;
  trial: boolean;
  /** Of the page of the time that is kept now. */
  offer: string | undefined;
};

export const OwnWaitingPage = ({ waiting, context }: { waiting: OwnWaiting; context: ViewContext }) => {
  const { t, lang } = context;
  return (
    <div class="container journey">
      <header class="page-head">
        <h1>{t('waiting.doneTitle')}</h1>
        <p class="lead">
          {t('waiting.notYet')} {waiting.trial ? t('waiting.trial') : t('waiting.doneText')}
        </p>
      </header>
      <p>{waiting.wish}</p>
      <dl class="summary">
        <div>
          <dt>{t('waiting.since')}</dt>
          <dd>{formatDay(waiting.since, lang)}</dd>
        </div>
        <div>
          <dt>{t('waiting.until')}</dt>
          <dd>{formatDay(waiting.until, lang)}</dd>
        </div>
      </dl>
      {waiting.offer !== undefined && (
        <p>
          <ButtonLink href={waiting.offer}>{t('letters.seeOffer')}</ButtonLink>
        </p>
      )}
      <form method="post" action={inLanguage(lang, paths.waiting(waiting.token))}>
        <button class="btn btn-outline-primary" type="submit">
          {t('waiting.leave')}
        </button>
      </form>
    </div>
  );
};

export const LeftPage = ({ context: { t, lang } }: { context: ViewContext }) => (
  <div class="container journey">
    <header class="page-head">
      <h1>{t('waiting.leftTitle')}</h1>
      <p class="lead">{t('waiting.leftText')}</p>
    </header>
    <p>
      <ButtonLink href={inLanguage(lang, paths.booking)}>{t('waiting.again')}</ButtonLink>
    </p>
  </div>
);
