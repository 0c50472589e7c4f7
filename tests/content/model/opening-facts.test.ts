import { expect, test } from 'vitest';
import { doorChannels } from '#content/model/door.ts';
import { openingState } from '#content/model/opening.ts';
import { openingFacts } from '#content/model/opening-facts.ts';
import type { Service } from '#content/model/service.ts';
import { comune, directoryOf, exception, hours, location, organization, rome, service } from './given.ts';

const patron = { name: { it: 'Santi Gervasio e Protasio' }, date: '06-19' };
const directory = directoryOf({
  comuni: [comune({ civicHoliday: patron }), comune({ id: 'crema' })],
  organizations: [organization({ id: 'an-organization', comune: 'sondrio' })],
  locations: [
    location({ id: 'in-sondrio', comune: 'sondrio', exceptions: [exception('2026-12-24', '2026-12-31')] }),
    location({ id: 'in-crema', comune: 'crema' }),
    location({ id: 'out-of-town' }),
  ],
});
const factsOfFirst = (one: Service) => {
  const [at] = one.at;
  if (!at) throw new Error('the fixture has a place');
  return openingFacts(one, at, directory);
};
const facts = (more: object, at: object = { location: 'in-sondrio' }) => factsOfFirst(service({ at: [at], ...more }));

test('the civic holiday is that of the place, and of the organization where there is no place', () => {
  expect(facts({}).civicHoliday).toEqual(patron);
  expect(facts({}, { location: 'in-crema' }).civicHoliday).toBeUndefined();
  expect(facts({}, { location: 'out-of-town' }).civicHoliday).toBeUndefined();
  expect(facts({}, {}).civicHoliday).toEqual(patron);
});

test('closures of the place count besides those of the service', () => {
  const own = exception('2027-08-01', '2027-08-31');
  expect(facts({}, { location: 'in-sondrio', exceptions: [own] }).exceptions.map(({ from }) => from)).toEqual([
    '2027-08-01',
    '2026-12-24',
  ]);
});

test('dates become days', () => {
  expect(facts({}, { from: '2026-12', until: '2027' })).toMatchObject({ from: '2026-12-01', until: '2027-12-31' });
  expect(facts({}, { from: 'planned' }).from).toBe('planned');
});

test('what is over or not sure is never open', () => {
  const at = { location: 'in-sondrio', schedules: [hours('mon', '09:00-12:00')] };
  const state = (more: object) => openingState(facts(more, at), doorChannels, rome('2026-11-23 10:00'));
  expect(state({}).state).toBe('open');
  expect(state({ status: 'ended' })).toMatchObject({ state: 'closed', why: 'ended' });
  expect(state({ status: 'planned' })).toMatchObject({ state: 'closed', why: 'not-begun' });
  expect(state({ status: 'suspended' })).toMatchObject({ state: 'closed', why: 'suspended' });
  expect(state({ confirmed: false })).toMatchObject({ state: 'unknown', why: 'unconfirmed' });
  expect(state({ fundedUntil: '2026-10' })).toMatchObject({ state: 'unknown', why: 'unconfirmed' });
  expect(state({ fundedUntil: '2026-11' }).state).toBe('open');
  expect(state({ season: 'unknown' })).toMatchObject({ state: 'unknown', why: 'season-unknown' });
  expect(state({ access: { mode: 'su-invio', via: [] } })).toMatchObject({ state: 'reserved', terms: 'su-invio' });
});

test('survive the way into a page and back', () => {
  const at = { location: 'in-sondrio', schedules: [hours('mon', '09:00-12:00', { validFrom: '2026-01-01' })] };
  const given = facts({ access: { mode: 'ticket', last: '11:00' } }, at);
  const again = JSON.parse(JSON.stringify(given));
  for (const now of ['2026-11-23 10:00', '2026-11-23 11:30', '2026-12-28 10:00', '2027-06-19 10:00'].map(rome)) {
    expect(openingState(again, doorChannels, now)).toEqual(openingState(given, doorChannels, now));
  }
});
