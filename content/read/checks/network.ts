/** What a network says of other records, and of its own lists. */
import type { Network } from '../../model/network.ts';
import { didYouMean } from '../nearest.ts';
import { quoted } from '../problems.ts';
import { type Check, eachOf } from './flaw.ts';
import { orderFlaws } from './order.ts';
import { dangling, inEach, many, one } from './reference.ts';

const links: Check<Network> = (network, content) => {
  const references = [
    ...one('networks', network.partOf, ['partOf']),
    ...one('organizations', network.lead, ['lead']),
    ...one('areas', network.area, ['area']),
    ...many('comuni', network.comuni, ['comuni']),
    ...inEach(network.members, ['members'], (member, at) =>
      one('organizations', member.organization, [...at, 'organization']),
    ),
    ...many('services', network.refersTo, ['refersTo']),
    ...inEach(network.areas, ['areas'], ({ needs }, at) => many('needs', needs, [...at, 'needs'])),
    ...inEach(network.phases, ['phases'], ({ groups }, phase) =>
      inEach(groups, [...phase, 'groups'], (group, at) => [
        ...one('organizations', group.lead, [...at, 'lead']),
        ...one('organizations', group.coordinator, [...at, 'coordinator']),
        ...one('areas', group.area, [...at, 'area']),
      ]),
    ),
    ...inEach(network.procedures, ['procedures'], ({ owner }, at) => one('organizations', owner, [...at, 'owner'])),
    ...inEach(network.triage, ['triage'], ({ services }, at) => many('services', services, [...at, 'services'])),
  ];
  return dangling(references, content);
};

const members: Check<Network> = (network) =>
  eachOf(network.members, ['members'], ({ organization, name }, path) => {
    if (organization !== undefined || name !== undefined) return [];
    const todo = 'Add "organization", or "name" where there is no record of it.';
    return [{ path, expected: 'a member with an organization or a name', todo }];
  });

const cycle: Check<Network> = (network) => {
  const steps = network.cycle.map(({ id }) => id);
  return eachOf(network.indicators, ['indicators'], ({ cycle: step }, at) => {
    if (step === undefined || steps.includes(step)) return [];
    const expected = `a step of the "cycle" of this network (${steps.join(', ') || 'it has none'})`;
    const todo = didYouMean(step, steps, 'Write one of them, or add it to "cycle".');
    return [{ path: [...at, 'cycle'], expected, found: quoted(step), todo }];
  });
};

const times: Check<Network> = (network) => [
  ...eachOf(network.phases, ['phases'], ({ from, to }, at) => orderFlaws({ from, to }, 'from', [...at, 'to'])),
  ...eachOf(network.agreements, ['agreements'], ({ signed, until }, at) =>
    orderFlaws({ from: signed, to: until }, 'signed', [...at, 'until']),
  ),
];

export const networkChecks: readonly Check<Network>[] = [links, members, cycle, times];
