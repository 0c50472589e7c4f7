/** Phones, mail and web addresses of a service, an organization or an area. Hours of a phone are schedules with channel `phone`. */
import { z } from 'zod';
import { PartialDate, Url, Words } from './common.ts';

/** A number as people write it, with spaces: "0342 515018", "112", "800 546333". */
export const Phone = z.strictObject({
  number: z.string().regex(/^\+?\d[\d ]{1,17}\d$/, 'a phone number: digits and spaces'),
  /** Who answers, when it is not simply the service: "segreteria della parrocchia". */
  answers: Words.optional(),
  /** true: there is an answering machine. Absent: not known. */
  voicemail: z.boolean().optional(),
  /** Date of the source, where it is old enough to say so beside the number. */
  asOf: PartialDate.optional(),
  /** Other ways the same number works, as a source says. */
  also: z.array(z.enum(['sms', 'whatsapp'])).optional(),
});
export type Phone = z.infer<typeof Phone>;

/** A web address and what one finds there. */
export const Link = z.strictObject({ url: Url, title: Words });
export type Link = z.infer<typeof Link>;

/** Empty lists where no source gives any: nothing is guessed. */
export const Contacts = z.strictObject({
  phones: z.array(Phone).default([]),
  emails: z.array(z.email('an email address')).default([]),
  links: z.array(Link).default([]),
});
export type Contacts = z.infer<typeof Contacts>;
