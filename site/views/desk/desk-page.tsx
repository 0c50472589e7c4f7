/** A desk: where it is, what it helps with and what to bring. Hours are those of its services; demonstration hours never show. */
import type { AppointmentType, Desk } from '#content/model/desk.ts';
import { PlaceLink } from '../address.tsx';
import { Callout } from '../callout.tsx';
import { FirstContact } from '../comune/first-contact.tsx';
import type { ViewContext } from '../context.ts';
import { FallbackNotice } from '../language-notice.tsx';
import { Localized } from '../localized.tsx';
import { PaperList } from '../papers/paper-list.tsx';
import { Provenance } from '../provenance.tsx';
import { ServiceCards } from '../service/card.tsx';
import { DeskBooking } from './booking-link.tsx';
import { ClosuresLater, ClosuresSoon } from './desk-notices.tsx';

type Props = { desk: Desk; context: ViewContext };

const TypeItem = ({ type, context }: { type: AppointmentType; context: ViewContext }) => {
  const { t, lang } = context;
  return (
    <li>
      <h3>
        <Localized words={type.name} lang={lang} />
      </h3>
      <p class="meta">{t('desk.minutes', { count: type.minutes })}</p>
      {type.documents.length > 0 && (
        <>
          <p>{t('desk.bring')}:</p>
          <PaperList items={type.documents} context={context} />
        </>
      )}
    </li>
  );
};

const Where = ({ desk, context }: Props) => {
  const { t, directory, lang } = context;
  const location = desk.location === undefined ? undefined : directory.locations.get(desk.location);
  const estates = desk.serves.flatMap((id) => directory.areas.get(id) ?? []);
  return (
    <section aria-labelledby="where">
      <h2 id="where">{t('service.placesTitle')}</h2>
      <p>{location ? <PlaceLink location={location} part={desk.part} context={context} /> : t('desk.placeUnknown')}</p>
      {estates.length > 0 && (
        <p>
          {t('desk.serves')}:{' '}
          {estates.map((area, index) => (
            <span key={area.id}>
              {index > 0 && t('common.comma')}
              <Localized words={area.name} lang={lang} />
            </span>
          ))}
        </p>
      )}
    </section>
  );
};

export const DeskPage = ({ desk, context }: Props) => {
  const { t, directory, lang } = context;
  const organization = directory.organizations.get(desk.organization);
  const comune = directory.comuni.get(desk.comune);
  const services = desk.services.flatMap((id) => directory.services.get(id) ?? []);
  return (
    <div class="container">
      <ClosuresSoon desks={[desk]} context={context} />
      <header class="page-head">
        <p class="kicker">{t(`desk.kind.${desk.kind}`)}</p>
        <h1>
          <Localized words={desk.name} lang={lang} />
        </h1>
        {organization && (
          <p class="lead">
            <Localized words={organization.name} lang={lang} />
          </p>
        )}
        <FallbackNotice words={desk.name} context={context} />
      </header>
      {desk.kind === 'digital-hub' && (
        <Callout>
          <p>{t('desk.spid')}</p>
        </Callout>
      )}
      <div class="sections">
        <Where desk={desk} context={context} />
        <ClosuresLater desks={[desk]} context={context} />
        <section aria-labelledby="types">
          <h2 id="types">{t('desk.typesTitle')}</h2>
          <ul class="types">
            {desk.appointmentTypes
              .filter(({ audience }) => audience === 'public')
              .map((type) => (
                <TypeItem key={type.id} type={type} context={context} />
              ))}
          </ul>
          <DeskBooking desk={desk} context={context} />
          {comune && services.every(({ contacts }) => contacts.phones.length === 0) && (
            <FirstContact comune={comune} context={context} />
          )}
        </section>
        <section aria-labelledby="services">
          <h2 id="services">{t('desk.servicesTitle')}</h2>
          <ServiceCards services={services} context={context} />
        </section>
      </div>
      <Provenance kind="desks" record={desk} context={context} />
    </div>
  );
};
