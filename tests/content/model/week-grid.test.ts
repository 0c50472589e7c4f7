import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonObject } from '#content/model/record-data.ts';
import { weekdays } from '#content/model/time.ts';
import { fromGrids, sameHours, toGrids } from '#content/model/week-grid.ts';

const time = fc.constantFrom('08:30', '09:00', '12:00', '14:30', '18:00');
const days = fc.subarray([...weekdays], { minLength: 1 });
const common = fc.record({
  channel: fc.constantFrom('counter', 'phone'),
  ...{ onHolidays: fc.constantFrom('closed', 'open') },
});
const timed = fc.record({ from: time, to: time });
const untimed = fc.record({ time: fc.constant('unknown'), partOfDay: fc.constantFrom('morning', 'evening') });
const schedule: fc.Arbitrary<JsonObject> = fc
  .tuple(common, days, fc.oneof(timed, untimed))
  .map(([shared, open, slot]) => ({ ...shared, days: open, ...slot }));
const schedules = fc.array(schedule, { maxLength: 6 });

/** Every day of every schedule, apart. */
const openings = (all: readonly JsonObject[]): string[] =>
  all
    .flatMap(({ days: open, ...rest }) => (Array.isArray(open) ? open.map((day) => ({ day, ...rest })) : []))
    .map((one) => JSON.stringify(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))))
    .sort();

test('a week filled in day by day says the very hours of its schedules', () => {
  fc.assert(
    fc.property(schedules, (given) => {
      expect(openings(fromGrids(toGrids(given)))).toEqual(openings(given));
    }),
  );
});

test('the order of schedules, and how their days are put together, say nothing', () => {
  fc.assert(
    fc.property(schedules, (given) => {
      const apart = given.flatMap(({ days: open, ...rest }) =>
        Array.isArray(open) ? open.map((day) => ({ ...rest, days: [day] })) : [],
      );
      expect(sameHours(given, apart.reverse())).toBe(true);
    }),
  );
});

test('another hour on one day is another week', () => {
  const monday = { channel: 'counter', days: ['mon', 'wed'], from: '09:00', to: '12:00' };
  expect(
    sameHours(
      [monday],
      [
        { ...monday, days: ['mon'] },
        { ...monday, days: ['wed'], from: '10:00' },
      ],
    ),
  ).toBe(false);
});
