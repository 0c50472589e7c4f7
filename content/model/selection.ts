/** Which records belong together: services of a Comune, of a need, of a network, at a place. Pure; order is that of the ids unless told. */
import type { Id } from './common.ts';
import type { Desk } from './desk.ts';
import type { Directory, ServiceRecord } from './directory.ts';
import type { Need } from './need.ts';

type With<Kind extends keyof Directory> = Pick<Directory, Kind>;

const values = <Value>(records: ReadonlyMap<Id, Value>): Value[] => [...records.values()];

/** What one can count on first: running, then doubtful, then suspended, then not begun. */
const standing = ({ status, confirmed }: ServiceRecord): number => {
  if (status === 'active') return confirmed === false ? 1 : 0;
  return status === 'suspended' ? 2 : 3;
};

/** Ranks of the first key that tells two services apart. */
const byRanks =
  (...ranks: ((service: ServiceRecord) => number)[]) =>
  (one: ServiceRecord, other: ServiceRecord): number =>
    ranks.map((rank) => rank(one) - rank(other)).find((difference) => difference !== 0) ?? 0;

/** Local services of a Comune: running ones first, of these first the ones that list it first. Ended ones are left out. */
export function servicesOfComune(comune: Id, { services }: With<'services'>): ServiceRecord[] {
  const own = values(services).filter((service) => service.comuni.includes(comune) && service.status !== 'ended');
  return own.sort(byRanks(standing, ({ comuni }) => comuni.indexOf(comune)));
}

/** National and regional services and measures: they hold in every Comune. */
export const servicesEverywhere = ({ services }: With<'services'>): ServiceRecord[] =>
  values(services).filter(({ scope, status }) => scope !== 'local' && status !== 'ended');

/** A need and those of which it is the wider one. */
export const needWithNarrower = (need: Id, { needs }: With<'needs'>): Id[] => [
  need,
  ...values(needs)
    .filter(({ broader }) => broader === need)
    .flatMap(({ id }) => needWithNarrower(id, { needs })),
];

/** Services that answer a need or a narrower one: running ones first, of these first those for which it is the main need. */
export function servicesForNeed(
  need: Id,
  services: readonly ServiceRecord[],
  directory: With<'needs'>,
): ServiceRecord[] {
  const wanted = needWithNarrower(need, directory);
  const rank = (service: ServiceRecord): number => service.needs.findIndex((one) => wanted.includes(one));
  return services.filter((service) => rank(service) >= 0).sort(byRanks(standing, rank));
}

/** Needs with a place on the home page, in that order. */
export const homeNeeds = ({ needs }: With<'needs'>): Need[] =>
  values(needs)
    .filter(({ order }) => order !== undefined)
    .sort((one, other) => (one.order ?? 0) - (other.order ?? 0));

/** Ambito-mates of a Comune, without itself: its "vicini". */
export function neighbours(comune: Id, { comuni }: With<'comuni'>) {
  const ambito = comuni.get(comune)?.ambito;
  return values(comuni).filter((other) => other.id !== comune && other.ambito === ambito);
}

/** Services that name the network. */
export const servicesOfNetwork = (network: Id, { services }: With<'services'>): ServiceRecord[] =>
  values(services).filter((service) => service.networks.includes(network));

/** Desks that stand in the Comune. */
export const desksOfComune = (comune: Id, { desks }: With<'desks'>): Desk[] =>
  values(desks).filter((desk) => desk.comune === comune);

/** Desks that treat a service. */
export const desksOfService = (service: Id, { desks }: With<'desks'>): Desk[] =>
  values(desks).filter((desk) => desk.services.includes(service));

/** Danger or shame may come with being seen on its page (`need.sensitive`, a protected address). */
export const isSensitive = (service: ServiceRecord, { needs }: With<'needs'>): boolean =>
  service.protectedAddress === true || service.needs.some((need) => needs.get(need)?.sensitive === true);

/** Coming here can say something about a person's safety or health, and being seen to come may be a danger. */
export const isSensitiveDesk = (
  { services: treated, appointmentTypes }: Pick<Desk, 'services' | 'appointmentTypes'>,
  { services, needs }: With<'services' | 'needs'>,
): boolean =>
  treated.some((id) => {
    const service = services.get(id);
    return service !== undefined && isSensitive(service, { needs });
  }) || appointmentTypes.some((type) => type.needs.some((need) => needs.get(need)?.sensitive === true));
