/** Name, mail and phone of a person, and whether writing is safe: asked in the same words wherever somebody books or waits. */
import type { ComponentChildren } from 'preact';
import { contactLimits } from '#content/model/contact-limits.ts';
import { type FormState, Group, Radios, TextField } from './fields.tsx';

type Props = {
  form: FormState;
  /** Somebody types for another person: the browser must not fill in their own name. */
  forOther?: boolean;
  /** Why one may leave mail and phone empty, or may not. */
  neither: ComponentChildren;
  emailHint: string;
  phoneHint: string;
  /** Ask whether it is safe to write: for desks where a message seen by others is a danger. */
  asksSafety: boolean;
  /** One of mail and phone is needed: neither is called a wish. */
  needed?: boolean;
};

export const Safety = ({ form, ...said }: { legend: string; hint: string; form: FormState }) => (
  <Group name="safe" {...said} form={form}>
    <Radios
      name="safe"
      form={form}
      options={[
        { value: 'yes', label: form.t('journey.contacts.yes') },
        { value: 'no', label: form.t('journey.contacts.no') },
      ]}
    />
  </Group>
);

export const ContactFields = ({
  form,
  forOther = false,
  neither,
  emailHint,
  phoneHint,
  asksSafety,
  needed = false,
}: Props) => {
  const { t } = form;
  return (
    <>
      <TextField
        name="name"
        label={t('journey.contacts.who')}
        hint={forOther ? t('journey.contacts.whoOtherHint') : t('journey.contacts.whoHint')}
        autocomplete={forOther ? 'off' : 'name'}
        maxLength={contactLimits.name}
        required
        form={form}
      />
      <p class="journey-note">{neither}</p>
      <TextField
        name="email"
        type="email"
        label={t(needed ? 'waiting.email' : 'journey.contacts.email')}
        hint={emailHint}
        autocomplete="email"
        ltr
        form={form}
      />
      <TextField
        name="phone"
        type="tel"
        label={t(needed ? 'waiting.phone' : 'journey.contacts.phone')}
        hint={phoneHint}
        autocomplete="tel"
        ltr
        form={form}
      />
      {asksSafety && <Safety legend={t('journey.contacts.safe')} hint={t('journey.contacts.safeHint')} form={form} />}
    </>
  );
};
