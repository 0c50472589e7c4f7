import { describe, expect, test } from 'vitest';
import { doorChannels, phoneChannels } from '#content/model/door.ts';
import { openingState } from '#content/model/opening.ts';
import { lookAhead } from '#content/model/opening-ahead.ts';
import type { OpeningFacts } from '#content/model/opening-facts.ts';
import { toRfc3339 } from '#content/model/time.ts';
import { everyDay, exception, factsOf, hours, rome, untimed } from './given.ts';

const state = (facts: OpeningFacts, now: string, channels = doorChannels) => openingState(facts, channels, rome(now));
const nextAt = (facts: OpeningFacts, now: string): string | undefined => {
  const { next } = lookAhead(facts, doorChannels, rome(now));
  return next && toRfc3339(next.from).slice(0, 16).replace('T', ' ');
};
const weekdays = factsOf([hours('mon tue wed thu fri', '09:00-12:00')]);

describe('open', () => {
  test('from the first minute until the last', () => {
    expect(state(weekdays, '2026-11-23 08:59')).toMatchObject({ state: 'closed', why: 'outside-hours' });
    expect(state(weekdays, '2026-11-23 09:00')).toMatchObject({ state: 'open', until: rome('2026-11-23 12:00') });
    expect(state(weekdays, '2026-11-23 11:59')).toMatchObject({ state: 'open' });
    expect(state(weekdays, '2026-11-23 12:00')).toMatchObject({ state: 'closed' });
  });

  test('at one in the morning because of yesterday, even if today is a holiday', () => {
    const night = factsOf([hours('thu', '20:00-08:00')]);
    expect(state(night, '2026-12-25 01:00')).toMatchObject({ state: 'open', until: rome('2026-12-25 08:00') });
    const holidayNight = factsOf([hours('fri', '20:00-08:00')]);
    expect(state(holidayNight, '2026-12-26 01:00').state).toBe('closed');
  });

  test('tells the end of hours that go on through the same door', () => {
    const facts = factsOf([
      hours(everyDay, '19:00-08:00', { onHolidays: 'open' }),
      hours('sat sun', '08:00-19:00', { onHolidays: 'open' }),
    ]);
    expect(state(facts, '2026-11-27 20:00')).toMatchObject({ until: rome('2026-11-30 08:00') });
    const two = factsOf([
      hours('mon', '09:00-11:00', { activity: { it: 'Viveri' } }),
      hours('mon', '11:00-13:00', { activity: { it: 'Vestiti' } }),
    ]);
    expect(state(two, '2026-11-23 10:00')).toMatchObject({ until: rome('2026-11-23 11:00') });
  });

  test('does not promise the hours of a last entry as if they were all open', () => {
    const facts = factsOf([hours('mon', '09:00-12:00'), hours('mon', '12:00-15:00', { entryUntil: '13:00' })]);
    expect(state(facts, '2026-11-23 10:00')).toMatchObject({ until: rome('2026-11-23 12:00') });
    expect(state(facts, '2026-11-23 12:30')).toMatchObject({ state: 'open', until: rome('2026-11-23 15:00') });
  });

  test('of two activities the one that lasts longer is told', () => {
    const facts = factsOf([
      hours('mon', '09:00-11:00', { activity: { it: 'Viveri' } }),
      hours('mon', '09:00-13:00', { activity: { it: 'Vestiti' } }),
    ]);
    expect(state(facts, '2026-11-23 10:00')).toMatchObject({ opening: { activity: { it: 'Vestiti' } } });
  });

  test('a door that never closes has no closing time', () => {
    const always = factsOf([hours(everyDay, '00:00-00:00', { onHolidays: 'open', channel: 'phone' })]);
    const now = state(always, '2026-10-25 02:30', phoneChannels);
    expect(now).toMatchObject({ state: 'open', until: undefined });
  });

  test('is not said of the door because the phone answers', () => {
    const facts = factsOf([hours('mon', '09:00-11:00', { channel: 'phone' })]);
    expect(state(facts, '2026-11-23 10:00', phoneChannels).state).toBe('open');
    expect(state(facts, '2026-11-23 10:00')).toEqual({ state: 'unknown', why: 'no-hours' });
  });
});

