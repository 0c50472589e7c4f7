/**
 * What of the facts the content carries. Ids of facts have underscores where ours have hyphens, and may be former ids.
 * A service that is carried always has an organization (its schema), so organizations are not compared apart.
 */
import type { Id } from '#content/model/common.ts';
import type { Directory, ServiceRecord } from '#content/model/directory.ts';
import { type Cited, citedIn } from './cited.ts';
import type { Fact, Facts } from './folder.ts';

export type LeftOut = { id: string; reason?: string };
/** `total`: how many the facts have. */
export type Comparison = { kind: string; total: number; leftOut: LeftOut[] };

/** Current and former ids, each with the id of the record. */
const namesOf = (records: ReadonlyMap<Id, object>): Map<string, Id> => {
  const names = new Map<string, Id>();
  for (const [id, record] of records) {
    names.set(id, id);
    const former: unknown = 'formerIds' in record ? record.formerIds : undefined;
    if (Array.isArray(former)) for (const old of former) names.set(String(old), id);
  }
  return names;
};

const ours = (id: string): string => id.replaceAll('_', '-');

const compareRecords = (kind: string, facts: readonly Fact[], records: ReadonlyMap<Id, object>): Comparison => {
  const names = namesOf(records);
  return {
    kind,
    total: facts.length,
    leftOut: facts.filter(({ id }) => !names.has(ours(id))).map(({ id }) => ({ id })),
  };
};

/** Undefined: the record has a place. */
const withoutPlace = ({ at, protectedAddress, unpublished = [] }: ServiceRecord): { reason?: string } | undefined => {
  if (at.some(({ location }) => location !== undefined)) return undefined;
  if (protectedAddress) return { reason: 'the address is protected' };
  const held = unpublished.find(({ field }) => field === 'address');
  return held === undefined ? {} : { reason: held.reason };
};

const comparePlaces = (facts: readonly Fact[], { services }: Directory): Comparison => {
  const names = namesOf(services);
  const placed = facts.filter(({ address }) => typeof address === 'string');
  const leftOut = placed.flatMap(({ id }): LeftOut[] => {
    const service = services.get(names.get(ours(id)) ?? '');
    const why = service && withoutPlace(service);
    return why === undefined ? [] : [{ id, ...why }];
  });
  return { kind: 'places of services', total: placed.length, leftOut };
};

const isWeb = (url: string): boolean => /^https?:/.test(url);
/** What stands in brackets at the end of a title is a remark. */
const withoutRemark = (title: string): string => title.replace(/ \([^()]*\)$/, '');

/** Addresses that editors alone see, because the page tells what must not be told; each with its reason. */
const heldAddresses = (directory: Directory): Map<string, string> =>
  new Map(
    [...directory.services.values(), ...directory.networks.values(), ...directory.organizations.values()].flatMap(
      ({ unpublished = [] }) => unpublished.flatMap(({ value, reason }) => (value ? [[value, reason] as const] : [])),
    ),
  );

/** Carried with its address; with its title, if either of the two sides has no address on the web. */
const compareSources = (facts: readonly Cited[], directory: Directory): Comparison => {
  const cited = citedIn(directory);
  const urls = new Set(cited.map(({ url }) => url));
  const titles = new Set(cited.map(({ title }) => withoutRemark(title)));
  const titlesAlone = new Set(cited.flatMap(({ title, url }) => (url ? [] : [withoutRemark(title)])));
  const isCarried = ({ title, url }: Cited): boolean => {
    if (url && urls.has(url)) return true;
    return (url && isWeb(url) ? titlesAlone : titles).has(withoutRemark(title));
  };
  const held = heldAddresses(directory);
  const leftOut = facts.filter((source) => !isCarried(source));
  const told = leftOut.map(({ title, url }): LeftOut => {
    const reason = url ? held.get(url) : undefined;
    return { id: url ?? title, ...(reason !== undefined && { reason }) };
  });
  return { kind: 'sources', total: facts.length, leftOut: told };
};

export const compare = (facts: Facts, directory: Directory): Comparison[] => [
  compareRecords('services', facts.services, directory.services),
  comparePlaces(facts.services, directory),
  compareRecords('measures', facts.measures, directory.services),
  compareRecords('documents', facts.documents, directory.documents),
  compareRecords('questions', facts.questions, directory.questions),
  compareRecords('networks', facts.networks, directory.networks),
  compareSources(facts.sources, directory),
];
