/** The page of an appointment that the desk cannot keep, and the button that takes another time. */
import type { Context } from 'hono';
import { appointmentAddress } from '#views/journey/addresses.ts';
import type { FieldProblems } from '#views/journey/problems.ts';
import { AppointmentPage } from '#views/manage/appointment-page.tsx';
import { AlreadyCancelled, SlotNotOffered, SlotTaken, TooLate } from '../bookings/errors.ts';
import type { ClosedFor } from '../closures/change.ts';
import { OfferOver } from '../offers/offers.ts';
import { formOf, seeOther, sendPage } from '../pages/page.ts';
import { movedMark } from './change.tsx';
import type { ManageDeps } from './deps.ts';
import { brokenLink } from './find.tsx';
import { managedOf, type Own, ownOf } from './own.ts';

type Shown = { closed: ClosedFor; problems: FieldProblems; deps: ManageDeps };

export const closedPage = (c: Context, own: Own, { closed, problems, deps }: Shown) => {
  const { t } = own.context;
  const { words, offer, others } = closed;
  const kept = offer && { startsAt: offer.startsAt, until: offer.expiresAt };
  const managed = { ...managedOf(own, false), closed: { words, kept, others, problems } };
  const title = t('manage.closed.title');
  return sendPage(
    c,
    {
      title: problems.length > 0 ? t('journey.errorPrefix', { title }) : title,
      body: <AppointmentPage managed={managed} context={own.context} />,
      desk: own.appointment.desk,
      status: problems.length > 0 ? 409 : 200,
    },
    deps,
  );
};

/** The kept time is accepted; any other free one is a move, for which no cut-off counts. */
const take = async ({ booking }: Own, startsAt: number, { closed, deps }: Omit<Shown, 'problems'>): Promise<void> => {
  const { offer } = closed;
  if (offer?.startsAt === startsAt) await deps.passing.offers.accept(offer.id, { by: 'person' });
  else await deps.bookings.move(booking.id, startsAt, { deskClosed: true });
};

export const takeAnother = (deps: ManageDeps) => async (c: Context) => {
  const own = await ownOf(c, deps);
  if (!own) return brokenLink(c, deps);
  const home = appointmentAddress(own.context.lang, own.booking.token);
  const closed = await deps.passing.closedFor(own.booking);
  if (closed === undefined) return seeOther(c, home);
  const { time = '' } = await formOf(c);
  if (!/^\d{1,15}$/.test(time)) {
    return closedPage(c, own, { closed, problems: [{ field: 'time', name: 'time' }], deps });
  }
  try {
    await take(own, Number(time), { closed, deps });
    return seeOther(c, `${home}?${movedMark}`);
  } catch (error) {
    if (error instanceof SlotTaken || error instanceof SlotNotOffered || error instanceof OfferOver) {
      const now = (await deps.passing.closedFor(own.booking)) ?? closed;
      return closedPage(c, own, { closed: now, problems: [{ field: 'time', name: 'taken' }], deps });
    }
    if (!(error instanceof TooLate || error instanceof AlreadyCancelled)) throw error;
  }
  return seeOther(c, home);
};
