/** A letter that fits into a text message: day, time, place, code. The page is behind the code, to keep it short. */
import type { ViewContext } from '../context.ts';
import type { Appointment } from './letter.ts';
import { type PersonEvent, subjectOf } from './to-person.ts';
import { placeOf } from './where.ts';

export const shortMessage = (event: PersonEvent, appointment: Appointment, context: ViewContext): string => {
  const { booking, desk } = appointment;
  const place = appointment.private ? undefined : placeOf(desk, booking, context.directory);
  const { street, locality } = place?.location.address ?? {};
  const over = event === 'cancellation';
  const parts = [
    `${subjectOf(event, appointment, context)}.`,
    ...(over || locality === undefined ? [] : [`${[street, locality].filter(Boolean).join(', ')}.`]),
    ...(over ? [] : [`${context.t('letters.code')}: ${booking.code}.`]),
    ...(booking.demo ? [context.t('letters.trial')] : []),
  ];
  return parts.join(' ');
};
