/** The second step: the code of the letter, or one from paper. */
import { ErrorSummary } from '../../journey/errors.tsx';
import { CodeField } from '../../journey/fields.tsx';
import { staffTranslator as t } from '../../translator.ts';
import { Afterwards, EmailField, SharedTick, type SignInProps, signInAddresses } from './enter-page.tsx';

const again = ({ poi }: SignInProps['typed']): string =>
  poi ? `${signInAddresses.enter}?poi=${encodeURIComponent(poi)}` : signInAddresses.enter;

const Again = ({ typed }: Pick<SignInProps, 'typed'>) => (
  <p>
    <a class="link-more" href={again(typed)}>
      {t('signIn.again')}
    </a>
  </p>
);

/** `minutes`: how long a code holds. Address and choice of the first step come along unseen. */
export const CodePage = ({ typed, problems, context, minutes }: SignInProps & { minutes: number }) => (
  <div class="container journey">
    <ErrorSummary problems={problems} context={context} />
    <header class="page-head">
      <h1>{t('signIn.codeTitle')}</h1>
      <p class="lead">{t('signIn.codeSent', { email: typed.email ?? '', minutes })}</p>
    </header>
    <form class="journey-form" method="post" action={signInAddresses.code} noValidate>
      <Afterwards typed={typed} />
      <input type="hidden" name="email" value={typed.email ?? ''} />
      <input type="hidden" name="shared" value={typed.shared ?? ''} />
      <CodeField
        label={t('signIn.code')}
        hint={t('signIn.codeHint')}
        autocomplete="one-time-code"
        inputMode="numeric"
        form={{ t: context.t, typed, problems }}
      />
      <button class="btn btn-primary" type="submit">
        {t('signIn.enter')}
      </button>
    </form>
    <p>{t('signIn.codeSpam')}</p>
    <Again typed={typed} />
  </div>
);

export const PrintedPage = ({ typed, problems, context }: SignInProps) => {
  const form = { t: context.t, typed, problems };
  return (
    <div class="container journey">
      <ErrorSummary problems={problems} context={context} />
      <header class="page-head">
        <h1>{t('signIn.printedTitle')}</h1>
        <p class="lead">{t('signIn.printedLead')}</p>
      </header>
      <form class="journey-form" method="post" action={signInAddresses.printed} noValidate>
        <Afterwards typed={typed} />
        <EmailField form={form} />
        <CodeField label={t('signIn.code')} hint={t('signIn.printedHint')} form={form} />
        <SharedTick form={form} />
        <button class="btn btn-primary" type="submit">
          {t('signIn.enter')}
        </button>
      </form>
      <Again typed={typed} />
    </div>
  );
};
