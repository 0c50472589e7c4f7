/** From a row of the outbox to what leaves: rendered now, with what is true now, in the language of who reads it. */
import { renderToStaticMarkup } from 'preact-render-to-string';
import type { Language } from '#content/model/common.ts';
import type { Directory } from '#content/model/directory.ts';
import { isSensitiveDesk } from '#content/model/selection.ts';
import { type Instant, toLocal } from '#content/model/time.ts';
import type { ViewContext } from '#views/context.ts';
import { type Closed, closedLetter } from '#views/letters/closed.ts';
import type { Appointment, Letter, LetterBooking } from '#views/letters/letter.ts';
import { LetterPage } from '#views/letters/letter-page.tsx';
import { letterText } from '#views/letters/letter-text.ts';
import type { LetterOffer } from '#views/letters/offer.ts';
import { shortMessage } from '#views/letters/short-message.ts';
import { deskLetter, morningLetter } from '#views/letters/to-desk.ts';
import { personLetter } from '#views/letters/to-person.ts';
import type { LetterWaiting } from '#views/letters/waiting.ts';
import { translator } from '#views/translator.ts';
import { calendarFor, methodOf } from '../calendar/calendar.ts';
import type { Row } from '../outbox/row.ts';
import { mobileNumber, type Sms } from '../sms/sms.ts';
import { appointmentOf, letterLanguage } from './appointment.ts';
import { deskMailbox } from './desk-mailbox.ts';
import {
  type DeskEvent,
  isCareEvent,
  isDeskEvent,
  isPersonEvent,
  morningList,
  offerEvent,
  type PersonEvent,
  waitingEvent,
} from './events.ts';
import type { Mail, Mailbox } from './mail.ts';
import { mayWrite, stillTrue, type Verdict } from './still.ts';
import { createWaitingLetters } from './to-waiting.ts';

export type Composed = { is: 'mail'; mail: Mail } | { is: 'sms'; sms: Sms } | Exclude<Verdict, { is: 'right' }>;

export type CareLetter = (row: Row) => Promise<{ to: string; letter: Letter } | undefined>;

export type Composing = {
  directory: () => Directory;
  booking: (id: string) => Promise<LetterBooking | undefined>;
  /** Ids of the bookings of a desk on a local date. */
  bookingsOn: (desk: string, date: string) => Promise<readonly string[]>;
  baseUrl: string;
  /** Of a booking that cannot be kept; undefined when it can again. */
  closed: (booking: LetterBooking) => Promise<Closed | undefined>;
  /** The time that is offered to somebody who waits; undefined when it no longer is. */
  offer: (waiting: string, madeAt: Instant) => Promise<LetterOffer | undefined>;
  /** Somebody who waits and has mail; undefined when they have left. */
  waiting: (id: string) => Promise<LetterWaiting | undefined>;
  /** To who keeps records true; undefined when there is nothing to say any more. */
  care?: CareLetter | undefined;
  /** Absent: the sender that the portal names. */
  mailFrom?: Mailbox | undefined;
  sms: boolean;
  now: () => Instant;
};

const skipped = (why: string): Composed => ({ is: 'skipped', why });

/** The parts of `<booking>.<sequence>.<event>` or `<desk>.<date>.<event>`. */
const second = ({ id }: Row): string => id.split('.')[1] ?? '';

