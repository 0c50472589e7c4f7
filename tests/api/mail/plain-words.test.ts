/** Letters are read by people who are tired, on small screens, perhaps with a screen reader. */
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { toInstant } from '#content/model/time.ts';
import { createComposer } from '../../../api/mail/compose.ts';
import type { Mail } from '../../../api/mail/mail.ts';
import { gulpease, officeWordsIn } from '../../support/plain-italian.ts';
import { bookingWith, desk, directoryWith, noOffers, privateDesk } from './support/network.ts';

const composed = async (event: string, more: Parameters<typeof bookingWith>[0] = {}): Promise<Mail> => {
  const booking = bookingWith(more);
  const compose = createComposer({
    directory: () => directoryWith(),
    booking: () => Promise.resolve(booking),
    bookingsOn: () => Promise.resolve([booking.id]),
    ...noOffers,
    baseUrl: 'https://sportello.example',
    sms: false,
    now: () => toInstant('2026-11-30', '12:00'),
  });
  const letter = await compose({
    id: `${booking.id}.0.${event}`,
    event,
    booking: booking.id,
    desk: booking.desk,
    attempts: 1,
  });
  if (letter.is !== 'mail') throw new Error(JSON.stringify(letter));
  return letter.mail;
};

const safe = { person: { safeToWrite: true } };
const kinds = [
  ['confirmation', {}],
  ['confirmation', { demo: true }],
  ['confirmation', { desk: privateDesk.id, ...safe }],
  ['change', {}],
  ['cancellation', { cancelled: { by: 'person' } }],
  ['cancellation', { cancelled: { by: 'staff' } }],
  ['reminder', {}],
  ['reminder', { canChange: false }],
  ['desk-booked', {}],
] as const;

describe.each(kinds)('%s %o', (event, more) => {
  test('is plain Italian', async () => {
    const { text } = await composed(event, more);
    const prose = text.replaceAll(/https?:\S+/g, '');
    expect(gulpease(prose)).toBeGreaterThanOrEqual(60);
    expect(officeWordsIn(prose)).toEqual([]);
  });

  test.each(['it', 'ar'] as const)('is valid HTML in %s', async (language) => {
    const { html } = await composed(event, { ...more, language });
    const checker = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y'],
      // Programs for mail read no style sheets
      rules: { 'no-inline-style': 'off', 'void-style': 'off', 'no-trailing-whitespace': 'off', 'long-title': 'off' },
    });
    const report = await checker.validateString(html);
    expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });
});

test('a paper with an Italian name stands in its own direction inside an Arabic sentence', async () => {
  const { text } = await composed('confirmation', { language: 'ar', desk: desk.id });
  expect(text).toMatch(/\u2068[A-Z][^\u2069]*\u2069 أو \u2068/);
});
