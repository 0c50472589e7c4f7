/** A service in a list: what it does, where, whether it is open, through which door one comes to it, whether one can book. */
import type { ServiceRecord } from '#content/model/directory.ts';
import { placementsOn } from '#content/model/placement.ts';
import { isSensitive } from '#content/model/selection.ts';
import { inLanguage, paths } from '../../urls.ts';
import { Card, CardInside, type CardProps } from '../card.tsx';
import type { ViewContext } from '../context.ts';
import { OpenBadge } from '../hours/open-badge.tsx';
import { languageAttributes } from '../localized.tsx';
import { ServiceDoor } from './door.tsx';
import { ServiceStatus } from './status.tsx';
import { serviceWords } from './words.ts';

/** "via Bassi 4/a, Sondrio": the place in a line, for lists. */
function placeLine(service: ServiceRecord, { directory, today }: ViewContext): string | undefined {
  const places = placementsOn(service, today).current.flatMap(({ location }) => {
    const address = location === undefined ? undefined : directory.locations.get(location)?.address;
    return address ? [[address.street ?? address.hint?.it, address.locality].filter(Boolean).join(', ')] : [];
  });
  return places.length > 0 ? [...new Set(places)].join(' · ') : undefined;
}

type Level = 2 | 3 | 4;
type Props = { service: ServiceRecord; context: ViewContext; level?: Level };

const inCard = ({ service, context, level = 3 }: Props): CardProps => {
  const { lang, directory } = context;
  const { words, lang: textLang } = serviceWords(service, lang);
  const text = languageAttributes(textLang, lang);
  const place = isSensitive(service, directory) ? undefined : placeLine(service, context);
  return {
    href: inLanguage(lang, paths.service(service.id)),
    element: 'service-link',
    level,
    title: <span {...text}>{words.title}</span>,
    text: <span {...text}>{words.summary}</span>,
    meta:
      place === undefined
        ? []
        : [{ icon: 'map-pin', content: <span {...languageAttributes('it', lang)}>{place}</span> }],
    children: (
      <>
        <ServiceStatus service={service} context={context} quiet />
        {service.status === 'active' && <OpenBadge service={service} context={context} />}
        {service.status === 'active' && <ServiceDoor service={service} context={context} />}
      </>
    ),
  };
};

export const ServiceCard = (props: Props) => <Card {...inCard(props)} />;

/** For the search, which writes above it why it was found. */
export const ServiceCardInside = (props: Props) => <CardInside {...inCard(props)} />;

type ListProps = { services: readonly ServiceRecord[]; context: ViewContext; level?: Level };

export const ServiceCards = ({ services, context, level = 3 }: ListProps) => (
  <ul class="grid">
    {services.map((service) => (
      <li key={service.id} data-service={service.id}>
        <ServiceCard service={service} context={context} level={level} />
      </li>
    ))}
  </ul>
);
