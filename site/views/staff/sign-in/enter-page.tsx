/** The door: an address, and a code is on its way. */
import { Callout } from '../../callout.tsx';
import type { ViewContext } from '../../context.ts';
import { ErrorSummary } from '../../journey/errors.tsx';
import { type FormState, TextField, Tick } from '../../journey/fields.tsx';
import type { FieldProblems, Typed } from '../../journey/problems.ts';
import { staffTranslator as t } from '../../translator.ts';

export const signInAddresses = {
  enter: '/operatori/entra/',
  code: '/operatori/entra/codice/',
  printed: '/operatori/entra/stampato/',
} as const;

export type SignInProps = { typed: Typed; problems: FieldProblems; context: ViewContext };

/** `poi`: where to go afterwards, as it was asked for. */
export const Afterwards = ({ typed }: { typed: Typed }) =>
  typed.poi ? <input type="hidden" name="poi" value={typed.poi} /> : null;

export const EmailField = ({ form }: { form: FormState }) => (
  <TextField
    name="email"
    type="email"
    label={t('signIn.email')}
    hint={t('signIn.emailHint')}
    autocomplete="email"
    inputMode="email"
    required
    form={form}
  />
);

export const SharedTick = ({ form }: { form: FormState }) => (
  <Tick
    name="shared"
    label={
      <>
        {t('signIn.shared')}
        <small>{t('signIn.sharedHint')}</small>
      </>
    }
    form={form}
  />
);

const printedLink = ({ poi }: Typed): string =>
  poi ? `${signInAddresses.printed}?poi=${encodeURIComponent(poi)}` : signInAddresses.printed;

type Props = SignInProps & {
  /** No letter can leave now. */
  mailDown?: boolean;
  /** They have just gone out. */
  out?: boolean;
};

export const EnterPage = ({ typed, problems, context, mailDown = false, out = false }: Props) => {
  const form = { t: context.t, typed, problems };
  return (
    <div class="container journey">
      <ErrorSummary problems={problems} context={context} />
      {out && <Callout icon="check" title={t('signIn.out')} />}
      <header class="page-head">
        <h1>{t('signIn.title')}</h1>
        <p class="lead">{t('signIn.lead')}</p>
      </header>
      {mailDown && (
        <Callout tone="warning" title={t('signIn.mailDown')}>
          <p>{t('signIn.mailDownText')}</p>
        </Callout>
      )}
      <form class="journey-form" method="post" action={signInAddresses.enter} noValidate>
        <Afterwards typed={typed} />
        <EmailField form={form} />
        <SharedTick form={form} />
        <button class="btn btn-primary" type="submit">
          {t('signIn.send')}
        </button>
      </form>
      <p>
        <a class="link-more" href={printedLink(typed)}>
          {t('signIn.havePrinted')}
        </a>
      </p>
      <p>{t('signIn.noAccount')}</p>
    </div>
  );
};
