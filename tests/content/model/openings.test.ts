import { describe, expect, test } from 'vitest';
import { doorChannels, phoneChannels } from '#content/model/door.ts';
import type { OpeningFacts } from '#content/model/opening-facts.ts';
import { openingsOn } from '#content/model/openings.ts';
import { toLocal } from '#content/model/time.ts';
import { everyDay, exception, factsOf, hours, untimed } from './given.ts';

const clock = (instant: number): string => toLocal(instant).time;
const told = (facts: OpeningFacts, date: string, channels = doorChannels): string[] =>
  openingsOn(facts, date, channels).openings.map(({ from, to }) => `${clock(from)}-${clock(to)}`);
const doubts = (facts: OpeningFacts, date: string): string[] =>
  openingsOn(facts, date).doubtful.map(({ why, from, to }) => `${why} ${clock(from)}-${clock(to)}`);

describe('weekly hours on a date', () => {
  test('several intervals in order of time, whatever the order in the record', () => {
    const facts = factsOf([hours('mon', '14:00-17:00'), hours('mon wed', '09:00-12:00')]);
    expect(told(facts, '2026-11-23')).toEqual(['09:00-12:00', '14:00-17:00']);
    expect(told(facts, '2026-11-25')).toEqual(['09:00-12:00']);
    expect(told(facts, '2026-11-24')).toEqual([]);
  });

  test('the same hours told twice are one', () => {
    expect(told(factsOf([hours('mon tue', '09:00-12:00'), hours('mon', '09:00-12:00')]), '2026-11-23')).toHaveLength(1);
  });

  test('hours that are the same for two activities stand in one order, whatever that of the record', () => {
    const two = [
      hours('mon', '09:00-12:00', { activity: { it: 'Vestiti' } }),
      hours('mon', '09:00-12:00', { activity: { it: 'Viveri' } }),
    ];
    const { openings } = openingsOn(factsOf(two), '2026-11-23');
    expect(openings).toHaveLength(2);
    expect(openingsOn(factsOf(two.toReversed()), '2026-11-23').openings).toEqual(openings);
  });

  test('on days of which the organization is not sure they are doubtful, dated hours are not', () => {
    const unsure = [{ from: '2026-11-23', to: '2026-11-24' }];
    const open = [exception('2026-11-24', '2026-11-24', ['10:00-11:00'])];
    const facts = { ...factsOf([hours('mon tue wed', '09:00-12:00')]), exceptions: open, unsure };
    expect([told(facts, '2026-11-23'), doubts(facts, '2026-11-23')]).toEqual([[], ['unconfirmed 09:00-12:00']]);
    expect(told(facts, '2026-11-24')).toEqual(['10:00-11:00']);
    expect(told(facts, '2026-11-25')).toEqual(['09:00-12:00']);
  });

  test('hours that the spring gap swallows are not told', () => {
    expect(told(factsOf([hours('sun', '02:15-02:45', { onHolidays: 'open' })]), '2026-03-29')).toEqual([]);
  });

  test('n-th weekdays, validity and seasons', () => {
    expect(told(factsOf([hours('thu', '09:00-12:30', { weeks: [1, 3] })]), '2026-11-05')).toHaveLength(1);
    expect(told(factsOf([hours('thu', '09:00-12:30', { weeks: [1, 3] })]), '2026-11-12')).toHaveLength(0);
    expect(told(factsOf([hours('thu', '09:00-12:30', { weeks: [-1] })]), '2026-11-26')).toHaveLength(1);
    const december = factsOf([hours('thu', '14:15-17:00', { validFrom: '2024-12-05', validTo: '2024-12-19' })]);
    const thursdays = ['2024-11-28', '2024-12-05', '2024-12-19', '2024-12-26'];
    expect(thursdays.map((date) => told(december, date).length)).toEqual([0, 1, 1, 0]);
    const winter = factsOf([
      hours(everyDay, '20:00-08:00', { season: { from: '11-01', to: '03-31' }, onHolidays: 'open' }),
    ]);
    const nights = ['2026-10-31', '2026-11-01', '2027-01-01', '2027-03-31', '2027-04-01'];
    expect(nights.map((date) => told(winter, date).length)).toEqual([0, 1, 1, 1, 0]);
  });

  test('hours cross midnight, and 00:00-00:00 is the whole day, however long it is', () => {
    const length = (range: string, date: string): number => {
      const [opening] = openingsOn(factsOf([hours(everyDay, range, { onHolidays: 'open' })]), date).openings;
      return opening ? (opening.to - opening.from) / 3_600_000 : 0;
    };
    expect(length('19:00-08:00', '2026-11-23')).toBe(13);
    expect([length('00:00-00:00', '2026-11-23'), length('10:00-10:00', '2026-11-23')]).toEqual([24, 24]);
    expect([length('00:00-00:00', '2026-03-29'), length('00:00-00:00', '2026-10-25')]).toEqual([23, 25]);
    expect([length('19:00-08:00', '2026-03-28'), length('19:00-08:00', '2026-10-24')]).toEqual([12, 14]);
    expect([length('01:00-02:30', '2026-03-29'), length('02:15-02:45', '2026-03-29')]).toEqual([1, 0]);
    expect([length('02:15-02:45', '2026-10-25'), length('22:00-02:00', '2026-10-24')]).toEqual([1.5, 4]);
  });

  test('channels are asked apart, and the access of the service is not that of its phone', () => {
    const facts = factsOf([hours('mon', '09:00-12:00'), hours('mon', '09:30-11:00', { channel: 'phone' })], {
      access: { mode: 'su-invio', via: [] },
    });
    expect(openingsOn(facts, '2026-11-23', doorChannels).openings).toMatchObject([
      { channel: 'counter', terms: 'su-invio' },
    ]);
    expect(openingsOn(facts, '2026-11-23', phoneChannels).openings).toMatchObject([
      { channel: 'phone', terms: 'free' },
    ]);
    expect(openingsOn(facts, '2026-11-23').openings).toHaveLength(2);
  });

  test('access and part of the interval win over those of the service and the place', () => {
    const facts = factsOf(
      [hours('mon', '09:00-12:00', { access: { mode: 'walk-in' }, part: 'attic' }), hours('tue', '09:00-12:00')],
      {
        access: { mode: 'appointment' },
        part: 'ground-floor',
      },
    );
    expect(openingsOn(facts, '2026-11-23').openings).toMatchObject([{ terms: 'free', part: 'attic' }]);
    expect(openingsOn(facts, '2026-11-24').openings).toMatchObject([{ terms: 'appointment', part: 'ground-floor' }]);
  });

  test('the last entry and the last ticket end before the hours do', () => {
    const entry = (range: string, more: object): string | undefined => {
      const [opening] = openingsOn(factsOf([hours('mon', range, more)]), '2026-11-23').openings;
      return opening?.entryUntil === undefined ? undefined : clock(opening.entryUntil);
    };
    expect(entry('20:00-08:00', { entryUntil: '22:00' })).toBe('22:00');
    expect(entry('20:00-08:00', { entryUntil: '00:30' })).toBe('00:30');
    expect(entry('09:00-12:00', { access: { mode: 'ticket', from: '08:30', last: '11:00' } })).toBe('11:00');
    expect(entry('14:00-17:00', { access: { mode: 'ticket', from: '08:30', last: '11:00' } })).toBeUndefined();
  });
});

