/**
 * Free slots against an oracle that looks at a sign on the door minute by minute with the platform's clock, and at the
 * desk's book lane by lane. It shares no code with the rules.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Desk } from '#content/model/desk.ts';
import { deskPlan } from '#content/model/slot-plan.ts';
import { freeSlots, nothingTaken, type Slot } from '#content/model/slots.ts';
import { comune, directoryOf, sources } from './given.ts';

const minute = 60_000;
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome', dateStyle: 'short', timeStyle: 'short' });
const local = (instant: number): { date: string; time: string } => {
  const [date = '', time = ''] = clock.format(instant).split(' ');
  return { date, time };
};
const weekdayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const weekdayOf = (date: string): string => weekdayNames[new Date(`${date}T12:00:00Z`).getUTCDay()] ?? '';
const shifted = (date: string, days: number): string => {
  const noon = new Date(`${date}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + days);
  return noon.toISOString().slice(0, 10);
};

/** Both change-over days, a holiday, and plain days are within reach of these. */
const mornings = ['2026-10-23T06:00:00Z', '2027-03-26T07:13:00Z', '2026-12-05T22:30:00Z', '2026-11-20T00:00:00Z'];
const holidays = new Set(['2026-11-01', '2026-12-08', '2026-12-25', '2026-12-26', '2027-03-28', '2027-03-29']);

const five = (most: number) => fc.integer({ min: 0, max: most / 5 }).map((steps) => steps * 5);
const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const interval = fc
  .record({
    days: fc.uniqueArray(fc.constantFrom(...weekdayNames), { minLength: 1, maxLength: 7 }),
    start: five(1_200),
    length: fc.integer({ min: 2, max: 47 }).map((steps) => steps * 5),
    types: fc.constantFrom(undefined, ['a'], ['b', 'g']),
  })
  .map(({ days, start, length, types }) => ({
    days,
    from: timeOf(start),
    to: timeOf(Math.min(1_435, start + length)),
    ...(types && { types }),
  }));
const closure = fc
  .record({ from: fc.integer({ min: 0, max: 9 }), days: fc.integer({ min: 0, max: 2 }) })
  .map(({ from, days }) => ({ from, to: from + days }));

const world = fc.record({
  rota: fc.array(interval, { minLength: 1, maxLength: 4 }),
  lengths: fc.tuple(five(55), five(55), five(20), five(20)),
  capacity: fc.integer({ min: 1, max: 3 }),
  notice: fc.integer({ min: 0, max: 72 }),
  horizon: fc.integer({ min: 1, max: 9 }),
  closed: fc.array(closure, { maxLength: 2 }),
  taken: fc.array(fc.record({ at: fc.integer({ min: 0, max: 2_880 }), lanes: fc.integer({ min: 1, max: 3 }) }), {
    maxLength: 60,
  }),
  onHolidays: fc.constantFrom('open', 'closed'),
  now: fc.constantFrom(...mornings).map((text) => Date.parse(text)),
});
type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

const deskOf = ({ rota, lengths, capacity, notice, horizon, closed, onHolidays, now }: World): Desk => {
  const today = local(now).date;
  const [a, b, bufferA, bufferB] = lengths;
  const type = (id: string, facts: object) => ({ id, name: { it: id }, needs: ['ascolto'], ...facts });
  return Desk.parse({
    id: 'd',
    kind: 'listening-desk',
    name: { it: 'D' },
    comune: 'sondrio',
    organization: 'o',
    services: ['s'],
    rota,
    exceptions: closed.map(({ from, to }) => ({
      from: shifted(today, from),
      to: shifted(today, to),
      reason: { it: 'Chiuso' },
    })),
    capacity,
    onHolidays,
    appointmentTypes: [
      type('a', { minutes: a + 5, buffer: bufferA }),
      type('b', { minutes: b + 5, buffer: bufferB }),
      type('g', { minutes: 30, places: 4 }),
    ],
    rules: { noticeHours: notice, horizonDays: horizon },
    sources,
  });
};

const lanesOf = ({ taken, now }: World): Map<number, number> => {
  const first = Math.floor(now / (5 * minute));
  return new Map(taken.map(({ at, lanes }) => [first + at, lanes]));
};

