/** Cancelling and moving. Pages ask, buttons do. */
import type { Context } from 'hono';
import { appointmentAddress, appointmentPartAddress } from '#views/journey/addresses.ts';
import type { FieldProblems, ProblemName } from '#views/journey/problems.ts';
import { parts } from '#views/manage/appointment-page.tsx';
import { CancelPage } from '#views/manage/confirm-page.tsx';
import { MovePage } from '#views/manage/move-page.tsx';
import { AlreadyCancelled, SlotNotOffered, SlotTaken, TooLate } from '../bookings/errors.ts';
import { horizonOf } from '../journeys/horizon.ts';
import { cutWeek, weekParameter } from '../journeys/weeks.ts';
import { formOf, seeOther, sendPage } from '../pages/page.ts';
import type { ManageDeps } from './deps.ts';
import { brokenLink } from './find.tsx';
import { type Own, ownOf } from './own.ts';

/** In the address after moving, so that the page says that it is done. */
export const movedMark = 'spostato';

const home = ({ booking, context }: Own): string => appointmentAddress(context.lang, booking.token);

export const askCancel = (deps: ManageDeps) => async (c: Context) => {
  const own = await ownOf(c, deps);
  if (!own) return brokenLink(c, deps);
  const { booking, appointment, context } = own;
  if (!booking.canCancel) return seeOther(c, home(own));
  const late = !booking.canChange;
  const title = late ? context.t('manage.cancelPage.lateTitle') : context.t('manage.cancelPage.title');
  const body = <CancelPage late={late} token={booking.token} appointment={appointment} context={context} />;
  return sendPage(c, { title, body, desk: appointment.desk }, deps);
};

export const cancel = (deps: ManageDeps) => async (c: Context) => {
  const own = await ownOf(c, deps);
  if (!own) return brokenLink(c, deps);
  try {
    await deps.bookings.cancel(own.booking.id);
  } catch (error) {
    // It has begun meanwhile: the page of the appointment says so.
    if (!(error instanceof TooLate)) throw error;
  }
  return seeOther(c, home(own));
};

const movePage = async (c: Context, deps: ManageDeps, { own, problems }: { own: Own; problems: FieldProblems }) => {
  const { booking, appointment, context } = own;
  const { t, lang, today } = context;
  const { desk, type, startsAt } = appointment;
  const all = await deps.slots.list({ desk: desk.id, type: type.id, ...horizonOf(desk, deps.now()) });
  const path = appointmentPartAddress(lang, booking.token, parts.move);
  const { week, shown } = cutWeek({ slots: all, day: c.req.query(weekParameter), today, page: path });
  const choices = shown.map((slot) => ({ value: String(slot.startsAt), startsAt: slot.startsAt }));
  const move = { token: booking.token, startsAt, choices, week, problems };
  const title = t('manage.movePage.title');
  const said = problems.length > 0 ? t('journey.errorPrefix', { title }) : title;
  return sendPage(
    c,
    { title: said, body: <MovePage {...move} context={context} />, desk, status: problems.length > 0 ? 422 : 200 },
    deps,
  );
};

export const askMove = (deps: ManageDeps) => async (c: Context) => {
  const own = await ownOf(c, deps);
  if (!own) return brokenLink(c, deps);
  return own.booking.canChange ? movePage(c, deps, { own, problems: [] }) : seeOther(c, home(own));
};

/** What the person can mend by choosing again; a move that is too late shows the appointment as it is. */
const problemOf = (error: unknown): ProblemName | undefined => {
  if (error instanceof SlotTaken) return 'taken';
  return error instanceof SlotNotOffered ? 'notOffered' : undefined;
};

export const move = (deps: ManageDeps) => async (c: Context) => {
  const own = await ownOf(c, deps);
  if (!own) return brokenLink(c, deps);
  const { time = '' } = await formOf(c);
  if (!/^\d{1,15}$/.test(time)) return movePage(c, deps, { own, problems: [{ field: 'time', name: 'time' }] });
  try {
    await deps.bookings.move(own.booking.id, Number(time));
    return seeOther(c, `${home(own)}?${movedMark}`);
  } catch (error) {
    const name = problemOf(error);
    if (name !== undefined) return movePage(c, deps, { own, problems: [{ field: 'time', name }] });
    if (!(error instanceof TooLate || error instanceof AlreadyCancelled)) throw error;
  }
  return seeOther(c, home(own));
};
