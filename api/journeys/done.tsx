/** The page after the booking. It is only looked at, so a reload is harmless. */
import type { Context } from 'hono';
import { DonePage } from '#views/journey/done-page.tsx';
import type { Booking } from '../bookings/bookings.ts';
import { seeOther, sendPage } from '../pages/page.ts';
import type { JourneyDeps } from './deps.ts';
import { nextStep } from './order.ts';
import { gone, walkOf } from './walking.tsx';

const isWrittenTo = ({ person }: Booking, sms: boolean): boolean =>
  person?.safeToWrite !== false && (person?.email !== undefined || (sms && person?.phone !== undefined));

export const done = (deps: JourneyDeps) => async (c: Context) => {
  const walk = await walkOf(c, deps);
  if (!walk) return gone(c, deps);
  const { answers, context } = walk;
  if (answers.booking === undefined) return seeOther(c, walk.at(nextStep(answers, context.directory).id));
  const booking = await deps.bookings.byId(answers.booking);
  const desk = booking && context.directory.desks.get(booking.desk);
  const type = desk?.appointmentTypes.find(({ id }) => id === booking?.type);
  if (!booking?.person || booking.cancelled || !desk || !type) return gone(c, deps);
  const { code, token, startsAt, endsAt, demo, canChange, changeBy, person } = booking;
  const confirmed = {
    appointment: { desk, type, startsAt, endsAt },
    code,
    token,
    trial: demo,
    changeBy: canChange ? changeBy : undefined,
    email: person.email,
    getsMessages: isWrittenTo(booking, deps.sms),
    baseUrl: deps.baseUrl,
  };
  const title = demo ? context.t('journey.done.trialTitle') : context.t('journey.done.title');
  return sendPage(c, { title, body: <DonePage confirmed={confirmed} context={context} />, desk }, deps);
};
