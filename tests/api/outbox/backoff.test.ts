import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostAttempts, nextAttempt } from '../../../api/outbox/backoff.ts';
import { failureOf, Undeliverable } from '../../../api/outbox/failure.ts';

const pause = (attempts: number, random: number): number => nextAttempt(attempts, 0, random);

test('pauses double from half a minute up to an hour', () => {
  expect([1, 2, 3, 7, 8, 20].map((attempts) => pause(attempts, 1) / 1000)).toEqual([30, 60, 120, 1920, 3600, 3600]);
});

test('are spread over their second half, so that not all come back at once, and never shrink by more', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: mostAttempts }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (attempts, random) => {
        const longest = pause(attempts, 1);
        expect(pause(attempts, random)).toBeGreaterThanOrEqual(longest / 2);
        expect(pause(attempts, random)).toBeLessThanOrEqual(longest);
      },
    ),
  );
});

const smtp = (fields: object): Error => Object.assign(new Error('550 <amina@person.example> unknown'), fields);

test.each([
  [
    'a recipient that does not exist',
    smtp({ code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' }),
    'EENVELOPE 550',
    true,
  ],
  ['a full mailbox, today', smtp({ code: 'EENVELOPE', responseCode: 452, command: 'RCPT TO' }), 'EENVELOPE 452', false],
  [
    'a sender that the server does not allow',
    smtp({ code: 'EENVELOPE', responseCode: 553, command: 'MAIL FROM' }),
    'EENVELOPE 553',
    false,
  ],
  ['a wrong password', smtp({ code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }), 'EAUTH 535', false],
  ['nobody there', smtp({ code: 'ECONNREFUSED' }), 'ECONNREFUSED', false],
  ['a number that will never do', new Undeliverable('+39 333 1234567'), 'Undeliverable', true],
  ['something with an address for a code', smtp({ code: 'amina@person.example' }), 'Error', false],
  ['something thrown that is no error', 'amina@person.example', 'Error', false],
])('%s is told in a word without addresses', (_, error, reason, final) => {
  expect(failureOf(error)).toEqual({ reason, final });
});
