/** "Tell me if a place becomes free": a name, and one way to be reached. */
import type { Desk } from '#content/model/desk.ts';
import { inLanguage, paths } from '../../urls.ts';
import { PhoneNumber } from '../button.tsx';
import type { ViewContext } from '../context.ts';
import { ContactFields } from '../journey/contact-fields.tsx';
import { Trap } from '../journey/contacts-step.tsx';
import { deskPhone } from '../journey/desk-words.tsx';
import { ErrorSummary } from '../journey/errors.tsx';
import { Group, type Option, Radios } from '../journey/fields.tsx';
import type { FieldProblems, Typed } from '../journey/problems.ts';
import { TrialNotice } from '../journey/trial.tsx';

type Props = {
  /** Whom to call, for who has neither mail nor phone. */
  desk: Desk | undefined;
  action: string;
  back: string;
  options: readonly Option[];
  trial: boolean;
  /** As in `contact-fields.tsx`. */
  asksSafety: boolean;
  typed: Typed;
  problems: FieldProblems;
  context: ViewContext;
};

/** One way to be reached is enough; without any, one calls. */
const OneWay = ({ desk, context }: Pick<Props, 'desk' | 'context'>) => {
  const phone = desk && deskPhone(desk, context);
  return (
    <>
      {context.t('waiting.neither')} {phone && <PhoneNumber number={phone.number} />}
    </>
  );
};

export const JoinPage = ({ desk, action, back, options, trial, asksSafety, typed, problems, context }: Props) => {
  const { t, lang } = context;
  const form = { t, typed, problems };
  return (
    <div class="container journey">
      <ErrorSummary problems={problems} context={context} />
      <header class="page-head">
        <h1>{t('waiting.title')}</h1>
        <p class="lead">{t('waiting.lead')}</p>
      </header>
      {trial && <TrialNotice desk={desk} context={context} />}
      <form class="journey-form" method="post" action={action} noValidate>
        <Group name="wish" legend={t('waiting.where')} form={form}>
          <Radios name="wish" form={form} options={options} />
        </Group>
        <ContactFields
          form={form}
          neither={<OneWay desk={desk} context={context} />}
          emailHint={t('waiting.emailHint')}
          phoneHint={t('journey.contacts.phoneHint')}
          asksSafety={asksSafety}
          needed
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
