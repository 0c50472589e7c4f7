/** Who may book where: nobody invents an appointment at a desk that one must not be seen at. */
import { describe, expect, test } from 'vitest';
import { bookableDesks, isBookable } from '#content/model/bookable.ts';
import type { Directory } from '#content/model/directory.ts';
import { isSensitiveDesk } from '#content/model/selection.ts';
import { shipped } from '../../support/shipped.ts';

const desk = shipped.desks.get('so-caritas');
if (desk === undefined) throw new Error('The content has no desk so-caritas.');

const rota = desk.demoAgenda ?? [];
const own = { ...desk, rota, demoAgenda: undefined };
const real: Directory = { ...shipped, portal: { ...shipped.portal, demo: false } };
const withSecret = (directory: Directory): Directory => ({
  ...directory,
  needs: new Map([...directory.needs].map(([id, need]) => [id, { ...need, sensitive: true }])),
});

describe('a desk', () => {
  test('with invented hours is booked only in a demonstration', () => {
    expect(isBookable(desk, shipped)).toBe(true);
    expect(isBookable(desk, real)).toBe(false);
  });

  test('with hours of its own is booked anywhere', () => {
    expect(isBookable(own, real)).toBe(true);
  });

  test('that only people with an invitation may book is not offered to all', () => {
    const closed = desk.appointmentTypes.map((type) => ({ ...type, audience: 'invitation' as const }));
    expect(isBookable({ ...own, appointmentTypes: closed }, real)).toBe(false);
  });

  test('whose services have all ended is not booked', () => {
    const services = new Map([...real.services].map(([id, one]) => [id, { ...one, status: 'ended' as const }]));
    expect(isBookable(own, { ...real, services })).toBe(false);
  });

  test('that is sensitive takes no trial, and real bookings only with hours of its own', () => {
    expect(isSensitiveDesk(desk, shipped)).toBe(false);
    expect(isSensitiveDesk(desk, withSecret(shipped))).toBe(true);
    expect(isBookable(desk, withSecret(shipped))).toBe(false);
    expect(isBookable(own, withSecret(real))).toBe(true);
  });
});

test('the demonstration has desks to book, and none is sensitive', () => {
  const desks = bookableDesks(shipped);
  expect(desks.length).toBeGreaterThan(5);
  expect(desks.filter((one) => isSensitiveDesk(one, shipped))).toEqual([]);
});
