/** A municipality that the portal serves. */
import { z } from 'zod';
import { Id, Markdown, MonthDay, provenance, Words } from './common.ts';

/** The patron saint's day, or a rule such as "second Monday of May"; it counts as a holiday where a desk stands. */
export const CivicHoliday = z.union([
  z.strictObject({ name: Words, date: MonthDay }),
  z.strictObject({
    name: Words,
    month: z.number().int().min(1).max(12),
    /** 1 is Monday, 7 is Sunday (ISO 8601). */
    weekday: z.number().int().min(1).max(7),
    /** n-th of the month, -1 for the last. */
    nth: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(-1)]),
  }),
]);
export type CivicHoliday = z.infer<typeof CivicHoliday>;

/** One door to try: a service or an organization. */
export const ContactRef = z.union([z.strictObject({ service: Id }), z.strictObject({ organization: Id })]);
export type ContactRef = z.infer<typeof ContactRef>;

export const Comune = z.strictObject({
  id: Id,
  name: z.string().min(1),
  province: z.string().regex(/^[A-Z]{2}$/),
  /** Codes kept as text, because they begin with zeros. */
  istat: z.string().regex(/^\d{6}$/, 'six digits, in quotes'),
  cadastral: z.string().regex(/^[A-Z]\d{3}$/),
  postalCode: z
    .string()
    .regex(/^\d{5}$/)
    .optional(),
  ipa: z.string().regex(/^[a-z0-9_]+$/),
  /** Area of kind `ambito` or `district` it belongs to. "Vicini" are the others of the same area. */
  ambito: Id,
  /** Two or three sentences: where to begin. */
  intro: Words.or(z.strictObject({ it: Markdown })),
  /** Absent: the patron saint is not known from a source. */
  civicHoliday: CivicHoliday.optional(),
  /** Doors to try, best first; the last is the organization that leads the Ambito. */
  firstContact: z.array(ContactRef).min(1, 'at least one first contact, the last being the lead of the Ambito'),
  ...provenance,
});
export type Comune = z.infer<typeof Comune>;
