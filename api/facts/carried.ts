/** How much the content says, Comune by Comune. A service counts once, in the Comune that it lists first. */
import type { Comune } from '#content/model/comune.ts';
import type { Directory, ServiceRecord } from '#content/model/directory.ts';
import { citedIn, distinct } from './cited.ts';
import type { Row } from './columns.ts';

export const carriedHead = ['', 'services', 'places', 'organizations', 'sources', 'hours', 'phone', 'papers'];

const hasHours = ({ at }: ServiceRecord): boolean =>
  at.some(({ schedules }) => schedules.some((schedule) => 'from' in schedule));

const rowOf = (
  name: string,
  services: readonly ServiceRecord[],
  { places, cited }: { places: number; cited: unknown[] },
): Row => {
  const organizations = services.flatMap(({ organization, partners }) => [
    organization,
    ...partners.map((partner) => partner.organization),
  ]);
  return [
    name,
    services.length,
    places,
    new Set(organizations).size,
    distinct(citedIn(cited)).length,
    services.filter(hasHours).length,
    services.filter(({ contacts }) => contacts.phones.length > 0).length,
    services.filter(({ documents }) => documents.length > 0).length,
  ];
};

const comuneRow = (comune: Comune, directory: Directory): Row => {
  const services = [...directory.services.values()].filter(({ comuni }) => comuni[0] === comune.id);
  const places = [...directory.locations.values()].filter((location) => location.comune === comune.id);
  return rowOf(comune.name, services, { places: places.length, cited: [comune, ...services, ...places] });
};

export const carriedRows = (directory: Directory): Row[] => {
  const everywhere = [...directory.services.values()].filter(({ scope }) => scope !== 'local');
  return [
    ...[...directory.comuni.values()].map((comune) => comuneRow(comune, directory)),
    rowOf('measures', everywhere, { places: 0, cited: everywhere }),
    rowOf('all', [...directory.services.values()], { places: directory.locations.size, cited: [directory] }),
  ];
};

/** Documents, networks and the other kinds, in a line. */
export const otherKinds = ({ documents, questions, networks, desks, organizations, areas }: Directory): string =>
  Object.entries({ documents, questions, networks, desks, organizations, areas })
    .map(([kind, records]) => `${kind} ${records.size}`)
    .join(' · ');
