/** What people read when a desk closes, and when a time becomes free: through a real mail server, as they get it. */
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { rome } from '../../content/model/given.ts';
import { book } from '../../support/core.ts';
import { openTestDatabase } from '../../support/engines.ts';
import type { TestPassing } from '../../support/passing.ts';
import { passingOn } from '../../support/passing.ts';
import { gulpease, officeWordsIn } from '../../support/plain-italian.ts';
import { desk, directoryWith, privateDesk } from '../mail/support/network.ts';
import { type MailServer, mailServer, type Received } from '../mail/support/smtp.ts';
import { office } from '../outbox/support/office.ts';

const spans = [{ from: rome('2026-12-01 00:00'), to: rome('2026-12-02 00:00') }];
const words = { it: 'Corso di formazione', en: 'Training' };

type Opened = { day: TestPassing; server: MailServer; send: () => Promise<readonly Received[]> };

const opened = async (): Promise<Opened> => {
  const database = await openTestDatabase('SQLite');
  const directory = directoryWith();
  const day = passingOn(database, { directory, clock: { now: rome('2026-11-30 09:00') } });
  const server = await mailServer();
  const post = office({
    database,
    clock: { now: () => day.clock.now, pass: () => undefined },
    smtpUrl: server.url,
    directory: () => directory,
    booking: day.bookings.byId,
    ...day.letters,
  });
  const send = async (): Promise<readonly Received[]> => {
    const before = server.received.length;
    await day.pass();
    day.clock.now += 10_000;
    await post.runOnce();
    return server.received.slice(before).filter(({ to }) => to !== 'sportello@desk.example');
  };
  return { day, server, send };
};

const at = (desk: { id: string }, more: object = {}) => ({ desk: desk.id, type: 'ascolto', ...more });
const close = (day: TestPassing, id = desk.id) => day.closures.close({ desk: id, spans, words, staff: 'anna' });

const checked = async ({ mail }: Received): Promise<void> => {
  const prose = (mail.text ?? '').replaceAll(/https?:\S+/g, '');
  expect(gulpease(prose)).toBeGreaterThanOrEqual(60);
  expect(officeWordsIn(prose)).toEqual([]);
  const checker = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: { 'no-inline-style': 'off', 'void-style': 'off', 'no-trailing-whitespace': 'off', 'long-title': 'off' },
  });
  expect((await checker.validateString(typeof mail.html === 'string' ? mail.html : '')).results).toEqual([]);
};

test('closed: why, the time that is kept, others; no calendar file, for it does not tell of an end', async () => {
  const { day, send } = await opened();
  const booking = await book(day.bookings, '2026-12-01 10:00', at(desk));
  await close(day);
  const [letter, ...more] = await send();
  expect(more).toEqual([]);
  expect(letter?.mail.subject).toBe('Appuntamento da cambiare: martedì 1 dicembre alle 10:00');
  const text = letter?.mail.text ?? '';
  expect(text).toContain('Perché: Corso di formazione');
  expect(text).toMatch(/Ti teniamo il posto di: mercoledì 2 dicembre alle \d{1,2}:\d\d/);
  expect(text).toMatch(/È tuo fino a: \S+ \d+ \S+ alle (?:09|1\d|20):\d\d/);
  expect(text).toContain(`https://sportello.example/prenotazioni/${booking.token}/`);
  expect(text).toContain(booking.code);
  expect(letter?.mail.attachments).toEqual([]);
  if (letter) await checked(letter);
  expect(await send()).toEqual([]);
});

test('in the language of the person; of a private desk neither name nor reason', async () => {
  const { day, send } = await opened();
  await book(day.bookings, '2026-12-01 10:00', at(desk, { language: 'en' }));
  await book(day.bookings, '2026-12-01 11:00', at(privateDesk, { email: 'x@example.org', safeToWrite: true }));
  await book(day.bookings, '2026-12-01 12:00', at(privateDesk, { email: 'y@example.org', safeToWrite: false }));
  await close(day);
  const act = await close(day, privateDesk.id);
  const letters = await send();
  const english = letters.find(({ mail }) => mail.subject?.startsWith('Please change'));
  expect(english?.mail.text).toContain('Why: Training');
  const hidden = letters.find(({ to }) => to === 'x@example.org');
  expect(`${hidden?.mail.subject} ${hidden?.mail.text} ${hidden?.raw}`).not.toMatch(/antiviolenza|riservato|Corso/i);
  expect(hidden?.mail.from?.text).toContain('Appuntamenti');
  expect(letters).toHaveLength(2);
  // Who said that messages are not safe is nobody's letter, but is not forgotten
  expect((await day.closureViews.one(act))?.affected.map(({ state }) => state)).toEqual(['asked', 'post']);
});

