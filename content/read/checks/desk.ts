/** What a desk says of other records, and what may not be booked. */
import type { Desk, RotaInterval } from '../../model/desk.ts';
import type { Content } from '../content.ts';
import { didYouMean } from '../nearest.ts';
import { type Path, quoted } from '../problems.ts';
import { paperConditionFlaws } from './condition.ts';
import { type Check, eachOf, type Flaw } from './flaw.ts';
import { orderFlaws } from './order.ts';
import { partFlaws } from './part.ts';
import { dangling, inEach, many, ofDocuments, one } from './reference.ts';

const agendasOf = (desk: Desk) => [
  { key: 'rota', intervals: desk.rota },
  { key: 'demoAgenda', intervals: desk.demoAgenda },
];

const links: Check<Desk> = (desk, content) => {
  const references = [
    ...one('locations', desk.location, ['location']),
    ...one('comuni', desk.comune, ['comune']),
    ...one('organizations', desk.organization, ['organization']),
    ...many('services', desk.services, ['services']),
    ...many('areas', desk.serves, ['serves']),
    ...inEach(desk.appointmentTypes, ['appointmentTypes'], (type, at) => [
      ...many('needs', type.needs, [...at, 'needs']),
      ...ofDocuments(type.documents, [...at, 'documents']),
    ]),
    ...agendasOf(desk).flatMap(({ key, intervals }) =>
      inEach(intervals, [key], ({ location }, at) => one('locations', location, [...at, 'location'])),
    ),
  ];
  return dangling(references, content);
};

const conditions: Check<Desk> = (desk, content) =>
  eachOf(desk.appointmentTypes, ['appointmentTypes'], ({ documents }, at) =>
    paperConditionFlaws(documents, [...at, 'documents'], content),
  );

const typeFlaws = ({ types }: RotaInterval, known: readonly string[], path: Path): Flaw[] =>
  eachOf(types, [...path, 'types'], (type, at) => {
    if (known.includes(type)) return [];
    const expected = `one of the appointment types of this desk (${known.join(', ')})`;
    return [
      { path: at, expected, found: quoted(type), todo: didYouMean(type, known, 'Write one of them, or add it.') },
    ];
  });

const intervalFlaws = (desk: Desk, content: Content) => (interval: RotaInterval, at: Path) => [
  ...typeFlaws(
    interval,
    desk.appointmentTypes.map(({ id }) => id),
    at,
  ),
  ...partFlaws({ part: interval.part, location: interval.location ?? desk.location, path: [...at, 'part'] }, content),
  ...orderFlaws({ from: interval.validFrom, to: interval.validTo }, 'validFrom', [...at, 'validTo']),
];

const agenda: Check<Desk> = (desk, content) => [
  ...partFlaws({ part: desk.part, location: desk.location, path: ['part'] }, content),
  ...agendasOf(desk).flatMap(({ key, intervals }) => eachOf(intervals, [key], intervalFlaws(desk, content))),
];

const isSensitive = (content: Content, need: string): boolean => content.needs.records.get(need)?.sensitive === true;

/** Nobody books online for violence or addiction: phone, hours and 1522 instead. */
const safety: Check<Desk> = (desk, content) => {
  const expected = 'nothing that answers a sensitive need, because a desk can be booked online';
  const nothingHidden = 'nothing of a sensitive need or with a hidden address, because a desk shows where it stands';
  const services = eachOf(desk.services, ['services'], (id, path) => {
    const service = content.services.records.get(id);
    const need = service?.needs.find((name) => isSensitive(content, name));
    const out = { path, todo: 'Take the service out of this desk.' };
    return [
      ...(need === undefined ? [] : [{ ...out, expected, found: `"${id}", which answers "${need}"` }]),
      ...(service?.protectedAddress ? [{ ...out, expected: nothingHidden, found: quoted(id) }] : []),
    ];
  });
  const types = eachOf(desk.appointmentTypes, ['appointmentTypes'], (type, at) =>
    eachOf(type.needs, [...at, 'needs'], (need, path) =>
      isSensitive(content, need)
        ? [{ path, expected, found: quoted(need), todo: 'Take the need out of this appointment type.' }]
        : [],
    ),
  );
  return [...services, ...types];
};

export const deskChecks: readonly Check<Desk>[] = [links, conditions, agenda, safety];
