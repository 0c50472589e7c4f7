import { describe, expect, test } from 'vitest';
import { Desk } from '#content/model/desk.ts';
import { Need } from '#content/model/need.ts';
import { deskTreats } from '#content/model/slot-desks.ts';
import { deskPlan, isTrial } from '#content/model/slot-plan.ts';
import {
  freeSlots,
  granulesOf,
  nothingTaken,
  offerAt,
  type Slot,
  sessionId,
  type Taken,
} from '#content/model/slots.ts';
import { toLocal, toRfc3339 } from '#content/model/time.ts';
import { comune, directoryOf, location, rome, service, sources } from './given.ts';

const type = (id: string, facts: object = {}) => ({ id, name: { it: id }, minutes: 30, needs: ['ascolto'], ...facts });

const desk = (facts: object = {}): Desk =>
  Desk.parse({
    id: 'd',
    kind: 'listening-desk',
    name: { it: 'D' },
    comune: 'sondrio',
    organization: 'an-organization',
    services: ['a-service'],
    rota: [{ days: ['tue'], from: '09:00', to: '11:00' }],
    appointmentTypes: [type('t')],
    rules: { noticeHours: 0, horizonDays: 60 },
    sources,
    ...facts,
  });

type Asked = { from?: string; to?: string; now?: string; taken?: Partial<Taken>; demo?: boolean; place?: object };

const ask = (facts: object, asked: Asked = {}): Slot[] => {
  const { from = '2026-11-24', to = from, now = '2026-11-01 08:00', taken = {}, demo = false, place } = asked;
  const known = directoryOf({
    services: [service({})],
    comuni: [
      comune({ civicHoliday: { name: { it: 'Santi' }, date: '06-19' } }),
      comune({ id: 'crema', name: 'Crema', civicHoliday: { name: { it: 'San Pantaleone' }, date: '06-10' } }),
    ],
    ...(place && { locations: [location({ id: 'altrove', comune: 'crema', ...place })] }),
  });
  const plan = deskPlan(desk(facts), { ...known, portal: { ...known.portal, demo } });
  return freeSlots(plan, { from, to, now: rome(now), taken: { ...nothingTaken, ...taken }, wants: () => true });
};

const times = (slots: readonly Slot[]): string[] => slots.map(({ startsAt }) => toLocal(startsAt).time);
const days = (slots: readonly Slot[]): string[] => [...new Set(slots.map(({ startsAt }) => toLocal(startsAt).date))];

/** Lanes in use from a time for some granules. */
const lanes = (at: string, granules: number, count = 1): Partial<Taken> => {
  const first = rome(at) / 300_000;
  return { lanes: new Map(Array.from({ length: granules }, (_, step) => [first + step, count])) };
};

describe('the grid', () => {
  test('minutes and buffer apart, from the start of the hours; the buffer may go past their end', () => {
    expect(times(ask({}))).toEqual(['09:00', '09:30', '10:00', '10:30']);
    expect(times(ask({ appointmentTypes: [type('t', { buffer: 10 })] }))).toEqual(['09:00', '09:40', '10:20']);
    expect(times(ask({ appointmentTypes: [type('t', { minutes: 45, buffer: 15 })] }))).toEqual(['09:00', '10:00']);
    expect(times(ask({ appointmentTypes: [type('t', { minutes: 90 })] }))).toEqual(['09:00']);
  });

  test('types of different length each have their own; some hours are only for some', () => {
    const appointmentTypes = [type('a'), type('b', { minutes: 60 })];
    const rota = [
      { days: ['tue'], from: '09:00', to: '11:00', types: ['b'] },
      { days: ['wed'], from: '09:00', to: '10:00' },
    ];
    const slots = ask({ appointmentTypes, rota }, { to: '2026-11-25' });
    expect(slots.map((slot) => `${slot.type} ${toRfc3339(slot.startsAt).slice(8, 16)}`)).toEqual([
      'b 24T09:00',
      'b 24T10:00',
      'a 25T09:00',
      'b 25T09:00',
      'a 25T09:30',
    ]);
  });
});

