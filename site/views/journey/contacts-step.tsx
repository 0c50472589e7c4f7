/** Name, and how to reach the person: by email, by phone, or not at all. */
import { inLanguage, paths } from '../../urls.ts';
import { ownNames } from '../chrome/language-links.tsx';
import type { ViewContext } from '../context.ts';
import { formOf, type StepProps } from './choices.tsx';
import { ContactFields } from './contact-fields.tsx';
import { type FormState, fieldId, TextField } from './fields.tsx';
import { problemAt } from './problems.ts';
import { StepPage } from './step-page.tsx';

type Props = StepProps & {
  forOther: boolean;
  /** As in `contact-fields.tsx`. */
  asksSafety: boolean;
  /** Messages can go to phones. */
  sms: boolean;
};

/** Not for people: programs fill in every line they find. Who does by mistake sees it, and why. */
export const Trap = ({ form }: { form: FormState }) =>
  problemAt('website', form.problems) ? (
    <TextField name="website" label={form.t('journey.contacts.trap')} autocomplete="off" form={form} />
  ) : (
    <div class="journey-trap" aria-hidden="true">
      <label for={fieldId('website')}>{form.t('journey.contacts.trap')}</label>
      <input type="text" id={fieldId('website')} name="website" tabindex={-1} autocomplete="off" />
    </div>
  );

const Languages = ({ form, context }: { form: FormState; context: ViewContext }) => (
  <div class="field">
    <label class="field-label" for={fieldId('language')}>
      {form.t('journey.contacts.language')}
    </label>
    <select class="form-control" id={fieldId('language')} name="language">
      {context.directory.portal.languages.map((lang) => (
        <option key={lang} value={lang} lang={lang} selected={form.typed.language === lang}>
          {ownNames[lang]}
        </option>
      ))}
    </select>
  </div>
);

const Privacy = ({ context: { t, lang } }: { context: ViewContext }) => (
  <p>
    {t('journey.contacts.used')} <a href={inLanguage(lang, paths.privacy)}>{t('journey.contacts.privacy')}</a>
  </p>
);

export const ContactsStep = ({ forOther, asksSafety, sms, ...step }: Props) => {
  const { context } = step;
  const { t } = context;
  const form = formOf(step);
  return (
    <StepPage {...step} title={t('journey.contacts.title')}>
      <ContactFields
        form={form}
        forOther={forOther}
        neither={t('journey.contacts.neither')}
        emailHint={t('journey.contacts.emailHint')}
        phoneHint={sms ? t('journey.contacts.phoneSmsHint') : t('journey.contacts.phoneHint')}
        asksSafety={asksSafety}
      />
      <Languages form={form} context={context} />
      <Trap form={form} />
      <Privacy context={context} />
    </StepPage>
  );
};
