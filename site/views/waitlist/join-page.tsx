/** "Tell me if a place becomes free": a name, and one way to be reached. */
import { inLanguage, paths } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import { Trap } from '../journey/contacts-step.tsx';
import { ErrorSummary } from '../journey/errors.tsx';
import { Group, type Option, Radios, TextField } from '../journey/fields.tsx';
import type { FieldProblems, Typed } from '../journey/problems.ts';
import { TrialNotice } from '../journey/trial.tsx';

type Props = {
  action: string;
  back: string;
  options: readonly Option[];
  trial: boolean;
  typed: Typed;
  problems: FieldProblems;
  context: ViewContext;
};

export const JoinPage = ({ action, back, options, trial, typed, problems, context }: Props) => {
  const { t, lang } = context;
  const form = { t, typed, problems };
  return (
    <div class="container journey">
      <ErrorSummary problems={problems} context={context} />
      <header class="page-head">
        <h1>{t('waiting.title')}</h1>
        <p class="lead">{t('waiting.lead')}</p>
      </header>
      {trial && <TrialNotice context={context} />}
      <form class="journey-form" method="post" action={action} noValidate>
        <Group name="wish" legend={t('waiting.where')} form={form}>
          <Radios name="wish" form={form} options={options} />
        </Group>
        <TextField
          name="name"
          label={t('journey.contacts.who')}
          hint={t('journey.contacts.whoHint')}
          autocomplete="name"
          maxLength={80}
          required
          form={form}
        />
        <p class="journey-note">{t('waiting.neither')}</p>
        <TextField
          name="email"
          type="email"
          label={t('journey.contacts.email')}
          hint={t('waiting.emailHint')}
          autocomplete="email"
          ltr
          form={form}
        />
        <TextField
          name="phone"
          type="tel"
          label={t('journey.contacts.phone')}
          hint={t('journey.contacts.phoneHint')}
          autocomplete="tel"
          maxLength={30}
          ltr
          form={form}
        />
        <Trap form={form} />
        <p>
          {t('waiting.used')} <a href={inLanguage(lang, paths.privacy)}>{t('journey.contacts.privacy')}</a>
        </p>
        <button class="btn btn-primary" type="submit">
          {t('waiting.button')}
        </button>
      </form>
      <p>
        <a class="link-more" href={back}>
          {t('journey.back')}
        </a>
      </p>
    </div>
  );
};
