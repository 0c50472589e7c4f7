/** One appointment: looked at, cancelled or moved for the person, and the slip to take away. */
import type { Context } from 'hono';
import { renderSVG } from 'uqr';
import { addDays, toLocal } from '#content/model/time.ts';
import type { FieldProblems } from '#views/journey/problems.ts';
import { bookingAddress, bookingPartAddress } from '#views/staff/agenda/addresses.ts';
import { bookingParts, StaffBookingPage } from '#views/staff/agenda/booking-page.tsx';
import {
  type ChangeReason,
  changeReasons,
  StaffCancelPage,
  StaffMovePage,
} from '#views/staff/booking/change-pages.tsx';
import { SlipPage } from '#views/staff/booking/slip-page.tsx';
import { staffTranslator as t, translator } from '#views/translator.ts';
import { auditEntry } from '../audit/audit.ts';
import { AlreadyCancelled, NoSuchBooking, SlotNotOffered, SlotTaken, TooLate } from '../bookings/errors.ts';
import type { Db } from '../database/database.ts';
import { cutWeek, weekParameter } from '../journeys/weeks.ts';
import { letterLanguage } from '../mail/appointment.ts';
import { formOf, seeOther } from '../pages/page.ts';
import { namesOfPeople } from '../people/people.ts';
import { Problem } from '../problems.ts';
import type { Staff } from '../staff/access.ts';
import { demand } from '../staff/routes.ts';
import type { Visit } from './agenda.ts';
import { cardOf } from './cards.ts';
import { type AgendaDeps, staffContext, staffPage } from './deps.ts';

/** How far ahead staff are shown free times. */
export const staffHorizonDays = 60;

/** The appointment of the address, if it is one of theirs. @throws Problem */
export const ownVisit = async (c: Context, staff: Staff, deps: AgendaDeps) => {
  const visit = await deps.agenda.visit(c.req.param('id') ?? '').catch((error: unknown) => {
    throw error instanceof NoSuchBooking ? new Problem('not-found') : error;
  });
  const { directory } = deps.published();
  demand(staff, 'desk.see', { place: { desk: visit.booking.desk }, directory });
  const [card] = cardOf(visit, { directory, names: await namesOfPeople(deps.database.read) });
  if (card === undefined) throw new Problem('not-found');
  const { email, phone, safeToWrite } = visit.booking.person ?? {};
  return { visit, card, reach: { email, phone, unsafe: safeToWrite === false } };
};

const cancelledBy = ({ booking: { cancelled } }: Visit): string | undefined =>
  cancelled && t(`booking.cancelledBy.${cancelled.by}`);

export const showOne = (deps: AgendaDeps) => async (c: Context, staff: Staff) => {
  const { visit, card, reach } = await ownVisit(c, staff, deps);
  const booking = {
    visit: card,
    reach,
    canChange: visit.booking.canCancel,
    invitations: card.desk.appointmentTypes.some(({ audience }) => audience === 'invitation'),
    cancelledBy: cancelledBy(visit),
  };
  const body = <StaffBookingPage booking={booking} context={staffContext(c, deps)} />;
  return staffPage(c, staff, { title: t('booking.title'), body, deps });
};

const isReason = (text: string | undefined): text is ChangeReason => changeReasons.some((reason) => reason === text);

type Act = { act: 'booking.cancelled' | 'booking.moved'; visit: Visit; reason: string | undefined };

/** Into the register, in the transaction of the act. */
const registered =
  (staff: Staff, { act, visit, reason }: Act, { now }: AgendaDeps) =>
  (tx: Db): Promise<void> => {
    const { id, desk } = visit.booking;
    const note = isReason(reason) ? reason : 'desk';
    return auditEntry(tx, { at: now(), staff: staff.id, act, kind: 'booking', record: id, note, place: { desk } });
  };

export const askCancel = (deps: AgendaDeps) => async (c: Context, staff: Staff) => {
  const { visit, card, reach } = await ownVisit(c, staff, deps);
  if (!visit.booking.canCancel) return seeOther(c, bookingAddress(card.id));
  const body = <StaffCancelPage visit={card} reach={reach} context={staffContext(c, deps)} />;
  return staffPage(c, staff, { title: t('booking.cancel'), body, deps });
};

