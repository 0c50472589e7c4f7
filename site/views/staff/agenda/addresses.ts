/** Addresses of the agenda with their day and desk. */
import type { Id, LocalDate } from '#content/model/common.ts';
import { paths } from '../../../urls.ts';

/** Without a date it is today, without a desk all of them. */
export const dayAddress = (date: LocalDate | undefined, desk: Id | undefined, page: string = paths.staff): string => {
  const asked = new URLSearchParams({ ...(date && { giorno: date }), ...(desk && { sportello: desk }) });
  return asked.size === 0 ? page : `${page}?${asked}`;
};

export const agendaHome: string = paths.staff;
export const bookingAddress = (id: string): string => paths.staffBooking(id);
export const bookingPartAddress = (id: string, part: string): string => paths.staffBookingPart(id, part);
