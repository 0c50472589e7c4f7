/** "Cosa fare adesso": the box a tired person reads first — open or not, whom to call, where, how one gets in, what it costs. */
import type { ComponentChildren } from 'preact';
import { shownContact } from '#content/model/contact-cascade.ts';
import type { ServiceRecord } from '#content/model/directory.ts';
import { placementsOn } from '#content/model/placement.ts';
import { desksOfService } from '#content/model/selection.ts';
import { inLanguage, paths } from '../../urls.ts';
import { PlaceLink } from '../address.tsx';
import { ButtonLink, CallLink } from '../button.tsx';
import type { ViewContext } from '../context.ts';
import { ClosedNow } from '../desk/desk-notices.tsx';
import { type Fact, Facts } from '../facts.tsx';
import { OpenBadge } from '../hours/open-badge.tsx';
import { Localized } from '../localized.tsx';
import { accessSentence } from './access-words.ts';
import { ServiceTitle } from './title.tsx';

type Props = { service: ServiceRecord; context: ViewContext };

/** A measure has no door of its own: the doors of one's Comune help with it. */
export const AskInComune = ({ context: { t, lang } }: { context: ViewContext }) => (
  <>
    <p>{t('service.askInComune')}</p>
    <ButtonLink href={inLanguage(lang, paths.comuni)}>{t('service.chooseComune')}</ButtonLink>
  </>
);

const Contact = ({ service, context }: Props) => {
  const { t, lang, directory, today } = context;
  const shown = shownContact(service, directory, today);
  switch (shown.by) {
    case 'phone':
      return (
        <CallLink
          number={shown.phone.number}
          label={t('contact.call')}
          note={shown.phone.answers && <Localized words={shown.phone.answers} lang={lang} />}
        />
      );
    case 'email':
      return (
        <ButtonLink href={`mailto:${shown.email}`} icon="mail">
          {t('contact.write', { email: shown.email })}
        </ButtonLink>
      );
    case 'first-contact': {
      const { contact } = shown;
      const name =
        contact.kind === 'service' ? (
          <ServiceTitle service={contact.service} context={context} />
        ) : (
          <Localized words={contact.organization.name} lang={lang} />
        );
      return (
        <>
          <p>{t('contact.viaComune')}</p>
          <CallLink number={contact.phone.number} label={t('contact.call')} note={name} look="outline" />
        </>
      );
    }
    case 'address':
      return <p>{t('contact.viaAddress')}</p>;
    case 'none':
      return service.scope === 'local' ? <p>{t('unknown.contact')}</p> : <AskInComune context={context} />;
  }
};

function where(service: ServiceRecord, context: ViewContext): ComponentChildren {
  const { directory, t, today } = context;
  if (service.protectedAddress) return t('place.protected');
  const places = placementsOn(service, today).current.flatMap(({ location, part }) => {
    const found = location === undefined ? undefined : directory.locations.get(location);
    return found ? [{ found, part }] : [];
  });
  if (places.length === 0) return t('unknown.place');
  return places.map(({ found, part }) => (
    <p key={`${found.id}/${part ?? ''}`}>
      <PlaceLink location={found} part={part} context={context} />
    </p>
  ));
}

function facts(service: ServiceRecord, context: ViewContext): Fact[] {
  const { t } = context;
  const placed = service.scope === 'local' || service.at.some(({ location }) => location !== undefined);
  return [
    ...(placed ? [{ icon: 'map-pin', term: t('service.placesTitle'), value: where(service, context) } as const] : []),
    { icon: 'users', term: t('service.accessShort'), value: accessSentence(service.access, context) },
    { icon: 'file', term: t('service.needed'), value: <a href="#cosa-serve">{t('service.neededLink')}</a> },
    { icon: 'euro', term: t('service.costTitle'), value: service.cost ? t(`cost.${service.cost}`) : t('unknown.cost') },
  ];
}

export const NowBox = ({ service, context }: Props) => (
  <section class="fact-box" aria-labelledby="now-title">
    <h2 id="now-title">{context.t('service.nowTitle')}</h2>
    <ClosedNow desks={desksOfService(service.id, context.directory)} context={context} />
    <OpenBadge service={service} context={context} />
    <Contact service={service} context={context} />
    {service.online && (
      <ButtonLink href={service.online} icon="external" look="outline">
        {context.t('access.online')}
      </ButtonLink>
    )}
    <Facts items={facts(service, context)} />
  </section>
);
