/** Somebody new: who she is, how to write to her, what she will do and where. */
import { contactLimits } from '#content/model/contact-limits.ts';
import type { ViewContext } from '../../context.ts';
import { ErrorSummary } from '../../journey/errors.tsx';
import { TextField, Tick } from '../../journey/fields.tsx';
import type { FieldProblems, Typed } from '../../journey/problems.ts';
import { staffTranslator as t } from '../../translator.ts';
import { peopleAddresses } from './addresses.ts';
import { type RoleChoice, RoleFields } from './role-fields.tsx';

type Props = { choice: RoleChoice; typed: Typed; problems: FieldProblems; context: ViewContext };

export const InvitePage = ({ choice, typed, problems, context }: Props) => {
  const form = { t: context.t, typed, problems };
  return (
    <div class="container journey">
      <ErrorSummary problems={problems} context={context} />
      <header class="page-head">
        <h1>{t('people.form.title')}</h1>
        <p class="lead">{t('people.form.lead')}</p>
      </header>
      <form class="journey-form" method="post" action={peopleAddresses.invite} noValidate>
        <TextField
          name="name"
          label={t('people.form.name')}
          hint={t('people.form.nameHint')}
          autocomplete="off"
          maxLength={contactLimits.name}
          required
          form={form}
        />
        <TextField
          name="email"
          type="email"
          label={t('people.form.email')}
          autocomplete="off"
          inputMode="email"
          required
          form={form}
        />
        <Tick
          name="sharedMailbox"
          label={
            <>
              {t('people.form.sharedMailbox')}
              <small>{t('people.form.sharedMailboxHint')}</small>
            </>
          }
          form={form}
        />
        <RoleFields choice={choice} form={form} context={context} />
        <button class="btn btn-primary" type="submit">
          {t('people.form.send')}
        </button>
      </form>
      <p>
        <a href={peopleAddresses.all}>{t('frame.back')}</a>
      </p>
    </div>
  );
};
