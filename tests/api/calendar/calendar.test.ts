import ICAL from 'ical.js';
import { afterEach, describe, expect, test } from 'vitest';
import { toInstant, toLocal } from '#content/model/time.ts';
import { type CalendarRequest, calendarFor } from '../../../api/calendar/calendar.ts';
import { bookingWith, desk, directoryWith, privateDesk, token } from '../mail/support/network.ts';

const baseUrl = 'https://sportello.example';
const invitation = {
  organizer: { name: 'Sportello Diffuso', email: 'noreply@prova.example' },
  guest: 'amina@person.example',
};

const request = (more: Partial<CalendarRequest> = {}): CalendarRequest => ({
  booking: bookingWith(),
  directory: directoryWith(),
  baseUrl,
  lang: 'it',
  now: toInstant('2026-11-22', '12:00'),
  ...more,
});

/** Read by a program that shares nothing with the one that wrote it. */
const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const component = calendar.getFirstSubcomponent('vevent');
  if (component === null) throw new Error('No VEVENT');
  return { calendar, component, event: new ICAL.Event(component), method: calendar.getFirstPropertyValue('method') };
};

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone ?? 'UTC';
});

describe('the promised hour', () => {
  const days = ['2026-10-24', '2026-10-25', '2026-10-26', '2027-03-27', '2027-03-28', '2027-03-29', '2026-07-01'];
  const cases = days.flatMap((date) =>
    ['UTC', 'Europe/Rome', 'America/New_York'].map((machine) => [date, machine] as const),
  );

  test.each(cases)('of %s holds for a second reader, on a machine in %s', (date, machine) => {
    process.env.TZ = machine;
    for (const time of ['00:30', '01:55', '03:30', '09:30', '23:30'] as const) {
      const { event } = read(calendarFor(request({ booking: bookingWith({ start: [date, time] }) })));
      expect(toLocal(event.startDate.toJSDate().getTime())).toMatchObject({ date, time });
      expect(event.duration.toSeconds()).toBe(30 * 60);
      expect(event.startDate.zone).toBe(ICAL.Timezone.utcTimezone);
    }
  });
});

describe('a file', () => {
  test('that is fetched publishes; one in a letter invites; both are one event', () => {
    const fetched = read(calendarFor(request({ baseUrl: 'http://127.0.0.1:8080' })));
    const sent = read(calendarFor(request({ invitation })));
    expect(fetched.method).toBe('PUBLISH');
    expect(fetched.component.getFirstProperty('attendee')).toBeNull();
    expect(sent.method).toBe('REQUEST');
    expect(sent.component.getFirstPropertyValue('organizer')).toBe('mailto:noreply@prova.example');
    expect(sent.component.getFirstPropertyValue('attendee')).toBe('MAILTO:amina@person.example');
    expect(sent.event.uid).toBe(fetched.event.uid);
    expect(sent.event.uid).toBe(`${bookingWith().id}@sportellodiffuso.example`);
  });

  test('says where, what, and how to change it', () => {
    const { event, component } = read(calendarFor(request()));
    expect(event.summary).toBe(`Appuntamento: ${desk.name.it}`);
    expect(event.location).toContain('Sondrio');
    expect(event.description).toContain('ACDE3467');
    expect(component.getFirstPropertyValue('url')).toBe(`${baseUrl}/prenotazioni/${token}/`);
  });

  test('keeps commas, semicolons and Arabic as they are', () => {
    const { event } = read(calendarFor(request({ lang: 'ar' })));
    expect(event.summary).toBe(`موعد: ${desk.name.ar}`);
    expect(event.location).toMatch(/, .*\(SO\)$/);
  });

  test('after a move has a higher sequence and the same UID; after a cancellation it cancels', () => {
    const first = read(calendarFor(request({ invitation })));
    const moved = read(
      calendarFor(request({ invitation, booking: bookingWith({ sequence: 1, start: ['2026-12-04', '10:00'] }) })),
    );
    const over = read(
      calendarFor(request({ invitation, booking: bookingWith({ sequence: 2, cancelled: { by: 'person' } }) })),
    );
    expect([first, moved, over].map(({ event }) => event.sequence)).toEqual([0, 1, 2]);
    expect(new Set([first, moved, over].map(({ event }) => event.uid)).size).toBe(1);
    expect(moved.method).toBe('REQUEST');
    expect(over.method).toBe('CANCEL');
    expect(over.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(read(calendarFor(request({ booking: bookingWith({ cancelled: { by: 'staff' } }) }))).method).toBe('CANCEL');
  });

  test('of a private desk names nothing', () => {
    const booking = bookingWith({ desk: privateDesk.id });
    const text = calendarFor(request({ booking, invitation: undefined }));
    const { event, component } = read(text);
    expect(event.summary).toBe('Appuntamento');
    expect(event.location).toBeNull();
    expect(component.getFirstPropertyValue('url')).toBeNull();
    for (const secret of ['violenza', 'Colloquio', 'Sondrio', token, 'ACDE3467']) expect(text).not.toContain(secret);
  });

  test('of a trial says so', () => {
    const { event } = read(
      calendarFor(request({ directory: directoryWith({ demo: true }), booking: bookingWith({ demo: true }) })),
    );
    expect(event.summary).toMatch(/^Prova: /);
    expect(event.description).toContain('nessuno ti aspetta');
  });

  test('is still a file when the desk has left the directory', () => {
    const { event } = read(calendarFor(request({ booking: bookingWith({ desk: 'sparito' }) })));
    expect(event.summary).toBe('Appuntamento');
  });

  test('has lines of at most 75 bytes, ended as RFC 5545 wants', () => {
    const text = calendarFor(request({ lang: 'ar' }));
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });
});
