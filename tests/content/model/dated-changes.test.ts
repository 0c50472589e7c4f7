import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datedChanges, lastDatedChange, nextDatedChange } from '#content/model/dated-changes.ts';
import { Desk } from '#content/model/desk.ts';
import { Location } from '#content/model/location.ts';
import { Network } from '#content/model/network.ts';
import { placementsOn } from '#content/model/placement.ts';
import { ServiceAt } from '#content/model/service.ts';
import { addDays } from '#content/model/time.ts';
import { comune, directoryOf, exception, hours, organization, service, sources } from './given.ts';

const today = '2026-11-22';
const ofService = (facts: object): string[] => datedChanges(directoryOf({ services: [service(facts)] }), today);

test('a move: the first day here, the day after the last there', () => {
  const at = [
    { location: 'agneda', until: '2026-11' },
    { location: 'piastra', from: '2026-12' },
    { location: 'elsewhere', from: 'planned' },
  ];
  expect(ofService({ at })).toEqual(['2026-12-01']);
  expect(ofService({ at: [{ from: '2024', until: '2026' }] })).toEqual(['2024-01-01', '2027-01-01']);
});

test('hours that begin and expire, and closures', () => {
  const schedules = [hours('mon', '09:00-12:00', { validFrom: '2026-12-05', validTo: '2026-12-19' })];
  const exceptions = [exception('2026-12-24', '2027-01-06')];
  expect(ofService({ at: [{ schedules, exceptions }] })).toEqual([
    '2026-12-05',
    '2026-12-20',
    '2026-12-24',
    '2027-01-07',
  ]);
});

test('money ends the day after its last day', () => {
  expect(ofService({ fundedUntil: '2026-12' })).toEqual(['2027-01-01']);
  expect(ofService({ fundedUntil: '2026-06-30' })).toEqual(['2026-07-01']);
});

test('a call opens and closes, once or every year', () => {
  expect(ofService({ windows: [{ from: '2026-12-01', to: '2027-01-31' }] })).toEqual(['2026-12-01', '2027-02-01']);
  expect(ofService({ windows: [{ every: { from: '09-01', to: '10-31' } }] })).toEqual([
    '2025-09-01',
    '2025-11-01',
    '2026-09-01',
    '2026-11-01',
    '2027-09-01',
    '2027-11-01',
  ]);
  expect(ofService({ windows: 'unknown' })).toEqual([]);
});

test('a season turns every year, also on 29 February', () => {
  expect(ofService({ season: { from: '11-01', to: '02-29' } })).toEqual([
    '2025-03-01',
    '2025-11-01',
    '2026-03-01',
    '2026-11-01',
    '2027-03-01',
    '2027-11-01',
  ]);
  const leap = datedChanges(
    directoryOf({ services: [service({ season: { from: '02-29', to: '03-31' } })] }),
    '2028-01-10',
  );
  expect(leap).toContain('2028-02-29');
  expect(leap).toContain('2027-03-01');
});

test('a paper of a relative year turns on 1 January', () => {
  expect(ofService({ documents: [{ doc: 'cu-730', year: -2 }] })).toContain('2027-01-01');
  expect(ofService({ documents: [{ doc: 'delega' }] })).toEqual([]);
});

test('networks, desks and places', () => {
  const words = { it: 'Parole' };
  const network = Network.parse({
    id: 'a-network',
    name: words,
    kind: 'tavolo',
    summary: words,
    since: '2024-03',
    agreements: [{ kind: 'accordo', title: words, signed: '2024-03-14', until: '2027-12-31' }],
    phases: [{ from: '2025', to: '2026-06', text: words }],
    funding: [{ source: words, until: '2026-12-31' }],
    sources,
  });
  expect(datedChanges(directoryOf({ networks: [network] }), today)).toEqual([
    '2024-03-01',
    '2024-03-14',
    '2025-01-01',
    '2026-07-01',
    '2027-01-01',
    '2028-01-01',
  ]);
  const desk = Desk.parse({
    id: 'a-desk',
    kind: 'digital-hub',
    name: words,
    comune: 'sondrio',
    organization: 'an-organization',
    services: ['a-service'],
    rota: [{ days: ['mon'], from: '09:00', to: '12:00', validTo: '2026-12-18' }],
    appointmentTypes: [
      { id: 'isee', name: words, minutes: 30, needs: ['isee'], documents: [{ doc: 'cu-730', year: -2 }] },
    ],
    sources,
  });
  const location = Location.parse({
    id: 'a-place',
    name: words,
    address: { locality: 'Sondrio', province: 'SO' },
    exceptions: [exception('2027-08-09', '2027-08-20')],
    sources,
  });
  expect(datedChanges(directoryOf({ desks: [desk], locations: [location] }), today)).toEqual([
    '2025-01-01',
    '2026-01-01',
    '2026-12-19',
    '2027-01-01',
    '2027-08-09',
    '2027-08-21',
  ]);
});

test('the last change is today or before, the next is after today', () => {
  const directory = directoryOf({
    services: [service({ at: [{ from: '2026-06-01', until: '2026-11-21' }], fundedUntil: '2026-12' })],
  });
  expect(lastDatedChange(directory, '2026-11-21')).toBe('2026-06-01');
  expect(lastDatedChange(directory, today)).toBe(today);
  expect(nextDatedChange(directory, today)).toBe('2027-01-01');
  expect(nextDatedChange(directory, '2027-01-01')).toBeUndefined();
  expect(lastDatedChange(directory, '2026-05-31')).toBeUndefined();
});

test('between two changes every service stays where it is', () => {
  const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2025-06-01', days));
  const precision = fc.constantFrom(undefined, 4, 7, 10);
  const at = fc.tuple(day, day, precision, precision).map(([one, other, fromLength, untilLength]) => {
    const [from = one, until = other] = [one, other].sort();
    return ServiceAt.parse({
      ...(fromLength && { from: from.slice(0, fromLength) }),
      ...(untilLength && { until: until.slice(0, untilLength) }),
    });
  });
  fc.assert(
    fc.property(fc.array(at, { maxLength: 3 }), day, (places, date) => {
      const moving = service({ at: places });
      const next = nextDatedChange(directoryOf({ services: [moving] }), date);
      const lastOfState = addDays(next ?? '2031-01-01', -1);
      expect(placementsOn(moving, lastOfState)).toEqual(placementsOn(moving, date));
      if (next !== undefined) expect(placementsOn(moving, next)).not.toEqual(placementsOn(moving, lastOfState));
    }),
  );
});

test('the page of a Comune says by itself that nobody has looked for twice its interval', () => {
  expect(datedChanges(directoryOf({ comuni: [comune({ asOf: '2026-01-01' })] }), today)).toEqual(['2028-01-02']);
});

test('days of which an organization is not sure begin and end', () => {
  const unsure = organization({ id: 'an-organization', unsureHours: [{ from: '2026-12-24', to: '2027-01-06' }] });
  expect(datedChanges(directoryOf({ organizations: [unsure] }), today)).toEqual(['2026-12-24', '2027-01-07']);
});
