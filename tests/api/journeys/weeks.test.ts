import { describe, expect, test } from 'vitest';
import { cutWeek } from '../../../api/journeys/weeks.ts';

const slotAt = (time: string) => {
  const startsAt = Date.parse(time);
  return { desk: 'd', type: 't', startsAt, endsAt: startsAt + 1_800_000, seatsLeft: 1 };
};
/** A Friday, the Monday two weeks after, and the Sunday of that week. */
const slots = ['2026-11-27T09:00:00+01:00', '2026-12-07T09:00:00+01:00', '2026-12-13T23:30:00+01:00'].map(slotAt);
const cut = (day: string | undefined, given = slots) =>
  cutWeek({ slots: given, day, today: '2026-11-23', page: '/quando/' });

describe('a week of free times', () => {
  test('is the first with one, when none is asked for', () => {
    const { week, shown } = cut(undefined);
    expect(week).toMatchObject({ from: '2026-11-23', to: '2026-11-29', before: undefined });
    expect(shown).toEqual(slots.slice(0, 1));
    expect(week.first).toEqual({ startsAt: slots[0]?.startsAt, href: undefined });
  });

  test('leads over empty weeks to the nearest one with times', () => {
    expect(cut(undefined).week.after).toBe('/quando/?settimana=2026-12-07');
    const { week } = cut('2026-12-02');
    expect(week.before).toBe('/quando/?settimana=2026-11-23');
    expect(week.after).toBe('/quando/?settimana=2026-12-07');
  });

  test('begins on Monday and ends on Sunday, on the clock of Rome', () => {
    const { week, shown } = cut('2026-12-13');
    expect(week).toMatchObject({ from: '2026-12-07', to: '2026-12-13', after: undefined });
    expect(shown).toEqual(slots.slice(1));
    expect(week.first?.href).toBe('/quando/?settimana=2026-11-23');
  });

  test.each(['', 'domani', '2026-02-30', '<script>'])('takes "%s" for no day', (day) => {
    expect(cut(day)).toEqual(cut(undefined));
  });

  test('without any free time says so', () => {
    expect(cut(undefined, []).week).toMatchObject({ from: '2026-11-23', first: undefined, before: undefined });
  });
});
