/** Every letter through a real mail server, as a mail program reads it. */
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Language } from '#content/model/common.ts';
import { toInstant } from '#content/model/time.ts';
import type { LetterBooking } from '#views/letters/letter.ts';
import { type Composing, createComposer } from '../../../api/mail/compose.ts';
import type { Post } from '../../../api/mail/mail.ts';
import { smtpPost } from '../../../api/mail/smtp.ts';
import type { Row } from '../../../api/outbox/row.ts';
import { bookingWith, desk, deskMailbox, directoryWith, noOffers, privateDesk, token } from './support/network.ts';
import { addressOf, type MailServer, mailServer } from './support/smtp.ts';

const now = toInstant('2026-11-30', '12:00');
const baseUrl = 'https://sportello.example';

const rowOf = (event: string, { id, sequence, desk: at }: LetterBooking = bookingWith()): Row => ({
  id: `${id}.${sequence}.${event}`,
  event,
  booking: id,
  desk: at,
  attempts: 1,
});

const composer = (booking: LetterBooking | undefined, more: Partial<Composing> = {}) =>
  createComposer({
    directory: () => directoryWith(),
    booking: () => Promise.resolve(booking),
    bookingsOn: () => Promise.resolve(booking === undefined ? [] : [booking.id]),
    ...noOffers,
    baseUrl,
    sms: false,
    now: () => now,
    ...more,
  });

const sendOver = async (server: MailServer, work: (post: Post) => Promise<void>): Promise<void> => {
  const post = smtpPost(server.url, { connections: 2 });
  await work(post);
  await post.close();
};

/** The letter as it arrives. */
const arrived = async (event: string, booking: LetterBooking, more: Partial<Composing> = {}) => {
  const server = await mailServer();
  const composed = await composer(booking, more)(rowOf(event, booking));
  if (composed.is !== 'mail') throw new Error(`No letter: ${JSON.stringify(composed)}`);
  await sendOver(server, (post) => post.send(composed.mail));
  const [one] = server.received;
  if (one === undefined) throw new Error('Nothing arrived.');
  const html = typeof one.mail.html === 'string' ? one.mail.html : '';
  return { ...one, text: one.mail.text ?? '', html };
};

const outcome = async (event: string, booking: LetterBooking | undefined, more: Partial<Composing> = {}) => {
  const composed = await composer(booking, more)(rowOf(event, booking));
  return composed.is === 'skipped' ? composed.why : composed.is;
};

const events = ['confirmation', 'change', 'cancellation', 'reminder'] as const;
const languages = ['it', 'en', 'ar'] as const satisfies readonly Language[];
const bookingFor = (event: string, language: Language): LetterBooking =>
  bookingWith({
    language,
    ...(event === 'cancellation' ? { cancelled: { by: 'person' as const }, canChange: false } : {}),
  });

const subjects: Record<string, string> = {
  'confirmation it': 'Appuntamento confermato: giovedì 3 dicembre alle 9:30',
  'change it': 'Appuntamento spostato: giovedì 3 dicembre alle 9:30',
  'cancellation it': 'Appuntamento annullato: giovedì 3 dicembre alle 9:30',
  'reminder it': 'Promemoria: giovedì 3 dicembre alle 9:30',
  'confirmation en': 'Appointment confirmed: Thursday, December 3',
  'change en': 'Appointment moved: Thursday, December 3',
  'cancellation en': 'Appointment cancelled: Thursday, December 3',
  'reminder en': 'Reminder: Thursday, December 3',
  'confirmation ar': 'تم تأكيد الموعد: الخميس',
  'change ar': 'تغيّر الموعد: الخميس',
  'cancellation ar': 'أُلغي الموعد: الخميس',
  'reminder ar': 'تذكير: الخميس',
};

