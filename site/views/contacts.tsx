/** Phones, mail and links, with who answers and how old the number is. */
import type { Contacts, Phone } from '#content/model/contact.ts';
import { PhoneNumber } from './button.tsx';
import type { ViewContext } from './context.ts';
import { formatDate, formatList } from './dates.ts';
import { Icon } from './icon.tsx';
import { Localized } from './localized.tsx';

const wayNames = { sms: 'SMS', whatsapp: 'WhatsApp' } as const;

const PhoneNotes = ({ phone, context: { t, lang } }: { phone: Phone; context: ViewContext }) => (
  <>
    {phone.answers && (
      <>
        {' '}
        {t('contact.answers')} <Localized words={phone.answers} lang={lang} />.
      </>
    )}
    {phone.voicemail === true && ` ${t('contact.voicemail')}`}
    {phone.also &&
      ` ${t('contact.also', {
        ways: formatList(
          phone.also.map((way) => wayNames[way]),
          lang,
        ),
      })}.`}
    {phone.asOf && ` ${t('contact.asOf', { date: formatDate(phone.asOf, lang) })}`}
  </>
);

export const ContactList = ({ contacts, context }: { contacts: Contacts; context: ViewContext }) => (
  <ul class="contacts">
    {contacts.phones.map((phone) => (
      <li key={phone.number}>
        <Icon name="phone" />
        <div>
          <PhoneNumber number={phone.number} />
          <span class="meta">
            <PhoneNotes phone={phone} context={context} />
          </span>
        </div>
      </li>
    ))}
    {contacts.emails.map((email) => (
      <li key={email}>
        <Icon name="mail" />
        <a class="ltr" href={`mailto:${email}`}>
          {email}
        </a>
      </li>
    ))}
    {contacts.links.map((link) => (
      <li key={link.url}>
        <Icon name="external" />
        <a href={link.url} rel="noreferrer">
          <Localized words={link.title} lang={context.lang} />
        </a>
      </li>
    ))}
  </ul>
);

export const hasContacts = (contacts: Contacts): boolean =>
  contacts.phones.length + contacts.emails.length + contacts.links.length > 0;
