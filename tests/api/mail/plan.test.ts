import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Instant, toInstant, toLocal } from '#content/model/time.ts';
import { plannedLetters, reminderAt } from '../../../api/mail/plan.ts';
import { afterNight, isNight } from '../../../api/mail/quiet.ts';

const hour = 3_600_000;
const rules = (cancelHours: number) => ({
  rules: { noticeHours: 24, horizonDays: 28, cancelHours, maxActive: 2, dailyWithoutContact: 4 },
});
const booking = (startsAt: Instant, more: { reachable?: 0 | 1; demo?: 0 | 1 } = {}) => {
  const { date, time } = toLocal(startsAt);
  return { startsAt, localStart: `${date}T${time}`, reachable: 1 as const, demo: 0 as const, ...more };
};
const reminder = (start: [string, string], cancelHours: number, now: Instant = 0) => {
  const at = reminderAt({ booking: booking(toInstant(...start)), desk: rules(cancelHours), now });
  if (at === undefined) return undefined;
  const { date, time } = toLocal(at);
  return `${date} ${time}`;
};

describe('the reminder', () => {
  test.each([
    ['the day before at ten', ['2026-12-03', '15:00'], 24, '2026-12-02 10:00'],
    ['an hour before it is too late to change', ['2026-12-03', '09:30'], 24, '2026-12-02 08:30'],
    ['the evening before that, rather than at night', ['2026-12-03', '08:30'], 24, '2026-12-01 19:00'],
    ['earlier, where the desk wants to know two days before', ['2026-12-03', '15:00'], 48, '2026-12-01 14:00'],
    ['at ten, where one can change until the start', ['2026-12-03', '09:00'], 0, '2026-12-02 10:00'],
    ['after the clocks went forward', ['2027-03-28', '15:00'], 24, '2027-03-27 10:00'],
    [
      '23 hours are a day: the cut-off is an hour earlier on the watch',
      ['2027-03-28', '10:30'],
      24,
      '2027-03-27 08:30',
    ],
    ['after the clocks went back', ['2026-10-25', '15:00'], 24, '2026-10-24 10:00'],
  ] as const)('%s', (_, start, cancelHours, expected) => {
    expect(reminder([...start], cancelHours)).toBe(expected);
  });

  test('is left out when it would follow the confirmation at once, or be late', () => {
    const due = toInstant('2026-12-02', '10:00');
    expect(reminder(['2026-12-03', '15:00'], 24, due - 6 * hour)).toBe('2026-12-02 10:00');
    expect(reminder(['2026-12-03', '15:00'], 24, due - 6 * hour + 1)).toBeUndefined();
    expect(reminder(['2026-12-03', '15:00'], 24, due + hour)).toBeUndefined();
  });

  const starts = fc.integer({
    min: toInstant('2026-01-01', '00:00') / 300_000,
    max: toInstant('2028-01-01', '00:00') / 300_000,
  });
  test('never comes at night, after the cut-off, nor on the day itself', () => {
    fc.assert(
      fc.property(starts, fc.integer({ min: 0, max: 96 }), (step, cancelHours) => {
        const one = booking(step * 300_000);
        const at = reminderAt({ booking: one, desk: rules(cancelHours), now: 0 });
        expect(at).toBeDefined();
        if (at === undefined) return;
        expect(isNight(at)).toBe(false);
        expect(at).toBeLessThan(one.startsAt - cancelHours * hour);
        expect(toLocal(at).date < one.localStart.slice(0, 10)).toBe(true);
        expect(toLocal(at).date >= addDays(one.localStart.slice(0, 10), -2 - Math.ceil(cancelHours / 24))).toBe(true);
      }),
    );
  });

  test('whenever one books, it is either not planned or still to come', () => {
    fc.assert(
      fc.property(starts, fc.integer({ min: 0, max: 40 * 24 }), (step, hoursBefore) => {
        const startsAt = step * 300_000;
        const now = startsAt - hoursBefore * hour;
        const at = reminderAt({ booking: booking(startsAt), desk: rules(24), now });
        expect(at === undefined || at > now).toBe(true);
      }),
    );
  });
});

describe('the night', () => {
  test('ends at eight on the watch, also when the clocks change', () => {
    for (const date of ['2026-10-25', '2027-03-28', '2026-12-03']) {
      for (const time of ['00:30', '03:30', '07:59'] as const) {
        expect(toLocal(afterNight(toInstant(date, time)))).toMatchObject({ date, time: '08:00' });
      }
      expect(toLocal(afterNight(toInstant(date, '20:00')))).toMatchObject({ date: addDays(date, 1), time: '08:00' });
      expect(afterNight(toInstant(date, '08:00'))).toBe(toInstant(date, '08:00'));
      expect(afterNight(toInstant(date, '19:59'))).toBe(toInstant(date, '19:59'));
    }
  });
});

describe('letters', () => {
  const now = toInstant('2026-11-22', '12:00');
  const events = (change: 'booked' | 'moved' | 'cancelled', more = {}) =>
    plannedLetters(change, { booking: booking(toInstant('2026-12-03', '15:00'), more), desk: rules(24), now });

  test('to the person and to the desk, at once and the day before', () => {
    expect(events('booked')).toEqual([
      { event: 'confirmation', dueAt: now },
      { event: 'reminder', dueAt: toInstant('2026-12-02', '10:00') },
      { event: 'desk-booked', dueAt: now },
    ]);
    expect(events('moved').map(({ event }) => event)).toEqual(['change', 'reminder', 'desk-moved']);
    expect(events('cancelled').map(({ event }) => event)).toEqual(['cancellation', 'desk-cancelled']);
  });

  test('none to who left no address, none to a desk that does not know of the demonstration', () => {
    expect(events('booked', { reachable: 0 }).map(({ event }) => event)).toEqual(['desk-booked']);
    expect(events('booked', { demo: 1 }).map(({ event }) => event)).toEqual(['confirmation', 'reminder']);
    expect(events('cancelled', { reachable: 0, demo: 1 })).toEqual([]);
  });
});