export const createComposer = (composing: Composing): ((row: Row) => Promise<Composed>) => {
  const { booking, bookingsOn, baseUrl, now } = composing;

  const contextFor = (lang: Language, directory: Directory): ViewContext => ({
    lang,
    t: translator(lang),
    directory,
    today: toLocal(now()).date,
  });
  const senderOf = ({ t, directory }: ViewContext, isPrivate: boolean): Mailbox => {
    const sender = composing.mailFrom ?? directory.portal.sender;
    return isPrivate ? { name: t('letters.sender'), email: sender.email } : sender;
  };
  const mailOf = (row: Row, letter: Letter, { from, to }: Pick<Mail, 'from' | 'to'>): Mail => ({
    id: row.id,
    from,
    to,
    lang: letter.lang,
    subject: letter.subject,
    text: letterText(letter),
    html: `<!DOCTYPE html>${renderToStaticMarkup(LetterPage({ letter }))}`,
  });

  const byMail = (
    row: Row,
    event: PersonEvent,
    { appointment, to, closed }: { appointment: Appointment; to: string; closed: Closed | undefined },
  ): Mail => {
    const directory = composing.directory();
    const context = contextFor(letterLanguage(appointment.booking.language, directory), directory);
    const from = senderOf(context, appointment.private);
    const given = { appointment, context, baseUrl };
    const isClosed = event === 'closed' || event === 'kept';
    const letter =
      closed !== undefined && isClosed ? closedLetter(event, { ...given, closed }) : personLetter(event, given);
    const invitation = { organizer: from, guest: to };
    const request = { booking: appointment.booking, directory, baseUrl, lang: context.lang, now: now(), invitation };
    const calendar = { method: methodOf(request), content: calendarFor(request) };
    const isOld = isClosed || event === 'reminder';
    return { ...mailOf(row, letter, { from, to }), calendar: isOld ? undefined : calendar };
  };

  const toPerson = async (row: Row, event: PersonEvent, appointment: Appointment): Promise<Composed> => {
    const { person } = appointment.booking;
    if (person === undefined) return skipped('forgotten');
    const verdict = mayWrite(event, appointment, { person, now: now() });
    if (verdict.is !== 'right') return verdict;
    const isClosed = event === 'closed' || event === 'kept';
    const closed = isClosed ? await composing.closed(appointment.booking) : undefined;
    if (isClosed && closed === undefined) return skipped('open again');
    if (person.email !== undefined)
      return { is: 'mail', mail: byMail(row, event, { appointment, to: person.email, closed }) };
    const to = composing.sms && person.phone !== undefined ? mobileNumber(person.phone) : undefined;
    if (to === undefined) return skipped('no channel');
    const directory = composing.directory();
    const context = contextFor(letterLanguage(appointment.booking.language, directory), directory);
    return { is: 'sms', sms: { id: row.id, to, text: shortMessage(event, appointment, context) } };
  };

  const toDesk = (row: Row, event: DeskEvent, appointment: Appointment): Composed => {
    const context = contextFor('it', composing.directory());
    const to = appointment.booking.demo ? undefined : deskMailbox(appointment.desk, context.directory);
    if (to === undefined) return skipped('no mailbox');
    const from = senderOf(context, appointment.private);
    return { is: 'mail', mail: mailOf(row, deskLetter(event, appointment, context), { from, to }) };
  };

  const aboutBooking = async (row: Row, id: string, event: PersonEvent | DeskEvent): Promise<Composed> => {
    const found = await booking(id);
    // Who erases their data cancels: the desk must not wait for them
    if (found === undefined || (found.person === undefined && event !== 'desk-cancelled')) return skipped('forgotten');
    const appointment = appointmentOf(found, composing.directory());
    if (appointment === undefined) return skipped('desk gone');
    const verdict = stillTrue(event, appointment, { sequence: Number(second(row)), now: now() });
    if (verdict.is !== 'right') return verdict;
    if (isDeskEvent(event)) return toDesk(row, event, appointment);
    return toPerson(row, event, appointment);
  };

  /** Undefined: nobody comes, or finds the door closed. */
  const expectedAt = async (id: string): Promise<LetterBooking | undefined> => {
    const found = await booking(id);
    const isOff = found?.person === undefined || found.cancelled !== undefined || found.demo;
    return isOff || (await composing.closed(found)) !== undefined ? undefined : found;
  };

  const listOfDay = async (row: Row): Promise<Composed> => {
    const context = contextFor('it', composing.directory());
    const { directory } = context;
    const [desk, date] = [directory.desks.get(row.desk), second(row)];
    const to = desk && deskMailbox(desk, directory);
    if (desk === undefined || to === undefined) return skipped('no mailbox');
    const expected = await Promise.all((await bookingsOn(desk.id, date)).map(expectedAt));
    if (!expected.some((one) => one !== undefined && one.startsAt > now())) return skipped('over');
    const appointments = expected.flatMap((one) => (one && appointmentOf(one, directory)) ?? []);
    const isPrivate = isSensitiveDesk(desk, directory);
    const letter = morningLetter({ desk, date, private: isPrivate }, appointments, context);
    return { is: 'mail', mail: mailOf(row, letter, { from: senderOf(context, isPrivate), to }) };
  };

  const toWaiting = createWaitingLetters({
    ...composing,
    contextFor: (lang) => contextFor(lang, composing.directory()),
    mailOf: (row, letter, { email, context, ...to }) =>
      mailOf(row, letter, { from: senderOf(context, to.private), to: email }),
  });

  const toKeeper = async (row: Row): Promise<Composed> => {
    const found = await composing.care?.(row);
    if (found === undefined) return skipped('over');
    const from = senderOf(contextFor('it', composing.directory()), false);
    return { is: 'mail', mail: mailOf(row, found.letter, { from, to: found.to }) };
  };

  return async (row) => {
    const { event } = row;
    if (isCareEvent(event)) return toKeeper(row);
    if (event === offerEvent) return toWaiting.toOffered(row);
    if (event === waitingEvent) return toWaiting.toJoined(row);
    if (event === morningList) return listOfDay(row);
    if (row.booking === null || !(isPersonEvent(event) || isDeskEvent(event))) return skipped('unknown event');
    return aboutBooking(row, row.booking, event);
  };
};