describe('holidays', () => {
  const onHolidays = (value: string): OpeningFacts => factsOf([hours('mon tue', '09:00-12:00', { onHolidays: value })]);
  const saintFrancis = '2027-10-04';

  test('closed, open or doubtful, on Monday 4 October 2027', () => {
    expect(told(onHolidays('closed'), saintFrancis)).toEqual([]);
    expect(told(onHolidays('open'), saintFrancis)).toEqual(['09:00-12:00']);
    expect(told(onHolidays('unknown'), saintFrancis)).toEqual([]);
    expect(doubts(onHolidays('unknown'), saintFrancis)).toEqual(['holiday-unknown 09:00-12:00']);
    expect(doubts(onHolidays('unknown'), '2027-10-05')).toEqual([]);
  });

  test('holiday hours hold whatever the weekday, and only then', () => {
    expect(told(onHolidays('only'), '2026-12-25')).toEqual(['09:00-12:00']);
    expect(told(onHolidays('only'), '2026-11-23')).toEqual([]);
  });

  test('the doctor on call: every night, and all day at weekends and on holidays', () => {
    const facts = factsOf([
      hours(everyDay, '19:00-08:00', { onHolidays: 'open' }),
      hours('sat sun', '08:00-19:00', { onHolidays: 'open' }),
      hours(everyDay, '08:00-19:00', { onHolidays: 'only' }),
    ]);
    expect(told(facts, '2026-12-08')).toEqual(['08:00-19:00', '19:00-08:00']);
    expect(told(facts, '2026-12-26')).toEqual(['08:00-19:00', '19:00-08:00']);
    expect(told(facts, '2026-12-09')).toEqual(['19:00-08:00']);
  });

  test('the civic holiday closes where the desk stands', () => {
    const schedules = [hours('fri', '09:00-12:00')];
    const civicHoliday = { name: { it: 'Patrono' }, date: '06-19' };
    expect(told(factsOf(schedules, { civicHoliday }), '2026-06-19')).toEqual([]);
    expect(told(factsOf(schedules), '2026-06-19')).toEqual(['09:00-12:00']);
  });
});

