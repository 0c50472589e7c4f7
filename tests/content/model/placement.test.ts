import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placementsOn, placementTime } from '#content/model/placement.ts';
import { ServiceAt } from '#content/model/service.ts';
import { addDays } from '#content/model/time.ts';

const agneda = ServiceAt.parse({ location: 'agneda', until: '2026-11' });
const piastra = ServiceAt.parse({ location: 'piastra', from: '2026-12' });
const announced = ServiceAt.parse({ location: 'somewhere', from: 'planned' });
const moving = { at: [agneda, piastra, announced] };

test('a move by months: the last day here and the first day there', () => {
  expect(placementsOn(moving, '2026-11-30')).toEqual({ current: [agneda], coming: [piastra, announced], past: [] });
  expect(placementsOn(moving, '2026-12-01')).toEqual({ current: [piastra], coming: [announced], past: [agneda] });
});

test('a year begins on 1 January and ends on 31 December', () => {
  const at = { from: '2026', until: '2027' };
  const days = ['2025-12-31', '2026-01-01', '2027-12-31', '2028-01-01'];
  expect(days.map((day) => placementTime(at, day))).toEqual(['coming', 'current', 'current', 'past']);
});

test('without dates it is here; what is only announced never begins by itself', () => {
  expect(placementTime({}, '2026-11-22')).toBe('current');
  expect(placementTime({ from: 'planned' }, '2099-01-01')).toBe('coming');
  expect(placementTime({ from: 'planned', until: '2026-06-30' }, '2026-11-22')).toBe('past');
});

test('time runs one way: coming, current, past', () => {
  const order = ['coming', 'current', 'past'];
  const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2025-01-01', days));
  const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));
  fc.assert(
    fc.property(fc.record({ from: partial, until: partial }, { requiredKeys: [] }), day, day, (at, one, other) => {
      const [earlier = one, later = other] = [one, other].sort();
      expect(order.indexOf(placementTime(at, earlier))).toBeLessThanOrEqual(order.indexOf(placementTime(at, later)));
    }),
  );
});