describe.each(languages.flatMap((lang) => events.map((event) => [event, lang] as const)))('%s in %s', (event, lang) => {
  test('arrives whole, in both forms', async () => {
    const { mail, text, html, to } = await arrived(event, bookingFor(event, lang));
    expect(to).toBe('amina@person.example');
    expect(addressOf(mail.from)).toContain('noreply@sportellodiffuso.example');
    expect(mail.subject).toContain(subjects[`${event} ${lang}`]);
    expect(mail.messageId).toBe(`<${bookingWith().id}.0.${event}@sportellodiffuso.example>`);
    expect(mail.headers.get('content-language')).toBe(lang);
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(html).toContain(`<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">`);
    for (const form of [text, html]) {
      expect(form).toMatch(/\b9:30/);
      expect(form).toContain(desk.name[lang]);
      expect(form).toContain('23100 Sondrio (SO)');
    }
  });

  test('has no key in place of a word, and loads nothing', async () => {
    const { text, html } = await arrived(event, bookingFor(event, lang));
    for (const form of [text, html])
      expect(form).not.toMatch(/\b(?:letters|papers|desk)\.[a-z]|\{\{|undefined|\[object/);
    expect(html).not.toMatch(/<(?:img|script|link|iframe|video|object|form)\b|url\(|src=|@import/);
    const links = [...`${text} ${html}`.matchAll(/https?:\/\/[^\s"<>]+/g)].map(([link]) => link);
    expect(links.filter((link) => !link.startsWith(`${baseUrl}/`))).toEqual([]);
    expect(links.filter((link) => link.includes('?'))).toEqual([]);
  });
});

describe('a confirmation', () => {
  test('says how to change it by link and by code, until when, and what to bring with its condition', async () => {
    const { text, html } = await arrived('confirmation', bookingWith());
    for (const form of [text, html]) {
      expect(form).toContain(`${baseUrl}/prenotazioni/${token}/`);
      expect(form).toContain(`${baseUrl}/prenotazioni/`);
      expect(form).toContain('ACDE3467');
      expect(form).toContain('mercoledì 2 dicembre alle 9:30');
      expect(form).toMatch(/Carta d.identità/i);
      expect(form).toContain('oppure');
      expect(form).toContain('Solo se');
    }
  });

  test('in another language leads to pages in that language', async () => {
    const { text } = await arrived('confirmation', bookingWith({ language: 'ar' }));
    expect(text).toContain(`${baseUrl}/ar/prenotazioni/${token}/`);
  });

  test('in a language that the portal does not speak is wholly Italian', async () => {
    const { mail, html } = await arrived('confirmation', bookingWith({ language: 'ro' }));
    expect(mail.subject).toBe(subjects['confirmation it']);
    expect(html).toContain('<html lang="it"');
  });

  test('carries one calendar file, which another program reads as an invitation', async () => {
    const { mail, raw } = await arrived('confirmation', bookingWith());
    expect(mail.attachments).toHaveLength(1);
    const [file] = mail.attachments;
    expect(file?.filename).toBe('appuntamento.ics');
    expect(raw.replace(/\r\n\s+/g, ' ')).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/);
    const calendar = new ICAL.Component(ICAL.parse(file?.content.toString() ?? ''));
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue('organizer')).toBe(
      'mailto:noreply@sportellodiffuso.example',
    );
  });

  test('in Arabic keeps Italian words together', async () => {
    const { text, html } = await arrived('confirmation', bookingWith({ language: 'ar' }));
    expect(text).toContain('\u206823100 Sondrio (SO)\u2069');
    expect(html).toContain('<bdi lang="it" dir="ltr">23100 Sondrio (SO)</bdi>');
  });

  test('names for whom it is only when somebody else booked', async () => {
    expect((await arrived('confirmation', bookingWith({ forOther: true }))).text).toContain('Amina Esempio');
    expect((await arrived('confirmation', bookingWith())).raw).not.toContain('Amina Esempio');
  });

  test('goes to one address, whatever is written in it', async () => {
    const odd = bookingWith({ person: { email: 'a@person.example, b@other.example' } });
    await expect(arrived('confirmation', odd)).rejects.toThrow();
  });

  test('shows markup in names as text', async () => {
    const { html } = await arrived('confirmation', bookingWith({ forOther: true, person: { name: '<b>Eva</b>' } }));
    expect(html).toContain('&lt;b>Eva&lt;/b>');
  });

  test('takes the sender that the server is told', async () => {
    const { mail } = await arrived('confirmation', bookingWith(), {
      mailFrom: { name: 'Rete', email: 'no@rete.example' },
    });
    expect(addressOf(mail.from)).toBe('"Rete" <no@rete.example>');
    expect(mail.messageId).toMatch(/@rete\.example>$/);
  });
});

describe('a change and a cancellation', () => {
  test('update and cancel the same event of a calendar', async () => {
    const moved = await arrived('change', bookingWith({ sequence: 1 }));
    const over = await arrived('cancellation', bookingWith({ sequence: 2, cancelled: { by: 'person' } }));
    const read = (file: Buffer | undefined) => {
      const calendar = new ICAL.Component(ICAL.parse(file?.toString() ?? ''));
      const event = calendar.getFirstSubcomponent('vevent');
      return ['method', 'uid', 'sequence', 'status'].map((name) =>
        (name === 'method' ? calendar : event)?.getFirstPropertyValue(name),
      );
    };
    const uid = `${bookingWith().id}@sportellodiffuso.example`;
    expect(read(moved.mail.attachments[0]?.content)).toEqual(['REQUEST', uid, 1, 'CONFIRMED']);
    expect(read(over.mail.attachments[0]?.content)).toEqual(['CANCEL', uid, 2, 'CANCELLED']);
    expect(over.text).not.toContain(token);
  });

  test('by the desk says sorry and offers another day', async () => {
    const { text } = await arrived('cancellation', bookingWith({ cancelled: { by: 'staff' } }));
    expect(text).toContain('Ci dispiace');
    expect(text).toContain(`${baseUrl}/prenota/${desk.id}/`);
  });
});

describe('a private desk', () => {
  const booking = bookingWith({ desk: privateDesk.id, person: { safeToWrite: true } });

  test.each(['confirmation', 'change', 'reminder'] as const)(
    '%s names neither desk, place, reason nor person',
    async (event) => {
      const { raw, mail, text, html } = await arrived(event, booking);
      expect(addressOf(mail.from)).toBe('"Appuntamenti" <noreply@sportellodiffuso.example>');
      const calendar = mail.attachments.map(({ content }) => content.toString()).join();
      for (const form of [text, html, calendar, mail.subject ?? '', raw]) {
        expect(form).not.toMatch(/[Vv]iolenza|Colloquio|Sondrio|0342|Amina|riservato|Sportello Diffuso/);
      }
      expect(text).toMatch(/\b9:30/);
      expect(text).toContain('ACDE3467');
      expect(calendar).not.toContain(token);
    },
  );

  test('sends no reminder unless it is safe, and nothing where it is not', async () => {
    const where = (safeToWrite?: boolean) => bookingWith({ desk: privateDesk.id, person: { safeToWrite } });
    expect(await outcome('reminder', where())).toBe('not safe');
    expect(await outcome('reminder', where(false))).toBe('not safe');
    expect(await outcome('confirmation', where(false))).toBe('not safe');
    expect(await outcome('confirmation', where())).toBe('mail');
    expect(await outcome('confirmation', bookingWith({ person: { safeToWrite: false } }))).toBe('not safe');
  });

  test('hears of a booking without a name', async () => {
    const { text, raw } = await arrived('desk-booked', booking);
    expect(text).toContain('ACDE3467');
    expect(raw).not.toMatch(/Amina|violenza|Colloquio/);
  });
});

describe('a trial', () => {
  const directory = () => directoryWith({ demo: true });

  test.each(languages)('says first of all, in %s, that nobody waits', async (language) => {
    const { mail, text, html } = await arrived('confirmation', bookingWith({ demo: true, language }), { directory });
    const said = { it: 'È una prova: nessuno ti aspetta', en: 'nobody is waiting for you', ar: 'لا أحد ينتظرك' }[
      language
    ];
    expect(text.indexOf(said)).toBeGreaterThan(0);
    expect(text.indexOf(said)).toBeLessThan(200);
    expect(html).toContain(said);
    expect(mail.subject).toMatch(/^(?:Prova|Trial|تجربة)\. /);
  });

  test('writes to nobody at the desk', async () => {
    expect(await outcome('desk-booked', bookingWith({ demo: true }))).toBe('no mailbox');
    expect(await outcome('desk-booked', bookingWith(), { directory })).toBe('no mailbox');
    expect(await outcome('morning-list', bookingWith(), { directory })).toBe('no mailbox');
  });
});

describe('letters to the desk', () => {
  test('say who comes, what they asked for, and no address', async () => {
    const { text, to, raw } = await arrived('desk-booked', bookingWith());
    expect(to).toBe(deskMailbox);
    for (const word of ['Amina Esempio', 'Primo ascolto', 'interprete', 'persone: 3', 'ACDE3467'])
      expect(text).toContain(word);
    expect(raw).not.toContain('amina@');
    expect(raw).not.toContain(token);
  });

  test('of a move say all that a new booking says: the letter before may never have left', async () => {
    const booking = bookingWith({ sequence: 1 });
    const { mail, text, to, raw } = await arrived('desk-moved', booking);
    expect(to).toBe(deskMailbox);
    expect(mail.subject).toBe('Appuntamento spostato: giovedì 3 dicembre alle 9:30');
    expect(mail.messageId).toBe(`<${booking.id}.1.desk-moved@sportellodiffuso.example>`);
    for (const word of [
      'Questo è il nuovo giorno. Il posto di prima è di nuovo libero.',
      'giovedì 3 dicembre alle 9:30',
      desk.name.it,
      'Primo ascolto',
      'Amina Esempio',
      'interprete, persone: 3',
      'ACDE3467',
    ])
      expect(text).toContain(word);
    expect(mail.attachments).toEqual([]);
    expect(raw).not.toMatch(/amina@/);
    expect(raw).not.toContain(token);
  });

  test('of a move that another one followed are not sent: the last one tells it all', async () => {
    const row = rowOf('desk-moved', bookingWith({ sequence: 1 }));
    expect(await composer(bookingWith({ sequence: 2 }))(row)).toMatchObject({ is: 'skipped', why: 'superseded' });
  });

  test('of a move at a desk where one must not be seen say time and code only', async () => {
    const { mail, text, raw } = await arrived('desk-moved', bookingWith({ desk: privateDesk.id, sequence: 1 }));
    expect(text).toContain('ACDE3467');
    expect(`${mail.subject} ${text} ${raw}`).not.toMatch(/Amina|violenza|Colloquio/);
  });

  test('go where the desk said, before any other address, and never to certified mail', async () => {
    const at = (notify: string) => {
      const told = directoryWith();
      return { directory: () => ({ ...told, desks: new Map(told.desks).set(desk.id, { ...desk, notify }) }) };
    };
    expect((await arrived('desk-booked', bookingWith(), at('turni@desk.example'))).to).toBe('turni@desk.example');
    expect((await arrived('desk-booked', bookingWith(), at('comune@pec.example'))).to).toBe(deskMailbox);
  });

  test('tell that somebody who erased their data will not come', async () => {
    const { text } = await arrived('desk-cancelled', bookingWith({ person: undefined, cancelled: { by: 'person' } }));
    expect(text).toContain('Il posto è di nuovo libero');
    expect(text).toContain('ACDE3467');
    expect(text).not.toContain('Nome');
  });

  test('the list of the day is in order of time and leaves out who cancelled and who finds it closed', async () => {
    const day = '2026-11-30';
    const list = [
      bookingWith({ id: 'c', start: [day, '15:00'], person: { name: 'Terza' } }),
      bookingWith({ id: 'a', start: [day, '09:00'], person: { name: 'Prima' } }),
      bookingWith({ id: 'x', start: [day, '10:00'], person: { name: 'Assente' }, cancelled: { by: 'person' } }),
      bookingWith({ id: 'y', start: [day, '16:00'], person: undefined }),
      bookingWith({ id: 'z', start: [day, '17:00'], person: { name: 'Chiusa' } }),
    ];
    const row = {
      id: `${desk.id}.${day}.morning-list`,
      event: 'morning-list',
      booking: null,
      desk: desk.id,
      attempts: 1,
    };
    const asked: string[][] = [];
    const compose = composer(undefined, {
      booking: (id) => Promise.resolve(list.find((one) => one.id === id)),
      bookingsOn: (...args) => {
        asked.push(args);
        return Promise.resolve(list.map(({ id }) => id));
      },
      closed: ({ id }) =>
        Promise.resolve(id === 'z' ? { words: { it: 'Riunione' }, kept: undefined, others: [] } : undefined),
    });
    const composed = await compose(row);
    if (composed.is !== 'mail') throw new Error(JSON.stringify(composed));
    expect(asked).toEqual([[desk.id, day]]);
    expect(composed.mail.subject).toBe('Appuntamenti di lunedì 30 novembre');
    const { text } = composed.mail;
    expect(text.search(/\b9:00: Prima/)).toBeGreaterThan(0);
    expect(text.indexOf('15:00: Terza')).toBeGreaterThan(text.indexOf('Prima'));
    expect(text).not.toMatch(/Assente|Chiusa/);
    expect(text).not.toContain('16:00');
  });
});

describe('a letter is left out', () => {
  const cancelled = { by: 'person' } as const;
  test.each([
    ['of who is forgotten', 'confirmation', bookingWith({ person: undefined }), 'forgotten'],
    ['of a booking that is gone', 'confirmation', undefined, 'forgotten'],
    ['of what was cancelled meanwhile', 'confirmation', bookingWith({ cancelled }), 'superseded'],
    ['the reminder too', 'reminder', bookingWith({ cancelled }), 'superseded'],
    ['for a desk that left', 'confirmation', bookingWith({ desk: 'sparito' }), 'desk gone'],
    ['after the appointment', 'change', bookingWith({ start: ['2026-11-30', '12:00'] }), 'over'],
    [
      'for a home phone',
      'confirmation',
      bookingWith({ person: { email: undefined, phone: '0342 515018' } }),
      'no channel',
    ],
    ['of an event nobody knows', 'birthday', bookingWith(), 'unknown event'],
  ])('%s', async (_, event, booking, why) => {
    expect(await outcome(event, booking)).toBe(why);
  });

  test('that a later one tells better', async () => {
    const compose = composer(bookingWith({ sequence: 1 }));
    expect(await compose(rowOf('confirmation'))).toEqual({ is: 'skipped', why: 'superseded' });
  });

  test('a reminder that is late waits for the morning', async () => {
    const at = (time: string) => ({ now: () => toInstant('2026-12-02', time) });
    const morning = { is: 'later', at: toInstant('2026-12-03', '08:00') };
    expect(await composer(bookingWith(), at('20:30'))(rowOf('reminder'))).toEqual(morning);
    expect((await composer(bookingWith(), at('19:30'))(rowOf('reminder'))).is).toBe('mail');
  });

  test('after the cut-off a reminder says what can still be done', async () => {
    const { text } = await arrived('reminder', bookingWith({ canChange: false }));
    expect(text).toContain('Se non puoi venire, dillo');
    expect(text).not.toContain('Puoi spostarlo');
  });
});

describe('text messages', () => {
  const phoneOnly = bookingWith({ person: { email: undefined, phone: '333 123 4567' } });
  const sms = async (booking: LetterBooking, event = 'confirmation') => {
    const composed = await composer(booking, { sms: true })(rowOf(event, booking));
    return composed.is === 'sms' ? composed.sms : composed;
  };

  test('reach who left a mobile and no email, where a provider is configured', async () => {
    expect(await sms(phoneOnly)).toEqual({
      id: rowOf('confirmation').id,
      to: '+393331234567',
      text: expect.stringContaining('Codice: ACDE3467.'),
    });
    expect(await outcome('confirmation', phoneOnly)).toBe('no channel');
    expect(
      (await composer(bookingWith({ person: { phone: '3331234567' } }), { sms: true })(rowOf('confirmation'))).is,
    ).toBe('mail');
  });

  test('name nothing of a private desk, and say that a trial is one', async () => {
    const hidden = await sms({ ...phoneOnly, desk: privateDesk.id });
    expect(hidden).toMatchObject({ text: 'Appuntamento confermato: giovedì 3 dicembre alle 9:30. Codice: ACDE3467.' });
    expect(await sms({ ...phoneOnly, demo: true })).toMatchObject({
      text: expect.stringContaining('nessuno ti aspetta'),
    });
  });
});
