import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type WeekLine, weekView } from '#content/model/week-view.ts';
import { everyDay, hours, untimed } from './given.ts';

const today = '2026-11-23';
const text = ({ hours: known, partOfDay }: WeekLine): string =>
  known ? `${known.from}-${known.to}` : (partOfDay ?? '?');

test('one group per channel, activity and part, the counter before the phone', () => {
  const view = weekView(
    [
      hours('mon', '09:30-11:00', { channel: 'phone' }),
      hours('mon', '09:00-12:00', { activity: { it: 'Viveri' } }),
      hours('tue', '09:00-12:00', { activity: { it: 'Vestiti' } }),
      hours('wed', '09:00-12:00', { activity: { it: 'Viveri' }, part: 'attic' }),
      hours('thu', '14:00-15:00', { activity: { it: 'Viveri' } }),
    ],
    today,
  );
  expect(view.map(({ channel, activity, part }) => [channel, activity?.it, part])).toEqual([
    ['counter', 'Viveri', undefined],
    ['counter', 'Vestiti', undefined],
    ['counter', 'Viveri', 'attic'],
    ['phone', undefined, undefined],
  ]);
  expect(view[0]?.days.thu.map(text)).toEqual(['14:00-15:00']);
});

test('the lines of a day stand in order of time, parts of day among them, days alone last', () => {
  const [group] = weekView(
    [
      untimed('mon'),
      hours('mon', '15:00-17:00'),
      untimed('mon', { partOfDay: 'lunch' }),
      hours('mon tue', '09:00-11:00'),
    ],
    today,
  );
  expect(group?.days.mon.map(text)).toEqual(['09:00-11:00', 'lunch', '15:00-17:00', '?']);
  expect(group?.days.tue.map(text)).toEqual(['09:00-11:00']);
  expect(group?.days.sun).toEqual([]);
});

test('conditions stand beside the hours', () => {
  const more = { weeks: [1, 3], season: { from: '11-01', to: '03-31' }, validFrom: '2026-01-01', entryUntil: '10:00' };
  const [group] = weekView([hours('mon', '09:00-11:00', { ...more, onHolidays: 'unknown' })], today);
  expect(group?.days.mon[0]).toMatchObject({
    hours: { from: '09:00', to: '11:00', entryUntil: '10:00' },
    weeks: [1, 3],
    season: { from: '11-01', to: '03-31' },
    validFrom: '2026-01-01',
    onHolidays: 'unknown',
  });
});

test('hours of holidays only have their own row', () => {
  const [group] = weekView([hours(everyDay, '08:00-19:00', { onHolidays: 'only' })], today);
  expect(group?.holidays.map(text)).toEqual(['08:00-19:00']);
  expect(Object.values(group?.days ?? {}).flat()).toEqual([]);
});

test('hours that have expired are left out, those to come stay', () => {
  expect(weekView([hours('mon', '09:00-11:00', { validTo: '2026-11-22' })], today)).toEqual([]);
  expect(weekView([hours('mon', '09:00-11:00', { validTo: today })], today)).toHaveLength(1);
  expect(weekView([hours('mon', '09:00-11:00', { validFrom: '2027-01-01' })], today)).toHaveLength(1);
});

test('every day of every schedule stands in the table once', () => {
  const schedule = fc
    .record({
      days: fc.uniqueArray(fc.constantFrom(...everyDay.split(' ')), { minLength: 1 }),
      from: fc.constantFrom('08:00', '09:30', '14:00'),
      channel: fc.constantFrom('counter', 'phone', 'stay'),
      part: fc.constantFrom(undefined, 'attic'),
    })
    .map(({ days, from, ...more }) => hours(days.join(' '), `${from}-18:00`, more));
  fc.assert(
    fc.property(fc.array(schedule), (schedules) => {
      const lines = weekView(schedules, today).flatMap(({ days }) => Object.values(days).flat());
      expect(lines).toHaveLength(schedules.flatMap(({ days }) => days).length);
    }),
  );
});
