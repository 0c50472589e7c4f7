/** The service page: the box of what to do now, then the sections of the Modello Comuni in their order, with their exact headings. */
import type { ServiceRecord } from '#content/model/directory.ts';
import { desksOfService } from '#content/model/selection.ts';
import { Callout } from '../callout.tsx';
import { ContactList, hasContacts } from '../contacts.tsx';
import type { ViewContext } from '../context.ts';
import { ServiceBooking } from '../desk/booking-link.tsx';
import { ClosuresLater, ClosuresSoon } from '../desk/desk-notices.tsx';
import { LanguageNotice } from '../language-notice.tsx';
import { languageAttributes } from '../localized.tsx';
import { PageIndex } from '../page-index.tsx';
import { ConditionLines } from '../papers/condition-text.tsx';
import { PaperList } from '../papers/paper-list.tsx';
import { Prose } from '../prose.tsx';
import { Provenance } from '../provenance.tsx';
import { AccessText } from './access.tsx';
import { Measure } from './measure.tsx';
import { AskInComune, NowBox } from './now.tsx';
import { Places } from './places.tsx';
import { Section, TextOrSilence } from './section.tsx';
import { ServiceStatus, statusSentences } from './status.tsx';
import { Steps } from './steps.tsx';
import { RunBy, Topics } from './tags.tsx';
import { serviceWords } from './words.ts';

type Props = { service: ServiceRecord; context: ViewContext };

const sections = [
  ['a-chi', 'service.who'],
  ['come-fare', 'service.how'],
  ['cosa-serve', 'service.needed'],
  ['cosa-si-ottiene', 'service.outcome'],
  ['tempi', 'service.timing'],
  ['accedi', 'service.accessTitle'],
  ['condizioni', 'service.conditions'],
  ['contatti', 'service.contacts'],
] as const;

const Head = ({ service, context }: Props) => {
  const { words, lang: textLang } = serviceWords(service, context.lang);
  const text = languageAttributes(textLang, context.lang);
  return (
    <header class="page-head">
      <h1 data-element="service-title" {...text}>
        {words.title}
      </h1>
      <p class="lead" data-element="service-description" {...text}>
        {words.summary}
      </p>
      <p data-element="service-status">
        <ServiceStatus service={service} context={context} />
      </p>
      {statusSentences(service, context).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {words.reason && <Prose markdown={words.reason} textLang={textLang} lang={context.lang} />}
      {words.conflict && (
        <Callout tone="warning" title={context.t('provenance.conflict')}>
          <Prose markdown={words.conflict} textLang={textLang} lang={context.lang} />
        </Callout>
      )}
      {textLang !== context.lang && <LanguageNotice notice={context.t('fallback.noticePage')} />}
    </header>
  );
};

const Papers = ({ service, context }: Props) => {
  const { words, lang: textLang } = serviceWords(service, context.lang);
  const { t } = context;
  if (service.documents.length === 0) {
    return <TextOrSilence markdown={words.needed} silent={t('unknown.needed')} textLang={textLang} context={context} />;
  }
  return (
    <>
      {words.needed ? (
        <Prose markdown={words.needed} textLang={textLang} lang={context.lang} />
      ) : (
        <p>{t('papers.intro')}</p>
      )}
      <PaperList items={service.documents} context={context} />
    </>
  );
};

const Access = ({ service, context }: Props) => {
  const { words, lang: textLang } = serviceWords(service, context.lang);
  const { t, lang, directory } = context;
  return (
    <div data-element={service.online ? 'service-online-access' : 'service-generic-access'}>
      <AccessText service={service} context={context} />
      <h3>{t('service.costTitle')}</h3>
      {service.cost && (words.cost === undefined || textLang !== lang) && <p>{t(`cost.${service.cost}`)}.</p>}
      {words.cost ? (
        <Prose markdown={words.cost} textLang={textLang} lang={lang} />
      ) : (
        !service.cost && <p class="silent">{t('unknown.cost')}</p>
      )}
      <h3 id="orari">{t('service.hoursTitle')}</h3>
      {words.hours && <Prose markdown={words.hours} textLang={textLang} lang={lang} />}
      {service.at.length > 0 ? (
        <Places service={service} context={context} />
      ) : (
        !words.hours && (
          <p class="silent">{t(service.contacts.phones.length > 0 ? 'unknown.hours' : 'unknown.hoursNoPhone')}</p>
        )
      )}
      {service.protectedAddress && <p>{t('place.protected')}</p>}
      {desksOfService(service.id, directory).map((desk) => (
        <ServiceBooking key={desk.id} desk={desk} service={service} context={context} />
      ))}
    </div>
  );
};

const NoContact = ({ service, context }: Props) =>
  service.scope === 'local' ? <p class="silent">{context.t('unknown.contact')}</p> : <AskInComune context={context} />;

/** Its own contacts, else those of the organization that runs it. */
const Contacts = ({ service, context }: Props) => {
  const organization = context.directory.organizations.get(service.organization);
  const known = [service.contacts, organization?.contacts].find((contacts) => contacts && hasContacts(contacts));
  return (
    <>
      {known ? <ContactList contacts={known} context={context} /> : <NoContact service={service} context={context} />}
      <RunBy service={service} context={context} />
    </>
  );
};

export const ServicePage = ({ service, context }: Props) => {
  const { words, lang: textLang } = serviceWords(service, context.lang);
  const { t } = context;
  const said = { textLang, context };
  const desks = desksOfService(service.id, context.directory);
  return (
    <article class="container service">
      <ClosuresSoon desks={desks} context={context} />
      <Head service={service} context={context} />
      {words.steps && <Steps steps={words.steps} textLang={textLang} context={context} />}
      <div class="record">
        <aside class="record-side">
          <NowBox service={service} context={context} />
          <ClosuresLater desks={desks} context={context} />
          <PageIndex title={t('service.index')} items={sections.map(([id, key]) => ({ id, title: t(key) }))} />
        </aside>
        <div class="record-body sections">
          <Section id="a-chi" title={t('service.who')} element="service-addressed">
            <Prose markdown={words.audience} textLang={textLang} lang={context.lang} />
            {service.requires && (
              <ConditionLines condition={service.requires} context={context} lead={(t) => t('papers.requires')} />
            )}
          </Section>
          <Section id="come-fare" title={t('service.how')} element="service-how-to">
            <TextOrSilence markdown={words.howTo} silent={t('unknown.how')} {...said} />
          </Section>
          <Section id="cosa-serve" title={t('service.needed')} element="service-needed">
            <Papers service={service} context={context} />
          </Section>
          <Section id="cosa-si-ottiene" title={t('service.outcome')} element="service-achieved">
            <TextOrSilence markdown={words.outcome} silent={t('unknown.outcome')} {...said} />
          </Section>
          <Section id="tempi" title={t('service.timing')} element="service-calendar-text">
            <TextOrSilence markdown={words.timing} silent={t('unknown.timing')} {...said} />
            <Measure service={service} context={context} />
          </Section>
          <Section id="accedi" title={t('service.accessTitle')}>
            <Access service={service} context={context} />
          </Section>
          <Section id="condizioni" title={t('service.conditions')}>
            <TextOrSilence markdown={words.conditions} silent={t('unknown.conditions')} {...said} />
          </Section>
          <Section id="contatti" title={t('service.contacts')}>
            <Contacts service={service} context={context} />
          </Section>
          <Topics service={service} context={context} />
          <Provenance kind="services" record={service} context={context} />
        </div>
      </div>
    </article>
  );
};
