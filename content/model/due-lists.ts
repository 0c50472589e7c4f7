/** Everything that is looked at again, kind by kind: whose it is, and whom to ask. Pure. */
import type { Id, Words } from './common.ts';
import type { ContactRef } from './comune.ts';
import type { Phone } from './contact.ts';
import type { Directory } from './directory.ts';
import type { knownSince, ReviewedKind } from './freshness.ts';

/** A record with what decides when it is looked at again, and by whom. */
export type Listed = {
  id: Id;
  dated: Parameters<typeof knownSince>[0];
  name: Words;
  /** Undefined for what all share. A place belongs to the first that works there. */
  organization: Id | undefined;
  networks: readonly Id[];
  phone: Phone | undefined;
};

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

/** The organizations that work at a place, its services' first. */
export const organizationsAt = (location: Id, { services: all, desks: counters }: Directory): Id[] => {
  const there = [
    ...[...all.values()].filter(({ at }) => at.some((one) => one.location === location)),
    ...[...counters.values()].filter((desk) => desk.location === location),
  ];
  return [...new Set(there.map(({ organization }) => organization))];
};

const locations = (directory: Directory): Listed[] =>
  [...directory.locations.values()].map((location) => {
    const owners = organizationsAt(location.id, directory);
    const [organization] = owners;
    return {
      id: location.id,
      dated: location,
      name: location.name,
      organization,
      networks: [...new Set(owners.flatMap((owner) => networksOf(owner, directory)))],
      phone: organization === undefined ? undefined : phoneOf(organization, directory),
    };
  });

/** A name alone says nothing that could be old. */
const documents = (directory: Directory): Listed[] =>
  [...directory.documents.values()]
    .filter(({ sources }) => sources.length > 0)
    .map((document) => ({
      id: document.id,
      dated: document,
      name: document.name,
      organization: undefined,
      networks: [],
      phone: undefined,
    }));

const phoneAt = (contact: ContactRef, directory: Directory): Phone | undefined => {
  if ('organization' in contact) return phoneOf(contact.organization, directory);
  const known = directory.services.get(contact.service);
  return known && (known.contacts.phones[0] ?? phoneOf(known.organization, directory));
};

const comuni = (directory: Directory): Listed[] =>
  [...directory.comuni.values()].map((comune) => ({
    id: comune.id,
    dated: comune,
    name: { it: comune.name },
    organization: undefined,
    networks: [...directory.networks.values()].filter((one) => one.comuni.includes(comune.id)).map(({ id }) => id),
    phone: comune.firstContact.flatMap((contact) => phoneAt(contact, directory) ?? [])[0],
  }));

/** By kind, every record that is looked at from time to time. */
export const lists = { services, desks, organizations, networks, locations, documents, comuni } satisfies {
  readonly [kind in ReviewedKind]: (directory: Directory) => Listed[];
};
