/** How far a desk can be booked now, as local dates. */
import type { LocalDate } from '#content/model/common.ts';
import type { Desk } from '#content/model/desk.ts';
import { bookableDays } from '#content/model/slots.ts';
import type { Instant } from '#content/model/time.ts';

export const horizonOf = (desk: Desk, now: Instant): { from: LocalDate; to: LocalDate } => {
  const { first, last } = bookableDays(desk, now);
  return { from: first, to: last };
};
