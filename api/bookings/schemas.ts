/** What the calls about bookings take and answer. The OpenAPI document is made from these. */
import { z } from 'zod';
import { Id, Language } from '#content/model/common.ts';
import { contactLimits } from '#content/model/contact-limits.ts';
import { bare } from '../bare-text.ts';
import { NamedJson, SlotJson } from '../desks/schemas.ts';
import { accessNeeds } from './booking.ts';

const StartsAt = z.iso
  .datetime({ offset: true })
  .describe('RFC 3339 with an offset, as a Slot says it')
  .transform((text) => Date.parse(text));

/** At least a letter that shows; no line breaks nor other signs that do nothing good in a letter. */
export const Name = z
  .string()
  .overwrite(bare)
  .min(1)
  .max(contactLimits.name)
  .regex(/^[^\p{Cc}]*\p{L}[^\p{Cc}]*$/u);
/** Digits, as people write them, with spaces, dots, hyphens, brackets. */
export const Phone = z
  .string()
  .overwrite(bare)
  .max(contactLimits.phone)
  .regex(/^\+?[\d\s()./-]{6,}$/)
  .refine((text) => text.replace(/\D/g, '').length >= 6);
export const Email = z.email().max(contactLimits.email);

export const BookingBody = z
  .object({
    desk: Id,
    type: Id,
    startsAt: StartsAt,
    name: Name.describe('As the person wants to be called'),
    email: Email.optional(),
    phone: Phone.optional(),
    language: Language.optional().describe('Of letters; Italian by default'),
    need: Id.optional(),
    service: Id.optional(),
    access: z.array(z.enum(accessNeeds)).max(accessNeeds.length).optional(),
    forOther: z.boolean().optional().describe('Booked by somebody else: limits per contact do not count'),
  })
  .meta({ id: 'BookingRequest' });

export const MoveBody = z.object({ startsAt: StartsAt }).meta({ id: 'Move' });

export const BookingJson = z
  .object({
    code: z.string().describe('8 characters to find the booking again, together with its desk'),
    token: z.string().describe('Opens the booking: keep it like a key'),
    status: z.enum(['booked', 'cancelled']),
    startsAt: SlotJson.shape.startsAt,
    endsAt: SlotJson.shape.endsAt,
    desk: Id,
    type: Id,
    documents: z.array(NamedJson).describe('What to bring'),
    trial: z.boolean().describe('Booked in a demonstration: nobody waits there'),
    changeBy: SlotJson.shape.startsAt.describe('Until then it can be moved; it can be cancelled until its start'),
    links: z.object({
      self: z.url(),
      calendar: z.url(),
      page: z.url(),
      cancellation: z.url(),
      move: z.url(),
    }),
  })
  .meta({ id: 'Booking' });
export type BookingJson = z.infer<typeof BookingJson>;
