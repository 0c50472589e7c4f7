/**
 * Hours against an oracle that walks through real minutes with the platform's clock and asks, for each, what a sign on
 * the door would say. It shares no code with the rules: no offsets, no calendar of ours, a printed list of holidays.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openingState } from '#content/model/opening.ts';
import { lookAhead } from '#content/model/opening-ahead.ts';
import type { OpeningFacts } from '#content/model/opening-facts.ts';
import { addDays, toInstant, toLocal } from '#content/model/time.ts';
import { exception, factsOf, hours } from './given.ts';

const step = 5 * 60_000;
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome', dateStyle: 'short', timeStyle: 'short' });
const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

const holidays = new Set(
  `2026-01-01 2026-01-06 2026-04-05 2026-04-06 2026-04-25 2026-05-01 2026-06-02 2026-08-15 2026-10-04 2026-11-01
  2026-12-08 2026-12-25 2026-12-26 2027-01-01 2027-01-06 2027-03-28 2027-03-29 2027-04-25 2027-05-01 2027-06-02
  2027-08-15 2027-10-04 2027-11-01 2027-12-08 2027-12-25 2027-12-26`.split(/\s+/),
);
const changeDays = ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31'];

const shifted = (date: string, days: number): string => {
  const noon = new Date(`${date}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + days);
  return noon.toISOString().slice(0, 10);
};
const weekday = (date: string): (typeof names)[number] => names[new Date(`${date}T12:00:00Z`).getUTCDay()] ?? 'sun';

type Sign = OpeningFacts['schedules'][number];

/** Walks on from a day: within the season, its last day comes before its first. */
function seasonHolds({ from, to }: { from: string; to: string }, date: string): boolean {
  if (date.endsWith(from) || date.endsWith(to)) return true;
  let day = date;
  while (!day.endsWith(from) && !day.endsWith(to)) day = shifted(day, 1);
  return from !== to && day.endsWith(to);
}

/** Does the sign hold on a day? Counts the same weekdays from the first of the month. */
function signHolds(sign: Sign, date: string): 'yes' | 'no' | 'maybe' {
  if (sign.validFrom && date < sign.validFrom) return 'no';
  if (sign.validTo && date > sign.validTo) return 'no';
  if (sign.season && !seasonHolds(sign.season, date)) return 'no';
  const holiday = holidays.has(date);
  if (sign.onHolidays === 'only') return holiday ? 'yes' : 'no';
  if (!sign.days.includes(weekday(date))) return 'no';
  if (sign.weeks) {
    const same = Array.from({ length: 31 }, (_, day) => shifted(`${date.slice(0, 7)}-01`, day)).filter(
      (other) => other.slice(0, 7) === date.slice(0, 7) && weekday(other) === weekday(date),
    );
    const position = same.indexOf(date);
    if (!sign.weeks.some((week) => (week === -1 ? position === same.length - 1 : position === week - 1))) return 'no';
  }
  if (!holiday || sign.onHolidays === 'open') return 'yes';
  return sign.onHolidays === 'unknown' ? 'maybe' : 'no';
}

type Span = { from: number; to: number; sure: boolean };

/** Every real minute whose wall clock lies within the hours of a day, from the first to the last. */
function spanOf(date: string, from: string, to: string, sure: boolean): Span[] {
  const next = shifted(date, 1);
  const minutes: number[] = [];
  for (
    let at = Date.parse(`${date}T00:00:00Z`) - 3 * 3_600_000;
    at < Date.parse(`${date}T00:00:00Z`) + 50 * 3_600_000;
    at += step
  ) {
    const [day = '', time = ''] = clock.format(at).split(' ');
    const within =
      to > from ? day === date && from <= time && time < to : day === date ? from <= time : day === next && time < to;
    if (within) minutes.push(at);
  }
  const [first, last] = [minutes[0], minutes.at(-1)];
  return first === undefined || last === undefined ? [] : [{ from: first, to: last + step, sure }];
}

/** Spans that start on a day, as the exceptions of the counter and the signs tell; entry ends them where it is told. */
function spansOn(facts: OpeningFacts, date: string): Span[] {
  const days = (one: { from: string; to: string }): number => (Date.parse(one.to) - Date.parse(one.from)) / 86_400_000;
  const dated = facts.exceptions.filter((one) => one.channel === 'counter' && one.from <= date && one.to >= date);
  const fewest = Math.min(...dated.map(days));
  const ruling = dated.filter((one) => days(one) === fewest);
  if (ruling.some((one) => one.hours.length === 0)) return [];
  if (ruling.length > 0)
    return ruling.flatMap((one) => one.hours.flatMap(({ from, to }) => spanOf(date, from, to, true)));
  return facts.schedules.flatMap((sign) => {
    if (sign.channel !== 'counter' || 'time' in sign) return [];
    const holds = signHolds(sign, date);
    return holds === 'no' ? [] : spanOf(date, sign.from, sign.entryUntil ?? sign.to, holds === 'yes');
  });
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const clockTime = fc
  .oneof(fc.integer({ min: 0, max: 287 }), fc.integer({ min: 20, max: 38 }))
  .map((fives) => `${twoDigits(Math.floor(fives / 12))}:${twoDigits((fives % 12) * 5)}`);
const date = fc.oneof(
  fc.integer({ min: 0, max: 640 }).map((days) => shifted('2026-02-10', days)),
  fc
    .constantFrom(...changeDays, ...holidays)
    .map((day) => (day < '2026-02-10' || day > '2027-11-20' ? '2026-12-25' : day)),
);
const around = fc.tuple(date, fc.integer({ min: -1, max: 1 })).map(([day, days]) => shifted(day, days));
const monthDay = fc.constantFrom('01-15', '03-28', '03-29', '04-30', '10-01', '10-25', '11-01', '12-25');
const maybe = <T>(value: fc.Arbitrary<T>, weight = 3): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

const sign = fc
  .record({
    days: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 7 }),
    from: clockTime,
    to: clockTime,
    channel: fc.constantFrom('counter', 'counter', 'counter', 'phone'),
    onHolidays: fc.constantFrom('closed', 'open', 'only', 'unknown'),
    weeks: maybe(fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, -1), { minLength: 1, maxLength: 2 })),
    season: maybe(fc.record({ from: monthDay, to: monthDay })),
    validFrom: maybe(around, 6),
    validTo: maybe(around, 6),
    entryHalfway: fc.boolean(),
  })
  .map(({ days, from, to, entryHalfway, ...more }) => {
    const entryUntil = entryHalfway && from < '12:00' && to > '14:00' ? '13:00' : undefined;
    return hours(days.join(' '), `${from}-${to}`, { ...more, entryUntil });
  });

