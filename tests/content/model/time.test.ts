import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  firstDayOf,
  isNthOfMonth,
  isoWeekday,
  lastDayOf,
  toInstant,
  toLocal,
  toRfc3339,
  weekdayOf,
} from '#content/model/time.ts';

const at = (rfc3339: string): number => Date.parse(rfc3339);
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome', dateStyle: 'short', timeStyle: 'short' });

const changeDays = ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31'];
const minutes = { min: 0, max: 24 * 60 - 1 };
const clockTime = fc.integer(minutes).map((minute) => new Date(minute * 60_000).toISOString().slice(11, 16));
const anyDay = fc.integer({ min: 0, max: 14_000 }).map((days) => addDays('2001-01-01', days));
const day = fc.oneof(anyDay, fc.constantFrom(...changeDays));
const minuteAround = fc
  .tuple(day, fc.integer({ min: -2000, max: 2000 }))
  .map(([date, offset]) => Date.parse(date) + offset * 60_000);
const inGap = (date: string, time: string): boolean =>
  date.slice(5, 7) === '03' && isoWeekday(date) === 7 && isNthOfMonth(date, -1) && '02:00' <= time && time < '03:00';

describe('instants and the wall clock of Rome', () => {
  test('winter and summer', () => {
    expect(toInstant('2026-11-22', '16:54')).toBe(at('2026-11-22T16:54:00+01:00'));
    expect(toInstant('2026-07-01', '00:00')).toBe(at('2026-07-01T00:00:00+02:00'));
    expect(toLocal(at('2026-12-31T23:30:00Z'))).toEqual({ date: '2027-01-01', time: '00:30', weekday: 'fri' });
  });

  test.each([
    ['2026-03-29', '02:00'],
    ['2026-03-29', '02:59'],
  ])('the spring gap resolves to its end: %s %s', (date, time) => {
    expect(toInstant(date, time)).toBe(at('2026-03-29T03:00:00+02:00'));
    expect(toInstant(date, time, 'closing')).toBe(at('2026-03-29T03:00:00+02:00'));
  });

  test('in the autumn overlap an opening is the first of the two, a closing ends the last minute it includes', () => {
    expect(toInstant('2026-10-25', '02:30')).toBe(at('2026-10-25T02:30:00+02:00'));
    expect(toInstant('2026-10-25', '02:30', 'closing')).toBe(at('2026-10-25T02:30:00+01:00'));
    expect(toInstant('2026-10-25', '02:00', 'closing')).toBe(at('2026-10-25T02:00:00+02:00'));
    expect(toInstant('2026-10-25', '03:00', 'closing')).toBe(at('2026-10-25T03:00:00+01:00'));
  });

  test('agrees with the platform at any minute', () => {
    fc.assert(
      fc.property(minuteAround, (instant) => {
        const { date, time } = toLocal(instant);
        expect(`${date} ${time}`).toBe(clock.format(instant));
      }),
    );
  });

  test('a wall-clock time comes back, except in the gap', () => {
    fc.assert(
      fc.property(day, clockTime, fc.constantFrom('opening', 'closing'), (date, time, edge) => {
        const back = toLocal(toInstant(date, time, edge));
        expect(back).toMatchObject({ date, time: inGap(date, time) ? '03:00' : time });
      }),
      { numRuns: 500 },
    );
  });

  test('a later wall-clock time is never an earlier instant, and closing never comes before opening', () => {
    fc.assert(
      fc.property(day, clockTime, clockTime, (date, one, other) => {
        const [first = one, second = other] = [one, other].sort();
        expect(toInstant(date, first)).toBeLessThanOrEqual(toInstant(date, second));
        expect(toInstant(date, first, 'closing')).toBeLessThanOrEqual(toInstant(date, second, 'closing'));
        expect(toInstant(date, first)).toBeLessThanOrEqual(toInstant(date, first, 'closing'));
      }),
      { numRuns: 500 },
    );
  });

  test('RFC 3339 carries the wall clock and names the same instant', () => {
    expect(toRfc3339(at('2026-10-25T00:30:00Z'))).toBe('2026-10-25T02:30:00+02:00');
    expect(toRfc3339(at('2026-10-25T01:30:00Z'))).toBe('2026-10-25T02:30:00+01:00');
    fc.assert(
      fc.property(minuteAround, (instant) => {
        expect(Date.parse(toRfc3339(instant))).toBe(instant);
        expect(toRfc3339(instant).slice(0, 16).replace('T', ' ')).toBe(clock.format(instant));
      }),
    );
  });
});

describe('calendar days', () => {
  test('weekdays', () => {
    expect(weekdayOf('2026-11-22')).toBe('sun');
    expect(weekdayOf('1969-12-29')).toBe('mon');
    expect(isoWeekday('2027-10-04')).toBe(1);
  });

  test('adding days knows leap years and does not see the clock change', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    fc.assert(
      fc.property(day, fc.integer({ min: -800, max: 800 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
        expect(weekdayOf(addDays(date, days * 7))).toBe(weekdayOf(date));
      }),
    );
  });

  test('n-th weekday of the month', () => {
    expect([1, 2, 3, 4, 5, -1].filter((nth) => isNthOfMonth('2026-11-29', nth))).toEqual([5, -1]);
    expect([1, 2, 3, 4, 5, -1].filter((nth) => isNthOfMonth('2026-11-22', nth))).toEqual([4]);
    expect([1, 2, 3, 4, 5, -1].filter((nth) => isNthOfMonth('2027-02-28', nth))).toEqual([4, -1]);
  });

  test('each weekday of a month has exactly one first and one last', () => {
    fc.assert(
      fc.property(day, (date) => {
        const first = firstDayOf(date.slice(0, 7));
        const month = Array.from({ length: 31 }, (_, days) => addDays(first, days)).filter((one) =>
          one.startsWith(date.slice(0, 7)),
        );
        const same = month.filter((one) => weekdayOf(one) === weekdayOf(date));
        expect(same.map((one) => isNthOfMonth(one, 1)).filter(Boolean)).toHaveLength(1);
        expect(same.filter((one) => isNthOfMonth(one, -1))).toEqual(same.slice(-1));
      }),
    );
  });

  test('first and last day of partial dates', () => {
    expect([firstDayOf('2026'), firstDayOf('2026-02'), firstDayOf('2026-02-03')]).toEqual([
      '2026-01-01',
      '2026-02-01',
      '2026-02-03',
    ]);
    expect([lastDayOf('2027'), lastDayOf('2028-02'), lastDayOf('2026-12'), lastDayOf('2026-02-03')]).toEqual([
      '2027-12-31',
      '2028-02-29',
      '2026-12-31',
      '2026-02-03',
    ]);
  });
});
