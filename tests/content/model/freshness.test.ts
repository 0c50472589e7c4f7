import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextSeason, seasonAsked } from '../../../content/model/closed-season.ts';
import { freshness, isReviewed, reviewDates, reviewDays } from '../../../content/model/freshness.ts';
import { addDays } from '../../../content/model/time.ts';

const kind = fc.constantFrom(...Object.keys(reviewDays)).filter(isReviewed);
const date = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
const order = ['fresh', 'due', 'stale'];

describe('how fresh a record is', () => {
  test('never gets better by waiting', () => {
    fc.assert(
      fc.property(kind, date, date, fc.nat(2_000), (one, asOf, today, later) => {
        const [now, then] = [today, addDays(today, later)].map((day) => order.indexOf(freshness(one, { asOf }, day)));
        return (now ?? 0) <= (then ?? 0);
      }),
    );
  });

  test('is fresh to the last day of the interval, stale from the day after twice of it', () => {
    fc.assert(
      fc.property(kind, date, (one, verified) => {
        const days = reviewDays[one];
        const record = { verified: { date: verified, by: 'Caritas' } };
        const stateAfter = (count: number) => freshness(one, record, addDays(verified, count));
        expect([stateAfter(days), stateAfter(days + 1), stateAfter(2 * days), stateAfter(2 * days + 1)]).toEqual([
          'fresh',
          'due',
          'due',
          'stale',
        ]);
      }),
    );
  });

  test('somebody who looked counts more than any source', () => {
    fc.assert(
      fc.property(kind, date, date, (one, asOf, today) => {
        const record = { asOf, verified: { date: today, by: 'Caritas' } };
        expect(freshness(one, record, today)).toBe('fresh');
      }),
    );
  });

  test('a month counts from its last day; without a date it is due, and never says that it is old', () => {
    expect(reviewDates('desks', { asOf: '2026-02' })?.due).toBe('2026-05-30');
    expect(freshness('services', {}, '2099-01-01')).toBe('due');
  });
});

test('August is asked about in June, Christmas from mid November', () => {
  const asked = ['2026-05-31', '2026-06-01', '2026-06-30', '2026-07-01', '2026-11-14', '2026-11-15'];
  expect(asked.map((day) => seasonAsked(day)?.id)).toEqual([
    undefined,
    '2026-agosto',
    '2026-agosto',
    undefined,
    undefined,
    '2026-natale',
  ]);
  expect(['2027-01-06', '2027-01-07', '2027-09-01'].map((day) => nextSeason(day).id)).toEqual([
    '2026-natale',
    '2027-agosto',
    '2027-natale',
  ]);
});