describe('reserved', () => {
  test.each([
    ['appointment', { access: { mode: 'appointment' } }],
    ['appointment', { channel: 'appointment' }],
    ['phone-first', { access: { mode: 'phone-first' } }],
    ['su-invio', { access: { mode: 'su-invio', via: ['segretariato'] } }],
  ])('%s hours never read as open', (terms, more) => {
    expect(state(factsOf([hours('mon', '09:00-12:00', more)]), '2026-11-23 10:00')).toMatchObject({
      state: 'reserved',
      terms,
    });
  });

  test('the easiest of two doors is told', () => {
    const facts = factsOf([hours('mon', '09:00-13:00', { channel: 'appointment' }), hours('mon', '10:00-11:00')]);
    expect(state(facts, '2026-11-23 10:30').state).toBe('open');
    expect(state(facts, '2026-11-23 11:30').state).toBe('reserved');
  });
});

describe('closed, and why', () => {
  test('nobody gets in after the last entry, though the place is open', () => {
    const beds = factsOf([
      hours(everyDay, '20:00-08:00', { channel: 'stay', entryUntil: '22:00', onHolidays: 'open' }),
    ]);
    expect(state(beds, '2026-11-23 21:59').state).toBe('open');
    expect(state(beds, '2026-11-24 01:00')).toMatchObject({ state: 'closed', why: 'entry-over' });
    expect(nextAt(beds, '2026-11-24 01:00')).toBe('2026-11-24 20:00');
  });

  test('a holiday that takes away the hours of the day', () => {
    expect(state(weekdays, '2027-10-04 10:00')).toMatchObject({ why: 'holiday', holiday: { id: 'saint-francis' } });
    expect(nextAt(weekdays, '2027-10-04 10:00')).toBe('2027-10-05 09:00');
    expect(state(weekdays, '2026-10-04 10:00')).toMatchObject({ state: 'closed', why: 'outside-hours' });
  });

  test('a dated closure, with its reason', () => {
    const facts = { ...weekdays, exceptions: [exception('2027-08-02', '2027-08-20')] };
    expect(state(facts, '2027-08-07 10:00')).toMatchObject({
      why: 'exception',
      exception: { reason: { it: 'Ferie' } },
    });
    expect(nextAt(facts, '2027-08-07 10:00')).toBe('2027-08-23 09:00');
  });

  test('a closure of one channel is not the reason for another', () => {
    const facts = factsOf([hours('mon', '09:00-12:00'), hours('tue', '09:00-12:00', { channel: 'distribution' })], {
      exceptions: [exception('2026-11-23', '2026-11-27', [], { channel: 'distribution' })],
    });
    expect(state(facts, '2026-11-24 10:00')).toMatchObject({ state: 'closed', why: 'outside-hours' });
  });

  test('a season of the service or of the hours', () => {
    const season = { from: '11-01', to: '03-31' };
    expect(state({ ...weekdays, season }, '2026-05-04 10:00')).toMatchObject({ why: 'season' });
    expect(nextAt({ ...weekdays, season }, '2026-05-04 10:00')).toBe('2026-11-02 09:00');
    expect(state(factsOf([hours('mon', '09:00-12:00', { season })]), '2026-05-04 10:00')).toMatchObject({
      why: 'season',
    });
  });

  test('a place not begun, a service suspended or ended', () => {
    expect(state({ ...weekdays, from: '2026-12-01' }, '2026-11-23 10:00')).toMatchObject({ why: 'not-begun' });
    expect(nextAt({ ...weekdays, from: '2026-12-01' }, '2026-11-23 10:00')).toBe('2026-12-01 09:00');
    expect(state({ ...weekdays, from: 'planned' }, '2026-11-23 10:00')).toEqual({ state: 'closed', why: 'not-begun' });
    expect(state({ ...weekdays, until: '2026-11-22' }, '2026-11-23 10:00')).toEqual({ state: 'closed', why: 'ended' });
    expect(state({ ...weekdays, stopped: 'suspended' }, '2026-11-23 10:00')).toEqual({
      state: 'closed',
      why: 'suspended',
    });
    expect(
      state(factsOf([hours('mon', '09:00-12:00', { validFrom: '2026-12-01' })]), '2026-11-23 10:00'),
    ).toMatchObject({
      why: 'not-begun',
    });
  });
});

