/** schema.org `GovernmentService` for search engines and the ministry's checker. Nothing of a sensitive service's place. */

import type { ServiceRecord } from '#content/model/directory.ts';
import type { Location } from '#content/model/location.ts';
import { placementsOn } from '#content/model/placement.ts';
import { inLanguage, paths } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import { wordsIn } from '../localized.tsx';
import { serviceWords } from './words.ts';

const place = ({ name, address }: Location) => ({
  '@type': 'Place',
  name: name.it,
  address: {
    '@type': 'PostalAddress',
    streetAddress: [address.street, address.hint?.it].filter(Boolean).join(', '),
    ...(address.postalCode && { postalCode: address.postalCode }),
    addressLocality: address.locality,
    addressCountry: 'IT',
  },
});

export function jsonLd(service: ServiceRecord, context: ViewContext) {
  const { directory, lang, today } = context;
  const { words } = serviceWords(service, lang);
  const organization = directory.organizations.get(service.organization);
  const locations = service.protectedAddress
    ? []
    : placementsOn(service, today).current.flatMap(({ location }) =>
        location === undefined ? [] : (directory.locations.get(location) ?? []),
      );
  const [need] = service.needs.flatMap((id) => directory.needs.get(id) ?? []);
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: words.title,
    description: words.summary,
    ...(need && { serviceType: wordsIn(need.name, lang).text }),
    ...(organization && { serviceOperator: { '@type': 'Organization', name: organization.name.it } }),
    areaServed: service.comuni.flatMap((id) => {
      const comune = directory.comuni.get(id);
      return comune ? [{ '@type': 'AdministrativeArea', name: comune.name }] : [];
    }),
    audience: { '@type': 'Audience', audienceType: words.audience },
    availableChannel: {
      '@type': 'ServiceChannel',
      serviceUrl: `${directory.portal.url}${inLanguage(lang, paths.service(service.id))}`,
      ...(locations.length > 0 && { serviceLocation: locations.map(place) }),
    },
  };
}