const mayRun = (staff: Staff, { booking: { desk } }: Visit, { published }: AgendaDeps): void =>
  demand(staff, 'desk.run', { place: { desk }, directory: published().directory });

export const cancel = (deps: AgendaDeps) => async (c: Context, staff: Staff) => {
  const { visit, card } = await ownVisit(c, staff, deps);
  mayRun(staff, visit, deps);
  const { reason } = await formOf(c);
  const alongside = registered(staff, { act: 'booking.cancelled', visit, reason }, deps);
  try {
    await deps.bookings.cancel(card.id, { by: 'staff', alongside });
  } catch (error) {
    // It has begun meanwhile: its page says so.
    if (!(error instanceof TooLate)) throw error;
  }
  return seeOther(c, bookingAddress(card.id));
};

type Moving = { problems: FieldProblems };

const movePage = async (c: Context, staff: Staff, { deps, problems }: Moving & { deps: AgendaDeps }) => {
  const { card, reach } = await ownVisit(c, staff, deps);
  const today = toLocal(deps.now()).date;
  const slots = await deps.slots.list({
    desk: card.desk.id,
    from: today,
    to: addDays(today, staffHorizonDays),
    type: card.type?.id,
    audience: 'any',
    beyondRules: true,
  });
  const page = bookingPartAddress(card.id, bookingParts.move);
  const { week, shown } = cutWeek({ slots, day: c.req.query(weekParameter), today, page });
  const choices = shown.map(({ startsAt }) => ({ value: String(startsAt), startsAt }));
  const times = { choices, week, problems };
  const body = <StaffMovePage visit={card} reach={reach} times={times} context={staffContext(c, deps)} />;
  return staffPage(c, staff, { title: t('booking.move'), body, deps, status: problems.length > 0 ? 422 : 200 });
};

export const askMove = (deps: AgendaDeps) => async (c: Context, staff: Staff) => {
  const { visit, card } = await ownVisit(c, staff, deps);
  return visit.booking.canCancel ? movePage(c, staff, { deps, problems: [] }) : seeOther(c, bookingAddress(card.id));
};

export const move = (deps: AgendaDeps) => async (c: Context, staff: Staff) => {
  const { visit, card } = await ownVisit(c, staff, deps);
  mayRun(staff, visit, deps);
  const { time = '', reason } = await formOf(c);
  const again = (name: 'time' | 'taken' | 'notOffered') =>
    movePage(c, staff, { deps, problems: [{ field: 'time', name }] });
  if (!/^\d{1,15}$/.test(time)) return again('time');
  const alongside = registered(staff, { act: 'booking.moved', visit, reason }, deps);
  try {
    await deps.bookings.move(card.id, Number(time), { by: 'staff', alongside });
  } catch (error) {
    if (error instanceof SlotTaken) return again('taken');
    if (error instanceof SlotNotOffered) return again('notOffered');
    if (!(error instanceof TooLate || error instanceof AlreadyCancelled)) throw error;
  }
  return seeOther(c, bookingAddress(card.id));
};

export const slip = (deps: AgendaDeps) => async (c: Context, staff: Staff) => {
  const { visit, card } = await ownVisit(c, staff, deps);
  const { token, language, demo } = visit.booking;
  const { id, code, desk, type, startsAt, endsAt } = card;
  if (type === undefined || token === '') throw new Problem('not-found');
  const { directory } = deps.published();
  const lang = letterLanguage(language, directory);
  const address = `${deps.baseUrl}${lang === 'it' ? '' : `/${lang}`}/prenotazioni/${token}/`;
  const square = renderSVG(address, { border: 2 });
  const context = { ...staffContext(c, deps), lang, t: translator(lang) };
  const shown = { id, code, appointment: { desk, type, startsAt, endsAt }, address, square, trial: demo };
  return staffPage(c, staff, { title: t('booking.slip'), body: <SlipPage slip={shown} context={context} />, deps });
};