const dated = fc
  .record({
    start: around,
    length: fc.integer({ min: 0, max: 3 }),
    ranges: fc.array(fc.tuple(clockTime, clockTime), { maxLength: 2 }),
    channel: fc.constantFrom('counter', 'phone'),
  })
  .map(({ start, length, ranges, channel }) =>
    exception(
      start,
      shifted(start, length),
      ranges.map((pair) => pair.join('-')),
      { channel },
    ),
  );

const facts = fc
  .record({ schedules: fc.array(sign, { minLength: 1, maxLength: 4 }), exceptions: fc.array(dated, { maxLength: 2 }) })
  .map(({ schedules, exceptions }) => factsOf(schedules, { exceptions }));

const instant = fc
  .tuple(around, fc.integer({ min: -30, max: 290 }))
  .map(([day, fives]) => Date.parse(`${day}T00:00:00Z`) + fives * step);

const runsAt = (now: number) => (span: Span) => span.from <= now && now < span.to;

test('open exactly when a sign on the door says so', () => {
  fc.assert(
    fc.property(facts, instant, (given, now) => {
      const today = clock.format(now).slice(0, 10);
      const running = [shifted(today, -1), today].flatMap((day) => spansOn(given, day)).filter(runsAt(now));
      const { state } = openingState(given, ['counter'], now);
      expect(state === 'open').toBe(running.some(({ sure }) => sure));
      if (state === 'closed') expect(running).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('the next opening is the start of sure hours, and none lies before it', () => {
  fc.assert(
    fc.property(facts, instant, (given, now) => {
      const { next } = lookAhead(given, ['counter'], now);
      const last = next && next.from < now + 10 * 86_400_000 ? next.from : now + 10 * 86_400_000;
      const starts: number[] = [];
      for (let day = clock.format(now).slice(0, 10); day <= clock.format(last).slice(0, 10); day = shifted(day, 1)) {
        starts.push(
          ...spansOn(given, day).flatMap(({ from, sure }) => (sure && from > now && from <= last ? [from] : [])),
        );
      }
      expect(Math.min(...starts, last)).toBe(last);
      if (next?.from === last) expect(starts).toContain(last);
    }),
    { numRuns: 200 },
  );
});

test('while open, the door is open until the moment told and no longer', () => {
  fc.assert(
    fc.property(facts, instant, (given, now) => {
      const state = openingState(given, ['counter'], now);
      fc.pre(state.state === 'open' && state.until !== undefined && state.opening.entryUntil === undefined);
      if (state.state !== 'open' || state.until === undefined) return;
      expect(openingState(given, ['counter'], state.until - 1).state).toBe('open');
      const after = openingState(given, ['counter'], state.until);
      if (after.state === 'open') expect(after.opening.entryUntil).toBeDefined();
    }),
    { numRuns: 200 },
  );
});

test('the order of schedules does not matter', () => {
  fc.assert(
    fc.property(facts, instant, fc.infiniteStream(fc.nat()), (given, now, keys) => {
      const keyed = given.schedules.map((schedule) => ({ schedule, key: keys.next().value ?? 0 }));
      const schedules = keyed.sort((a, b) => a.key - b.key).map(({ schedule }) => schedule);
      expect(openingState({ ...given, schedules }, ['counter'], now)).toEqual(openingState(given, ['counter'], now));
    }),
  );
});

test('ordinary weeks are all alike', () => {
  const ordinary = fc.array(
    sign.map((schedule) =>
      hours('mon', '00:00-00:00', {
        ...schedule,
        onHolidays: 'open',
        weeks: undefined,
        season: undefined,
        validFrom: undefined,
        validTo: undefined,
      }),
    ),
    { minLength: 1, maxLength: 4 },
  );
  const nearChange = (day: string): boolean =>
    changeDays.some((change) => [-1, 0, 1].some((days) => shifted(change, days) === day));
  fc.assert(
    fc.property(ordinary, date, clockTime, fc.integer({ min: 1, max: 30 }), (schedules, day, time, weeks) => {
      const later = addDays(day, 7 * weeks);
      fc.pre(!nearChange(day) && !nearChange(later));
      const said = (on: string) => {
        const state = openingState(factsOf(schedules), ['counter'], toInstant(on, time));
        return [state.state, state.state === 'open' ? toLocal(state.opening.to).time : undefined];
      };
      expect(said(later)).toEqual(said(day));
    }),
  );
});
