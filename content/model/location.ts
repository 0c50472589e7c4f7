/** A place people go to (HSDS `location` with its `address`). Floors, entrances and rooms are its parts. */
import { z } from 'zod';
import { Id, provenance, Words } from './common.ts';
import { ScheduleException } from './schedule.ts';

/** A postal address, as one would write it on an envelope. */
export const Address = z.strictObject({
  /** Street and number as on the sign: "via Bassi 4/a". Absent: the source names only the quarter or the building. */
  street: z.string().min(1).optional(),
  /** Quarter, entrance, what is near: "quartiere Piastra". */
  hint: Words.optional(),
  postalCode: z
    .string()
    .regex(/^\d{5}$/, 'five digits, in quotes')
    .optional(),
  locality: z.string().min(1),
  province: z.string().regex(/^[A-Z]{2}$/),
});
export type Address = z.infer<typeof Address>;

const YesNo = z.enum(['yes', 'no', 'partial']);

/** What a source or a visit says of the way in. Anything absent is not known, and the page says so. */
export const Accessibility = z.strictObject({
  stepFree: YesNo.optional(),
  toilet: YesNo.optional(),
  parking: YesNo.optional(),
  hearingLoop: YesNo.optional(),
  note: Words.optional(),
});
export type Accessibility = z.infer<typeof Accessibility>;

export const Location = z.strictObject({
  id: Id,
  name: Words,
  /** HSDS location_type. A protected place is not a location: its address is written nowhere. */
  kind: z.literal('physical').default('physical'),
  /** Absent when the town is not one of our Comuni. */
  comune: Id.optional(),
  address: Address,
  /** Parts of the place, by id: floor, entrance, room. */
  parts: z.record(Id, Words).default({}),
  accessibility: Accessibility.optional(),
  /** How to get there. */
  directions: Words.optional(),
  /** Days on which the whole place is closed, or opens otherwise. */
  exceptions: z.array(ScheduleException).default([]),
  ...provenance,
});
export type Location = z.infer<typeof Location>;