describe('dated exceptions', () => {
  const schedules = [hours('mon', '09:00-12:00'), hours('mon', '09:30-11:00', { channel: 'phone' })];
  const inAugust = (...exceptions: ReturnType<typeof exception>[]): OpeningFacts => factsOf(schedules, { exceptions });
  const monday = '2027-08-09';

  test('close a channel or all of them', () => {
    const all = inAugust(exception('2027-08-01', '2027-08-31'));
    expect([told(all, monday), told(all, monday, phoneChannels)]).toEqual([[], []]);
    const counter = inAugust(exception('2027-08-01', '2027-08-31', [], { channel: 'counter' }));
    expect([told(counter, monday), told(counter, monday, phoneChannels)]).toEqual([[], ['09:30-11:00']]);
    expect(told(all, '2027-09-06')).toEqual(['09:00-12:00']);
  });

  test('give other hours, also on a day that has none and on a holiday', () => {
    const facts = inAugust(
      exception('2026-12-25', '2026-12-26', ['10:00-11:00', '19:00-01:00'], { channel: 'counter' }),
    );
    expect(told(facts, '2026-12-25')).toEqual(['10:00-11:00', '19:00-01:00']);
    expect(told(facts, '2026-12-26', phoneChannels)).toEqual([]);
  });

  test('the shorter wins, and of equals the closure', () => {
    const august = exception('2027-08-01', '2027-08-31');
    const oneDay = exception(monday, monday, ['16:00-18:00']);
    expect(told(inAugust(august, oneDay), monday)).toEqual(['16:00-18:00']);
    expect(told(inAugust(oneDay, august), monday)).toEqual(['16:00-18:00']);
    expect(told(inAugust(oneDay, exception(monday, monday)), monday)).toEqual([]);
  });

  test('a night belongs to the day on which it starts', () => {
    const nights = [hours(everyDay, '20:00-08:00', { onHolidays: 'open' })];
    const facts = factsOf(nights, { exceptions: [exception('2026-11-24', '2026-11-24')] });
    expect(['2026-11-23', '2026-11-24', '2026-11-25'].map((date) => told(facts, date).length)).toEqual([1, 0, 1]);
  });

  test('without a channel they apply to the hours in force, and keep their door', () => {
    const winterBeds = hours(everyDay, '20:00-08:00', { channel: 'stay', season: { from: '11-01', to: '03-31' } });
    const facts = factsOf([hours('mon', '09:00-12:00', { access: { mode: 'phone-first' } }), winterBeds], {
      exceptions: [exception(monday, monday, ['10:00-11:00'])],
    });
    expect(openingsOn(facts, monday).openings).toMatchObject([{ channel: 'counter', terms: 'phone-first' }]);
  });

  test('are hours of the counter where nothing else is known', () => {
    expect(
      openingsOn(factsOf([], { exceptions: [exception(monday, monday, ['10:00-11:00'])] }), monday).openings,
    ).toMatchObject([{ channel: 'counter', terms: 'free' }]);
  });
});

describe('what cannot be sure', () => {
  test('days without hours, as wide as the part of day', () => {
    expect(doubts(factsOf([untimed('thu')]), '2026-11-26')).toEqual(['time-unknown 00:00-00:00']);
    expect(doubts(factsOf([untimed('thu', { partOfDay: 'lunch' })]), '2026-11-26')).toEqual([
      'time-unknown 11:00-16:00',
    ]);
    expect(openingsOn(factsOf([untimed('thu', { partOfDay: 'lunch' })]), '2026-11-26').doubtful).toMatchObject([
      { untimed: true, partOfDay: 'lunch' },
    ]);
  });

  test('a season without dates, a service that may no longer exist, money that has ended', () => {
    const schedules = [hours('mon', '09:00-12:00')];
    const monday = '2026-11-23';
    expect(doubts(factsOf(schedules, { season: 'unknown' }), monday)).toEqual(['season-unknown 09:00-12:00']);
    expect(doubts(factsOf(schedules, { unconfirmed: true }), monday)).toEqual(['unconfirmed 09:00-12:00']);
    const ends = factsOf(schedules, { unconfirmed: '2026-11-23' });
    expect([doubts(ends, monday).length, doubts(ends, '2026-11-16').length]).toEqual([1, 0]);
  });

  test('nothing at all outside the dates of the place, the season, or when the service has stopped', () => {
    const schedules = [hours('mon', '09:00-12:00')];
    const mondays = ['2026-11-09', '2026-11-16', '2026-11-23'];
    const dated = factsOf(schedules, { from: '2026-11-10', until: '2026-11-22' });
    expect(mondays.map((date) => told(dated, date).length)).toEqual([0, 1, 0]);
    expect(mondays.flatMap((date) => told(factsOf(schedules, { from: 'planned' }), date))).toEqual([]);
    expect(mondays.flatMap((date) => told(factsOf(schedules, { stopped: 'suspended' }), date))).toEqual([]);
    expect(told(factsOf(schedules, { season: { from: '12-01', to: '02-28' } }), '2026-11-23')).toEqual([]);
  });
});
