/** Which records of the network somebody should look at again, and whom to ask. Pure; `today` is a local date (Europe/Rome). */
import type { Id, LocalDate, Words } from './common.ts';
import type { Phone } from './contact.ts';
import type { Directory } from './directory.ts';
import { type Freshness, freshness, knownSince, type ReviewedKind } from './freshness.ts';

export type DueRecord = {
  ref: { kind: ReviewedKind; id: Id };
  name: Words;
  /** Undefined for what all share. */
  organization: Id | undefined;
  networks: readonly Id[];
  /** The day from which it counts; undefined: no source has a date. */
  since: LocalDate | undefined;
  state: Exclude<Freshness, 'fresh'>;
  phone: Phone | undefined;
};

type Listed = Omit<DueRecord, 'ref' | 'since' | 'state'> & { id: Id; dated: Parameters<typeof knownSince>[0] };

const networksOf = (organization: Id, { networks }: Directory): Id[] =>
  [...networks.values()]
    .filter(
      ({ members, lead }) =>
        members.some((member) => member.organization === organization) || [lead ?? []].flat().includes(organization),
    )
    .map(({ id }) => id);

const phoneOf = (organization: Id, { organizations }: Directory): Phone | undefined =>
  organizations.get(organization)?.contacts.phones[0];

const services = (directory: Directory): Listed[] =>
  [...directory.services.values()]
    .filter(({ status, scope }) => status !== 'ended' && scope === 'local')
    .map((service) => ({
      id: service.id,
      dated: service,
      name: { it: service.words.it.title },
      organization: service.organization,
      networks: [...new Set([...service.networks, ...networksOf(service.organization, directory)])],
      phone: service.contacts.phones[0] ?? phoneOf(service.organization, directory),
    }));

const desks = (directory: Directory): Listed[] =>
  [...directory.desks.values()].map((desk) => ({
    id: desk.id,
    dated: desk,
    name: desk.name,
    organization: desk.organization,
    networks: networksOf(desk.organization, directory),
    phone: phoneOf(desk.organization, directory),
  }));

const organizations = (directory: Directory): Listed[] =>
  [...directory.organizations.values()].map((organization) => ({
    id: organization.id,
    dated: organization,
    name: organization.name,
    organization: organization.id,
    networks: networksOf(organization.id, directory),
    phone: organization.contacts.phones[0],
  }));

const networks = (directory: Directory): Listed[] =>
  [...directory.networks.values()].map((network) => ({
    id: network.id,
    dated: network,
    name: network.name,
    organization: undefined,
    networks: [network.id],
    phone: network.contacts.phones[0],
  }));

const lists: readonly (readonly [ReviewedKind, (directory: Directory) => Listed[]])[] = [
  ['services', services],
  ['desks', desks],
  ['organizations', organizations],
  ['networks', networks],
];

const states = ['stale', 'due'] as const;

/** Stale ones first, then by age, those without a date last: nobody can say that they are old. */
export const dueRecords = (directory: Directory, today: LocalDate): DueRecord[] => {
  const all = lists.flatMap(([kind, list]) =>
    list(directory).flatMap(({ id, dated, ...rest }) => {
      const state = freshness(kind, dated, today);
      return state === 'fresh' ? [] : [{ ref: { kind, id }, since: knownSince(dated), state, ...rest }];
    }),
  );
  const age = ({ since }: DueRecord): string => since ?? '9999';
  return all.sort(
    (one, other) => states.indexOf(one.state) - states.indexOf(other.state) || age(one).localeCompare(age(other)),
  );
};