test('moved by the desk, or cancelled: the letter and the calendar file of any move or cancellation', async () => {
  const { day, send } = await opened();
  const booking = await book(day.bookings, '2026-12-01 10:00', at(desk));
  const act = await close(day);
  await send();
  await day.deal.move({ act, booking: booking.id, staff: 'anna', startsAt: rome('2026-12-04 10:00') });
  const rows = await day.database.read.selectFrom('outbox').select('event').where('doneAt', 'is', null).execute();
  expect(rows.map(({ event }) => event)).toContain('moved');
});

test('open again: told so, once, with the calendar file', async () => {
  const { day, send } = await opened();
  await book(day.bookings, '2026-12-01 10:00', at(desk));
  const act = await close(day);
  await send();
  await day.closures.reopen(act, 'anna');
  const [letter, ...more] = await send();
  expect(more).toEqual([]);
  expect(letter?.mail.subject).toBe('Il tuo appuntamento si fa: martedì 1 dicembre alle 10:00');
  expect(letter?.mail.attachments[0]?.content.toString()).toContain('METHOD:REQUEST');
  if (letter) await checked(letter);
});

test('closed and opened again before the letter left: nobody is told anything', async () => {
  const { day, send } = await opened();
  await book(day.bookings, '2026-12-01 10:00', at(desk));
  await day.closures.reopen(await close(day), 'anna');
  expect(await send()).toEqual([]);
});

test('a free time for who waits: until when, one button, the way off the list; not at night', async () => {
  const { day, send } = await opened();
  day.clock.now = rome('2026-11-30 22:00');
  const waiting = await day.waitlist.join({
    wish: { desk: desk.id, type: 'ascolto' },
    name: 'Amina',
    email: 'amina@person.example',
    language: 'it',
    by: 'person',
  });
  expect((await send()).map(({ mail }) => mail.subject)).toEqual(['Sei in lista d’attesa']);
  day.clock.now = rome('2026-12-01 08:00');
  const [letter] = await send();
  const [offer] = await day.offers.waiting();
  expect(letter?.to).toBe('amina@person.example');
  expect(letter?.mail.subject).toMatch(/^Si è liberato un posto: /);
  expect(letter?.mail.text).toContain(`https://sportello.example/prenotazioni/offerta/${offer?.token}/`);
  expect(letter?.mail.text).toContain(`https://sportello.example/prenotazioni/attesa/${waiting.token}/`);
  if (letter) await checked(letter);
});

const joining = { name: 'Amina', language: 'it', by: 'person' } as const;

test('on the list: that it is no appointment, until when, the way off; of a private desk nothing more', async () => {
  const { day, send } = await opened();
  const wish = { desk: desk.id, type: 'ascolto' };
  const own = await day.waitlist.join({ ...joining, wish, email: 'amina@person.example' });
  await day.waitlist.join({ ...joining, wish, email: 'amina@person.example' });
  await day.waitlist.join({ ...joining, wish, phone: '333 1112223' });
  await day.waitlist.join({
    ...joining,
    wish: { desk: privateDesk.id, type: 'ascolto' },
    email: 'x@example.org',
    language: 'en',
  });
  const letters = (await send()).filter(({ mail }) => /lista d’attesa|waiting list/.test(mail.subject ?? ''));
  expect(letters.map(({ to }) => to).sort()).toEqual(['amina@person.example', 'x@example.org']);
  const letter = letters.find(({ to }) => to === 'amina@person.example');
  expect(letter?.mail.text).toContain('Non è ancora un appuntamento.');
  expect(letter?.mail.text).toContain(desk.name.it);
  expect(letter?.mail.text).toContain(`https://sportello.example/prenotazioni/attesa/${own.token}/`);
  if (letter) await checked(letter);
  const hidden = letters.find(({ to }) => to === 'x@example.org');
  expect(hidden?.mail.text).toContain('This is not an appointment yet.');
  expect(`${hidden?.mail.subject} ${hidden?.mail.text} ${hidden?.raw}`).not.toMatch(/antiviolenza|riservato|Amina/i);
  expect(hidden?.mail.from?.text).toContain('"Appointments"');
});

test('who left the list before the letter gets none', async () => {
  const { day, send } = await opened();
  const wish = { comune: desk.comune, need: 'ascolto' };
  const { id } = await day.waitlist.join({ ...joining, wish, email: 'amina@person.example' });
  await day.waitlist.leave(id, 'left');
  expect(await send()).toEqual([]);
});
