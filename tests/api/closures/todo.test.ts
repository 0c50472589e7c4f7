/** What is still to be done for somebody follows from what is true. */
import { expect, test } from 'vitest';
import { type Facts, isToDo, isWaited, stateOf, type TodoState } from '../../../api/closures/todo.ts';

const now = 1_000;
const byMail: Facts = {
  way: 'email',
  hasPhone: true,
  startsAt: 5_000,
  inHours: true,
  cancelled: false,
  revokedAt: undefined,
  closedLetter: { outcome: 'sent' },
  reopenedLetter: undefined,
  offer: { answer: undefined },
  calls: [],
  demo: false,
};
const revoked = { revokedAt: 500 };
const told = (at: number) => ({ calls: [{ at, outcome: 'told' as const }] });

test.each<[string, Partial<Facts>, TodoState]>([
  ['a letter that is on its way', { closedLetter: { outcome: undefined } }, 'asked'],
  ['a letter and a time that is kept', {}, 'asked'],
  ['a letter, and no free time to keep', { offer: undefined }, 'asked'],
  ['a letter, and no answer', { offer: { answer: 'expired' } }, 'silent'],
  ['a letter that never arrived', { closedLetter: { outcome: 'dead' } }, 'call'],
  ['a letter that may not leave, and no phone', { closedLetter: { outcome: 'skipped' }, hasPhone: false }, 'post'],
  ['a phone', { way: 'phone' }, 'call'],
  ['a phone that nobody answered', { way: 'phone', calls: [{ at: 900, outcome: 'no-answer' }] }, 'call'],
  ['no contact', { way: 'neither', hasPhone: false }, 'post'],
  ['told by phone', told(900), 'told'],
  ['another day', { inHours: false }, 'moved'],
  ['cancelled, whatever else', { cancelled: true, inHours: false, ...told(900) }, 'cancelled'],
  ['the hour has come', { startsAt: now }, 'missed'],
  ['the hour of a trial has come', { startsAt: now, demo: true }, 'trial'],
  ['open again, after a letter', revoked, 'recall'],
  ['open again, and told so by letter', { ...revoked, reopenedLetter: { outcome: 'sent' } }, 'kept'],
  ['open again, and that letter is lost', { ...revoked, reopenedLetter: { outcome: 'dead' } }, 'recall'],
  ['open again, told before', { ...revoked, closedLetter: undefined, ...told(400) }, 'recall'],
  ['open again, told after', { ...revoked, ...told(600) }, 'kept'],
  ['open again before anybody knew', { ...revoked, closedLetter: undefined }, 'kept'],
])('%s', (_, facts, state) => {
  expect(stateOf({ ...byMail, ...facts }, now)).toBe(state);
});

test('every state is to do, waited for, or done', () => {
  expect([isToDo('silent'), isWaited('silent')]).toEqual([true, false]);
  expect([isToDo('asked'), isWaited('asked')]).toEqual([false, true]);
  expect([isToDo('missed'), isWaited('missed')]).toEqual([false, false]);
});
