/** This deployment: who runs it, where it stands, in which languages, and whether it is a demonstration. */
import { z } from 'zod';
import { Id, Language, Url, Words } from './common.ts';
import { Contacts } from './contact.ts';

export const Portal = z.strictObject({
  name: z.string().min(1),
  tagline: Words,
  /** Public address without a final slash: canonical links, sitemap and QR codes use it. */
  url: Url.refine((url) => !url.endsWith('/'), 'an address without a final slash'),
  /** true: a demonstration. Pages are `noindex` and say so; demonstration agendas may be booked. */
  demo: z.boolean(),
  operator: z.strictObject({ name: z.string().min(1), contacts: Contacts.prefault({}) }),
  /** GDPR art. 4(7). Absent in a demonstration: the privacy page says that none has been named. */
  dataController: z.strictObject({ name: z.string().min(1), contacts: Contacts.prefault({}) }).optional(),
  /** Sender of letters. */
  sender: z.strictObject({ name: z.string().min(1), email: z.email() }),
  /** Where to turn when a Comune has nobody. */
  fallbackContact: z.strictObject({ organization: Id }).optional(),
  /** Languages of the interface, Italian first. */
  languages: z
    .array(Language)
    .min(1)
    .refine((list) => list[0] === 'it', 'Italian first'),
  /** Numbers shown on every page, in order. */
  emergency: z
    .array(
      z.strictObject({
        number: z.enum(['112', '1522', '114', '116117']),
        name: Words,
        text: Words,
        service: Id.optional(),
      }),
    )
    .min(1),
  /** Where code and licence stand. */
  repository: Url.optional(),
});
export type Portal = z.infer<typeof Portal>;