const slotsOf = (one: World, desk = deskOf(one)): Slot[] => {
  const plan = deskPlan(desk, directoryOf({ comuni: [comune({})] }));
  const today = local(one.now).date;
  const taken = { ...nothingTaken, lanes: lanesOf(one) };
  return freeSlots(plan, { from: shifted(today, -1), to: shifted(today, 12), now: one.now, taken, wants: () => true });
};

const typeOf = (desk: Desk, { type }: Slot) => desk.appointmentTypes.find(({ id }) => id === type);

/** Is somebody at the desk for this type, at this minute, as the sign on the door says? */
const isOnDuty = (desk: Desk, type: string, instant: number): boolean => {
  const { date, time } = local(instant);
  if (
    (desk.onHolidays === 'closed' && holidays.has(date)) ||
    desk.exceptions.some(({ from, to }) => from <= date && date <= to)
  )
    return false;
  return desk.rota.some(
    ({ days, from, to, types }) =>
      days.some((day) => day === weekdayOf(date)) && from <= time && time < to && (types?.includes(type) ?? true),
  );
};

test('none outside the hours, before the notice, after the horizon, or on a closed day', () => {
  fc.assert(
    fc.property(world, (one) => {
      const desk = deskOf(one);
      const last = shifted(local(one.now).date, one.horizon);
      for (const slot of slotsOf(one, desk)) {
        expect(slot.startsAt).toBeGreaterThan(one.now);
        expect(slot.startsAt - one.now).toBeGreaterThanOrEqual(one.notice * 60 * minute);
        expect(local(slot.startsAt).date <= last).toBe(true);
        expect(slot.endsAt - slot.startsAt).toBe((typeOf(desk, slot)?.minutes ?? 0) * minute);
        for (let at = slot.startsAt; at < slot.endsAt; at += 5 * minute)
          expect(isOnDuty(desk, slot.type, at)).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

test('never more seats than free lanes at the fullest moment, and none left out', () => {
  fc.assert(
    fc.property(world, (one) => {
      const desk = deskOf(one);
      const lanes = lanesOf(one);
      const free = new Map(slotsOf(one, desk).map((slot) => [`${slot.type} ${slot.startsAt}`, slot.seatsLeft]));
      for (const slot of slotsOf({ ...one, taken: [] }, desk)) {
        const type = typeOf(desk, slot);
        let most = 0;
        for (let at = slot.startsAt; at < slot.endsAt + (type?.buffer ?? 0) * minute; at += minute) {
          most = Math.max(most, lanes.get(Math.floor(at / (5 * minute))) ?? 0);
        }
        const left = Math.max(0, one.capacity - most);
        expect(free.get(`${slot.type} ${slot.startsAt}`) ?? 0).toBe(slot.type === 'g' && left > 0 ? 4 : left);
      }
    }),
    { numRuns: 100 },
  );
});

test('the order in which hours, types, closures and claims are written changes nothing', () => {
  fc.assert(
    fc.property(world, (one) => {
      const desk = deskOf(one);
      const turned = {
        ...desk,
        rota: desk.rota.toReversed(),
        exceptions: desk.exceptions.toReversed(),
        appointmentTypes: desk.appointmentTypes.toReversed(),
      };
      const lanes = new Map(one.taken.map(({ at, lanes: count }) => [at, count]));
      const taken = [...lanes].map(([at, count]) => ({ at, lanes: count }));
      expect(slotsOf({ ...one, taken: taken.toReversed() }, turned)).toEqual(slotsOf({ ...one, taken }, desk));
    }),
    { numRuns: 100 },
  );
});

test('on a day with one change of clocks a whole day of hours holds an hour more or less', () => {
  const count = (date: string): number => {
    const now = Date.parse(`${shifted(date, -2)}T12:00:00Z`);
    const one: World = {
      rota: [{ days: [...weekdayNames], from: '00:00', to: '23:55' }],
      lengths: [55, 0, 0, 0],
      capacity: 1,
      notice: 0,
      horizon: 9,
      closed: [],
      taken: [],
      onHolidays: 'open',
      now,
    };
    return slotsOf(one).filter((slot) => slot.type === 'a' && local(slot.startsAt).date === date).length;
  };
  expect(['2026-10-24', '2026-10-25', '2027-03-28', '2027-03-30'].map(count)).toEqual([23, 24, 22, 23]);
});
