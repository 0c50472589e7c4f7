/** Name, mail and phone of a person: asked in the same words wherever somebody books or waits. */
import type { ComponentChildren } from 'preact';
import { type FormState, TextField } from './fields.tsx';

type Props = {
  form: FormState;
  /** Somebody types for another person: the browser must not fill in their own name. */
  forOther?: boolean;
  /** Why one may leave mail and phone empty, or may not. */
  neither: ComponentChildren;
  emailHint: string;
  phoneHint: string;
};

export const ContactFields = ({ form, forOther = false, neither, emailHint, phoneHint }: Props) => {
  const { t } = form;
  return (
    <>
      <TextField
        name="name"
        label={t('journey.contacts.who')}
        hint={forOther ? t('journey.contacts.whoOtherHint') : t('journey.contacts.whoHint')}
        autocomplete={forOther ? 'off' : 'name'}
        maxLength={80}
        required
        form={form}
      />
      <p class="journey-note">{neither}</p>
      <TextField
        name="email"
        type="email"
        label={t('journey.contacts.email')}
        hint={emailHint}
        autocomplete="email"
        ltr
        form={form}
      />
      <TextField
        name="phone"
        type="tel"
        label={t('journey.contacts.phone')}
        hint={phoneHint}
        autocomplete="tel"
        maxLength={30}
        ltr
        form={form}
      />
    </>
  );
};
