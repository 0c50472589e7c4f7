/** When an offer ends, against a walk through real minutes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LocalDate, LocalTime } from '#content/model/common.ts';
import { type OfferAsked, offerExpiry } from '#content/model/offer-expiry.ts';
import type { Span } from '#content/model/slot-hours.ts';
import { toInstant, toLocal } from '#content/model/time.ts';
import { rome } from './given.ts';

const minute = 60_000;
const hour = 60 * minute;

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Hours of a weekday each, in minutes of the day; some at night, some that overlap. */
const weekHours = fc.array(
  fc.record({
    weekday: fc.integer({ min: 0, max: 6 }),
    from: fc.integer({ min: 0, max: 280 }).map((five) => five * 5),
    length: fc.integer({ min: 1, max: 60 }).map((five) => five * 5),
  }),
  { maxLength: 6 },
);

const asked = fc
  .record({
    hours: weekHours,
    // Around both changes of clocks
    start: fc.constantFrom('2026-03-25', '2026-10-21', '2026-11-23'),
    at: fc.integer({ min: 0, max: 6 * 24 * 60 }),
    ahead: fc.integer({ min: 0, max: 14 * 24 * 12 }),
    noticeHours: fc.constantFrom(0, 2, 24, 48),
    closed: fc.array(fc.record({ from: fc.integer({ min: 0, max: 300 }), hours: fc.integer({ min: 1, max: 48 }) }), {
      maxLength: 2,
    }),
  })
  .map(({ hours, start, at, ahead, noticeHours, closed }): OfferAsked => {
    const now = toInstant(start, '00:00') + at * minute;
    const known = new Map<LocalDate, Span[]>();
    const hoursOn = (date: LocalDate): Span[] => {
      const spans = known.get(date) ?? hoursOf(date);
      known.set(date, spans);
      return spans;
    };
    const hoursOf = (date: LocalDate): Span[] => {
      const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
      return hours
        .filter((one) => one.weekday === weekday)
        .map(({ from, length }) => ({
          from: toInstant(date, clock(from)),
          to: toInstant(date, clock(Math.min(from + length, 23 * 60 + 55))),
        }))
        .filter(({ from, to }) => from < to);
    };
    const closures = closed.map((one) => ({ from: now + one.from * hour, to: now + (one.from + one.hours) * hour }));
    return { now, startsAt: now + ahead * 5 * minute, noticeHours, hoursOn, closures };
  });

const isDay = (at: LocalTime): boolean => at >= '08:00' && at < '21:00';

/** The same rule minute by minute: the first end of a minute that has everything. */
const walked = ({ now, startsAt, noticeHours, hoursOn, closures }: OfferAsked): number | undefined => {
  const latest = startsAt - Math.max(1, noticeHours) * hour;
  let [dayMinutes, deskMinutes, justReceived] = [0, 0, false];
  for (let at = now; at <= latest; at += minute) {
    const { date, time } = toLocal(at);
    const covers = ({ from, to }: Span): boolean => from <= at && at < to;
    const receives = isDay(time) && hoursOn(date).some(covers) && !closures.some(covers);
    // An end may stand where hours end: the minute before it was inside
    if ((receives || justReceived) && dayMinutes >= 4 * 60 && deskMinutes >= 60) return at;
    if (isDay(time)) dayMinutes += 1;
    if (receives) deskMinutes += 1;
    justReceived = receives;
  }
  return undefined;
};

describe('an offer', () => {
  test('ends where a walk through the minutes ends', () => {
    fc.assert(
      fc.property(asked, (given) => {
        expect(offerExpiry(given)).toBe(walked(given));
      }),
      { numRuns: 100 },
    );
  });

  const hoursOn = (date: LocalDate): Span[] =>
    ['2026-11-24', '2026-11-26', '2026-12-01'].includes(date)
      ? [{ from: toInstant(date, '09:00'), to: toInstant(date, '12:00') }]
      : [];
  const given = { noticeHours: 2, hoursOn, closures: [] };

  test('made on Monday evening ends on Tuesday, after an hour in which somebody answers the phone', () => {
    const ends = offerExpiry({ ...given, now: rome('2026-11-23 22:30'), startsAt: rome('2026-12-01 09:00') });
    expect(ends).toBe(rome('2026-11-24 12:00'));
  });

  test('never ends while the desk is closed: it waits for the next day of the desk', () => {
    const closures = [{ from: rome('2026-11-24 00:00'), to: rome('2026-11-25 00:00') }];
    const when = { now: rome('2026-11-23 10:00'), startsAt: rome('2026-12-01 09:00') };
    expect(offerExpiry({ ...given, ...when, closures })).toBe(rome('2026-11-26 10:00'));
  });

  test('is not made when it could not end in time', () => {
    expect(
      offerExpiry({ ...given, now: rome('2026-11-24 11:30'), startsAt: rome('2026-11-26 09:30') }),
    ).toBeUndefined();
  });
});
