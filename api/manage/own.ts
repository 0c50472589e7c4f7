/** The appointment that a link leads to, as the pages show it. */
import type { Context } from 'hono';
import type { AppointmentType } from '#content/model/desk.ts';
import type { ViewContext } from '#views/context.ts';
import type { Appointment } from '#views/journey/appointment-facts.tsx';
import type { Managed } from '#views/manage/appointment-page.tsx';
import type { Booking } from '../bookings/bookings.ts';
import { viewContext } from '../pages/page.ts';
import type { ManageDeps } from './deps.ts';

export type Own = { booking: Booking; appointment: Appointment; context: ViewContext };

/** A type that the desk has since given up still has a name to show. */
const typeOf = (types: readonly AppointmentType[], id: string): AppointmentType | undefined =>
  types.find((type) => type.id === id) ?? types[0];

/** Undefined: the link is wrong or revoked, the person is forgotten, or the desk is gone. */
export const ownOf = async (c: Context, deps: ManageDeps): Promise<Own | undefined> => {
  const booking = await deps.bookings.byToken(c.req.param('token') ?? '');
  const context = viewContext(c, deps);
  const desk = booking && context.directory.desks.get(booking.desk);
  const type = desk && typeOf(desk.appointmentTypes, booking.type);
  if (!booking?.person || !desk || !type) return undefined;
  return { booking, appointment: { desk, type, startsAt: booking.startsAt, endsAt: booking.endsAt }, context };
};

const stateOf = ({ cancelled, canChange, canCancel }: Booking): Managed['state'] => {
  if (cancelled) return 'cancelled';
  if (canChange) return 'changeable';
  return canCancel ? 'near' : 'over';
};

/** `moved`: the person comes from moving it. */
export const managedOf = ({ booking, appointment }: Own, moved: boolean): Managed => ({
  appointment,
  code: booking.code,
  token: booking.token,
  trial: booking.demo,
  state: stateOf(booking),
  changeBy: booking.changeBy,
  moved: moved && booking.sequence > 0,
});
