/** What a service says of other records, and of itself twice. */
import type { Service, ServiceAt, Window } from '../../model/service.ts';
import type { Path } from '../problems.ts';
import { quoted } from '../problems.ts';
import { conditionFlaws, paperConditionFlaws } from './condition.ts';
import { type Check, eachOf, type Flaw } from './flaw.ts';
import { orderFlaws } from './order.ts';
import { partFlaws } from './part.ts';
import { dangling, inEach, many, ofAccess, ofDocuments, one, type Reference } from './reference.ts';

/** Doors named by `access: {mode: su-invio}`, of the service and of its hours. */
export const doorsOf = (service: Service): Reference[] => [
  ...ofAccess(service.access, ['access']),
  ...inEach(service.at, ['at'], (at, path) =>
    inEach(at.schedules, [...path, 'schedules'], (schedule, inner) => ofAccess(schedule.access, [...inner, 'access'])),
  ),
  ...inEach(service.mediators, ['mediators'], ({ schedule }, path) =>
    ofAccess(schedule.access, [...path, 'schedule', 'access']),
  ),
];

const windowsOf = ({ windows }: Service): readonly Window[] => (Array.isArray(windows) ? windows : []);

const references = (service: Service): Reference[] => [
  ...many('comuni', service.comuni, ['comuni']),
  ...many('needs', service.needs, ['needs']),
  ...many('networks', service.networks, ['networks']),
  ...one('organizations', service.organization, ['organization']),
  ...inEach(service.partners, ['partners'], (partner, at) =>
    one('organizations', partner.organization, [...at, 'organization']),
  ),
  ...inEach(service.at, ['at'], ({ location }, at) => one('locations', location, [...at, 'location'])),
  ...doorsOf(service),
  ...ofDocuments(service.documents, ['documents']),
  ...one('areas', service.eligibility?.area, ['eligibility', 'area']),
  ...inEach(windowsOf(service), ['windows'], ({ area }, at) => one('areas', area, [...at, 'area'])),
  ...inEach(service.else, ['else'], ({ go }, at) => one('services', go, [...at, 'go'])),
  ...inEach(service.next, ['next'], ({ go }, at) => one('services', go, [...at, 'go'])),
];

const links: Check<Service> = (service, content) => dangling(references(service), content);

const conditions: Check<Service> = (service, content) => [
  ...conditionFlaws(service.requires, ['requires'], content),
  ...eachOf(service.else, ['else'], ({ when }, at) => conditionFlaws(when, [...at, 'when'], content)),
  ...eachOf(service.next, ['next'], ({ when }, at) => conditionFlaws(when, [...at, 'when'], content)),
  ...paperConditionFlaws(service.documents, ['documents'], content),
];

const parts: Check<Service> = (service, content) =>
  eachOf(service.at, ['at'], ({ location, part, schedules }, at) => [
    ...partFlaws({ part, location, path: [...at, 'part'] }, content),
    ...eachOf(schedules, [...at, 'schedules'], (schedule, inner) =>
      partFlaws({ part: schedule.part, location, path: [...inner, 'part'] }, content),
    ),
  ]);

const where: Check<Service> = ({ scope, comuni }) => {
  if (scope === 'local' && comuni.length === 0) {
    const todo = 'List them; if it is for a whole region or for Italy, write "scope: regional" or "scope: national".';
    return [{ path: ['comuni'], expected: 'at least one Comune, because the service is local', todo }];
  }
  if (scope === 'local' || comuni.length === 0) return [];
  const expected = `an empty list, because a ${scope} service holds everywhere`;
  return [{ path: ['comuni'], expected, found: comuni.join(', '), todo: 'Write "comuni: []", or "scope: local".' }];
};

const secrecy: Check<Service> = ({ protectedAddress, at }) =>
  eachOf(protectedAddress ? at : [], ['at'], ({ location }, path) => {
    if (location === undefined) return [];
    const expected = 'no location, because the address is protected';
    const todo = 'Delete the line, and the location too if it stands for this place.';
    return [{ path: [...path, 'location'], expected, found: quoted(location), todo }];
  });

const stay = ({ from, until, schedules }: ServiceAt, path: Path): Flaw[] => [
  ...orderFlaws({ from: from === 'planned' ? undefined : from, to: until }, 'from', [...path, 'until']),
  ...eachOf(schedules, [...path, 'schedules'], ({ validFrom, validTo }, at) =>
    orderFlaws({ from: validFrom, to: validTo }, 'validFrom', [...at, 'validTo']),
  ),
];

const times: Check<Service> = (service) => [
  ...eachOf(service.at, ['at'], stay),
  ...eachOf(windowsOf(service), ['windows'], ({ from, to, every }, at) => [
    ...orderFlaws({ from, to }, 'from', [...at, 'to']),
    ...(every && (from ?? to)
      ? [{ path: [...at, 'every'], expected: 'either dates or a part of every year', todo: 'Keep one of the two.' }]
      : []),
  ]),
  ...(service.access?.mode === 'ticket'
    ? orderFlaws({ from: service.access.from, to: service.access.last }, 'from', ['access', 'last'])
    : []),
];

const eligibility: Check<Service> = ({ eligibility: rules }) => {
  if (rules === undefined) return [];
  const flaws: Flaw[] = [];
  const path = ['eligibility', 'area'];
  if (rules.residence === 'area' && rules.area === undefined) {
    flaws.push({ path, expected: 'the area where one must live', todo: 'Add "area", or write another "residence".' });
  }
  if (rules.residence !== 'area' && rules.area !== undefined) {
    const expected = 'an area only with "residence: area"';
    flaws.push({ path, expected, found: quoted(rules.area), todo: 'Write "residence: area", or delete the area.' });
  }
  if ((rules.minAge ?? 0) > (rules.maxAge ?? 120)) {
    const expected = `an age not under "minAge" (${rules.minAge})`;
    flaws.push({
      path: ['eligibility', 'maxAge'],
      expected,
      found: String(rules.maxAge),
      todo: 'Correct one of the two.',
    });
  }
  return flaws;
};

export const serviceChecks: readonly Check<Service>[] = [links, conditions, parts, where, secrecy, times, eligibility];
