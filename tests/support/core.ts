/** A booking core on a database of its own, with a clock that the test sets and a small network of desks. */
import { Desk } from '#content/model/desk.ts';
import type { Directory } from '#content/model/directory.ts';
import type { Instant } from '#content/model/time.ts';
import type { BookingRequest, Bookings } from '../../api/bookings/bookings.ts';
import { type Core, createCore } from '../../api/core.ts';
import type { Database } from '../../api/database/database.ts';
import type { PlanLetters } from '../../api/outbox/enqueue.ts';
import { createVault, type Vault } from '../../api/secrets/vault.ts';
import { comune, directoryOf, rome, sources } from '../content/model/given.ts';

/** A Monday. */
export const monday = rome('2026-11-23 08:00');

/** Tuesdays and Thursdays from 9 to 12, slots of half an hour, unless told. */
export const desk = (facts: object = {}): Desk =>
  Desk.parse({
    id: 'ascolto',
    kind: 'listening-desk',
    name: { it: 'Ascolto' },
    comune: 'sondrio',
    organization: 'an-organization',
    services: ['a-service'],
    rota: [{ days: ['tue', 'thu'], from: '09:00', to: '12:00' }],
    appointmentTypes: [{ id: 'primo', name: { it: 'Primo ascolto' }, minutes: 30, needs: ['ascolto'] }],
    rules: { noticeHours: 2, horizonDays: 30, cancelHours: 24, maxActive: 20, dailyWithoutContact: 50 },
    sources,
    ...facts,
  });

export const desksOf = (desks: readonly Desk[], demo = false): Directory => {
  const directory = directoryOf({ desks: [...desks], comuni: [comune({})] });
  return { ...directory, portal: { ...directory.portal, demo } };
};

export const plainLetters: PlanLetters = (change, { now, booking }) => [
  { event: change, dueAt: now },
  ...(change === 'cancelled' ? [] : [{ event: 'reminder', dueAt: booking.startsAt - 24 * 3_600_000 }]),
];

export const testVault: Vault = createVault({ current: 'test '.repeat(10), previous: undefined });

export type TestCore = Core & { database: Database; clock: { now: Instant }; vault: Vault };

type Given = { directory?: Directory; retentionDays?: number; clock?: { now: Instant } };

export const coreOn = (database: Database, given: Given = {}): TestCore => {
  const { directory = desksOf([desk()]), retentionDays = 30, clock = { now: monday } } = given;
  const core = createCore({
    database,
    vault: testVault,
    directory: () => directory,
    planLetters: plainLetters,
    now: () => clock.now,
    retentionDays,
  });
  return { ...core, database, clock, vault: testVault };
};

let keys = 0;

/** `request('2026-11-24 09:00', {…})` */
export const request = (at: string, more: Partial<BookingRequest> = {}): BookingRequest => ({
  desk: 'ascolto',
  type: 'primo',
  startsAt: rome(at),
  name: 'Maria Rossi',
  email: 'maria@example.org',
  ...more,
});

export const book = (bookings: Bookings, at: string, more: Partial<BookingRequest> = {}) => {
  keys += 1;
  return bookings.book(request(at, more), { key: `key ${process.pid} ${keys}` }).then(({ booking }) => booking);
};