describe('days', () => {
  test('only some weeks of the month, a season, a period', () => {
    const all = { from: '2026-11-01', to: '2026-12-31' };
    const rota = (more: object) => ({ rota: [{ days: ['tue'], from: '09:00', to: '09:30', ...more }] });
    expect(days(ask(rota({ weeks: [1, -1] }), all))).toEqual(['2026-11-03', '2026-11-24', '2026-12-01', '2026-12-29']);
    expect(days(ask(rota({ season: { from: '12-10', to: '02-01' } }), all))).toEqual([
      '2026-12-15',
      '2026-12-22',
      '2026-12-29',
    ]);
    expect(days(ask(rota({ validFrom: '2026-11-10', validTo: '2026-11-17' }), all))).toEqual([
      '2026-11-10',
      '2026-11-17',
    ]);
  });

  test('public holidays close, 4 October 2027 too; a desk that is open on holidays is', () => {
    const rota = [{ days: ['mon', 'tue'], from: '09:00', to: '09:30' }];
    const asked = { from: '2027-10-04', to: '2027-10-05', now: '2027-10-01 08:00' };
    expect(days(ask({ rota }, asked))).toEqual(['2027-10-05']);
    expect(days(ask({ rota, onHolidays: 'open' }, asked))).toEqual(['2027-10-04', '2027-10-05']);
  });

  test('the patron’s day counts where the desk stands that day, not where it has its name', () => {
    const rota = [
      { days: ['wed', 'thu', 'fri'], from: '09:00', to: '09:30' },
      { days: ['wed', 'thu', 'fri'], from: '15:00', to: '15:30', location: 'altrove' },
    ];
    const at = (from: string) => times(ask({ rota }, { from, now: '2026-06-01 08:00', place: {} }));
    expect(at('2026-06-10')).toEqual(['09:00']);
    expect(at('2026-06-19')).toEqual(['15:00']);
  });

  test('a dated closure closes, dated hours replace the week, also on a holiday', () => {
    const closed = { from: '2026-11-24', to: '2026-11-24', reason: { it: 'Corso' } };
    expect(ask({ exceptions: [closed] })).toEqual([]);
    const opened = { ...closed, hours: [{ from: '15:03', to: '16:04' }] };
    expect(times(ask({ exceptions: [opened] }))).toEqual(['15:05']);
    const onHoliday = { ...opened, from: '2026-12-08', to: '2026-12-08', hours: [{ from: '15:00', to: '15:30' }] };
    expect(times(ask({ exceptions: [onHoliday] }, { from: '2026-12-08' }))).toEqual(['15:00']);
  });

  test('a place that is closed, or open for less, cuts the hours without moving the grid', () => {
    const exception = (hours: object[]) => ({
      exceptions: [{ from: '2026-11-24', to: '2026-11-24', reason: { it: 'Lavori' }, hours }],
    });
    const facts = { location: 'altrove' };
    expect(times(ask(facts, { place: exception([]) }))).toEqual([]);
    expect(times(ask(facts, { place: exception([{ from: '09:15', to: '10:30' }]) }))).toEqual(['09:30', '10:00']);
  });

  test('invented hours count only in a demonstration, and never beside real ones', () => {
    const demoAgenda = [{ days: ['tue'], from: '16:00', to: '16:30' }];
    expect(ask({ rota: [], demoAgenda })).toEqual([]);
    expect(times(ask({ rota: [], demoAgenda }, { demo: true }))).toEqual(['16:00']);
    expect(times(ask({ demoAgenda }, { demo: true }))).not.toContain('16:00');
    expect(isTrial(desk({ demoAgenda }), true)).toBe(false);
  });

  test('no hours while every service of the desk is stopped', () => {
    const stopped = directoryOf({
      services: [service({ status: 'suspended' })],
      comuni: [comune({})],
    });
    expect(deskPlan(desk(), stopped)).toMatchObject({ hours: [], exceptions: [] });
  });
});

describe('limits', () => {
  test('notice to the minute, horizon to the day', () => {
    const rules = { noticeHours: 24, horizonDays: 7 };
    const asked = { from: '2026-11-24', to: '2026-12-31' };
    expect(times(ask({ rules }, { ...asked, now: '2026-11-23 09:30', to: '2026-11-24' }))).toEqual([
      '09:30',
      '10:00',
      '10:30',
    ]);
    expect(days(ask({ rules }, { ...asked, now: '2026-11-23 09:30' }))).toEqual(['2026-11-24']);
    expect(days(ask({ rules }, { ...asked, now: '2026-11-24 00:00' }))).toEqual(['2026-12-01']);
  });

  test('what has begun is over, also without notice', () => {
    expect(times(ask({}, { now: '2026-11-24 10:00' }))).toEqual(['10:30']);
  });

  test('an hour closed from the agenda takes away whatever touches it', () => {
    const closures = [{ from: rome('2026-11-24 09:20'), to: rome('2026-11-24 10:00') }];
    expect(times(ask({}, { taken: { closures } }))).toEqual(['10:00', '10:30']);
  });
});