describe('unknown', () => {
  test('no hours, or only hours that have expired', () => {
    expect(state(factsOf([]), '2026-11-23 10:00')).toEqual({ state: 'unknown', why: 'no-hours' });
    const old = factsOf([hours('mon', '09:00-12:00', { validTo: '2024-12-19' })]);
    expect(state(old, '2026-11-23 10:00')).toEqual({ state: 'unknown', why: 'no-hours' });
  });

  test('a holiday on which nobody knows, until the hours have gone by', () => {
    const facts = factsOf([hours('mon tue', '09:00-12:00', { onHolidays: 'unknown' })]);
    expect(state(facts, '2027-10-04 07:00')).toMatchObject({
      state: 'unknown',
      why: 'holiday-unknown',
      holiday: { id: 'saint-francis' },
    });
    expect(state(facts, '2027-10-04 10:00')).toMatchObject({ state: 'unknown', next: { date: '2027-10-05' } });
    expect(state(facts, '2027-10-04 13:00')).toMatchObject({ state: 'closed', why: 'outside-hours' });
  });

  test('a day without hours, with the part of day that has not ended', () => {
    const lunch = factsOf([untimed('thu', { partOfDay: 'lunch' })]);
    expect(state(lunch, '2026-11-26 09:00')).toMatchObject({ why: 'time-unknown', doubt: { partOfDay: 'lunch' } });
    expect(state(lunch, '2026-11-26 17:00')).toMatchObject({ state: 'closed', maybe: { date: '2026-12-03' } });
    const night = factsOf([untimed('wed', { partOfDay: 'night' })]);
    expect(state(night, '2026-11-26 03:00')).toMatchObject({ state: 'unknown', doubt: { date: '2026-11-25' } });
  });

  test('sure hours win over a doubt', () => {
    const facts = factsOf([untimed('mon'), hours('mon', '09:00-12:00')]);
    expect(state(facts, '2026-11-23 10:00').state).toBe('open');
    expect(state(facts, '2026-11-23 13:00')).toMatchObject({ state: 'unknown', why: 'time-unknown' });
    const evening = factsOf([untimed('mon', { partOfDay: 'evening' }), hours('mon', '09:00-12:00')]);
    expect(state(evening, '2026-11-23 08:00')).toMatchObject({ state: 'closed', next: { date: '2026-11-23' } });
  });

  test('hours of a service that may no longer exist', () => {
    expect(state({ ...weekdays, unconfirmed: true }, '2026-11-23 10:00')).toMatchObject({ why: 'unconfirmed' });
  });
});

describe('looking ahead', () => {
  test('a doubtful opening before the next sure one is told apart', () => {
    const facts = factsOf([hours('mon tue', '09:00-12:00', { onHolidays: 'unknown' })]);
    expect(lookAhead(facts, doorChannels, rome('2027-10-03 10:00'))).toMatchObject({
      maybe: { date: '2027-10-04', why: 'holiday-unknown' },
      next: { date: '2027-10-05' },
    });
    expect(lookAhead(facts, doorChannels, rome('2027-10-04 23:00')).maybe).toBeUndefined();
  });

  test('hours that start now are not ahead', () => {
    expect(nextAt(weekdays, '2026-11-23 09:00')).toBe('2026-11-24 09:00');
    expect(nextAt(weekdays, '2026-11-23 08:59')).toBe('2026-11-23 09:00');
  });

  test('finds what comes once a year, and nothing beyond', () => {
    expect(
      nextAt(factsOf([], { exceptions: [exception('2027-11-20', '2027-11-20', ['15:00-18:00'])] }), '2026-11-23 10:00'),
    ).toBe('2027-11-20 15:00');
    expect(nextAt({ ...weekdays, until: '2026-11-20' }, '2026-11-20 13:00')).toBeUndefined();
    expect(
      nextAt(factsOf([hours('mon', '09:00-12:00', { validFrom: '2030-01-01' })]), '2026-11-23 10:00'),
    ).toBeUndefined();
  });
});
