import { expect, test } from 'vitest';
import { untilNextDay } from '../../../api/publishing/midnight.ts';

const hour = 3_600_000;

/** Times are given with Rome's offset on that day. */
test.each([
  ['2026-11-22T10:00:00+01:00', 14],
  ['2026-11-22T00:00:00+01:00', 24],
  ['2026-07-01T23:30:00+02:00', 0.5],
  ['2027-03-28T00:00:00+01:00', 23],
  ['2026-10-25T00:00:00+02:00', 25],
  ['2026-12-31T23:59:59+01:00', 1 / 3600],
])('from %s the next day in Rome is %d hours away', (now, hours) => {
  expect(untilNextDay(Date.parse(now))).toBe(hours * hour);
});