describe('seats', () => {
  test('free lanes are those of the fullest granule', () => {
    const taken = lanes('2026-11-24 09:25', 1, 2);
    expect(ask({ capacity: 3 }, { taken }).map(({ seatsLeft }) => seatsLeft)).toEqual([1, 3, 3, 3]);
    expect(times(ask({ capacity: 2 }, { taken }))).toEqual(['09:30', '10:00', '10:30']);
  });

  test('the buffer needs a free desk too', () => {
    const appointmentTypes = [type('t', { buffer: 10 })];
    expect(times(ask({ appointmentTypes }, { taken: lanes('2026-11-24 09:35', 1) }))).toEqual(['09:40', '10:20']);
  });

  test('a group has its places while it fills, none when full, and needs a lane to begin', () => {
    const appointmentTypes = [type('g', { minutes: 60, places: 4 })];
    const startsAt = rome('2026-11-24 09:00');
    const seats = (persons: number) => {
      const sessions = new Map([[sessionId('d', 'g', startsAt), persons]]);
      return ask({ appointmentTypes }, { taken: { ...lanes('2026-11-24 09:00', 12), sessions } }).map(
        (slot) => slot.seatsLeft,
      );
    };
    expect([seats(3), seats(4)]).toEqual([[1, 4], [4]]);
    expect(times(ask({ appointmentTypes }, { taken: lanes('2026-11-24 09:30', 1) }))).toEqual(['10:00']);
  });

  test('an appointment uses every granule to the end of its buffer', () => {
    const first = rome('2026-11-24 09:00') / 300_000;
    expect(granulesOf({ minutes: 15, buffer: 5 }, rome('2026-11-24 09:00'))).toEqual([
      first,
      first + 1,
      first + 2,
      first + 3,
    ]);
  });
});

describe('change of clocks', () => {
  const night = {
    onHolidays: 'open',
    rota: [{ days: ['sun'], from: '01:00', to: '04:00' }],
    appointmentTypes: [type('t', { minutes: 60 })],
  };
  const starts = (from: string) =>
    ask(night, { from, now: `${from} 00:00` }).map(({ startsAt }) => toRfc3339(startsAt));

  test('in spring the hour that is not there is not sold', () => {
    expect(starts('2027-03-28')).toEqual(['2027-03-28T01:00:00+01:00', '2027-03-28T03:00:00+02:00']);
  });

  test('in autumn the hour that comes twice is sold twice', () => {
    expect(starts('2026-10-25')).toEqual([
      '2026-10-25T01:00:00+02:00',
      '2026-10-25T02:00:00+02:00',
      '2026-10-25T02:00:00+01:00',
      '2026-10-25T03:00:00+01:00',
    ]);
  });

  test('in autumn hours that end or begin in the hour that comes twice are those of every watch', () => {
    const short = { appointmentTypes: [type('t', { minutes: 15 })] };
    const of = (from: string, to: string) =>
      ask({ ...short, rota: [{ days: ['sun'], from, to }] }, { from: '2026-10-25', now: '2026-10-24 12:00' }).map(
        ({ startsAt }) => toRfc3339(startsAt).slice(11),
      );
    expect(of('01:45', '02:15')).toEqual(['01:45:00+02:00', '02:00:00+02:00']);
    expect(of('02:45', '03:15')).toEqual(['02:45:00+01:00', '03:00:00+01:00']);
    expect(of('02:15', '02:45')).toEqual(['02:15:00+02:00', '02:30:00+02:00']);
  });

  test('the days around it keep their hours on the wall clock', () => {
    const rota = [{ days: ['mon', 'sat'], from: '09:00', to: '09:30' }];
    const around = ask({ rota }, { from: '2026-10-24', to: '2026-10-26', now: '2026-10-20 09:00' });
    expect(around.map(({ startsAt }) => toRfc3339(startsAt))).toEqual([
      '2026-10-24T09:00:00+02:00',
      '2026-10-26T09:00:00+01:00',
    ]);
  });
});

test('an offer is what is on the grid and within the limits, taken or not', () => {
  const plan = deskPlan(desk(), directoryOf({ comuni: [comune({})] }));
  const moment = { plan, closures: [], now: rome('2026-11-01 08:00') };
  expect(offerAt(moment, 't', rome('2026-11-24 09:30'))).toMatchObject({ endsAt: rome('2026-11-24 10:00') });
  expect(offerAt(moment, 't', rome('2026-11-24 09:35'))).toBeUndefined();
  expect(offerAt(moment, 'u', rome('2026-11-24 09:30'))).toBeUndefined();
  expect(offerAt(moment, 't', rome('2027-01-26 09:30'))).toBeUndefined();
});

const need = (id: string, broader: string): Need =>
  Need.parse({ id, name: { it: id }, description: { it: id }, icon: 'home', broader });

test('a desk treats a need, its parts and what it is a part of; not with what only others may book', () => {
  const needs = { needs: new Map([['sfratto', need('sfratto', 'affitto')]]) };
  const of = (need: string, audience = 'public') =>
    desk({ appointmentTypes: [type('t', { needs: [need], audience })] });
  expect(deskTreats(of('affitto'), 'sfratto', needs)).toBe(true);
  expect(deskTreats(of('sfratto'), 'affitto', needs)).toBe(true);
  expect(deskTreats(of('cibo'), 'affitto', needs)).toBe(false);
  expect(deskTreats(of('affitto', 'network'), 'affitto', needs)).toBe(false);
});
