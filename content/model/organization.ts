/** A body that runs services (HSDS `organization`): Comune, parish, association, cooperative, union, health authority. */
import { z } from 'zod';
import { Id, LocalDate, provenance, Words } from './common.ts';
import { Contacts } from './contact.ts';

export const Organization = z.strictObject({
  id: Id,
  name: Words,
  /** A shorter name for lists. */
  shortName: Words.optional(),
  kind: z.enum([
    'comune',
    'ambito',
    'public-company',
    'province',
    'region',
    'state',
    'health',
    'parish',
    'caritas',
    'association',
    'cooperative',
    'consortium',
    'foundation',
    'union',
    'housing',
    'network',
    'other',
  ]),
  /** What it is, in a sentence. */
  description: Words.optional(),
  /** Id of the Comune where it is at home, if it is one of ours. */
  comune: Id.optional(),
  /** Code in the index of public administrations, e.g. "c_i829" (IPA). */
  ipa: z
    .string()
    .regex(/^[a-z0-9_]+$/)
    .optional(),
  contacts: Contacts.prefault({}),
  /** Days on which nobody knows yet whether its services keep their hours ("Ad agosto? Non lo so ancora"). Both included. */
  unsureHours: z
    .array(
      z
        .strictObject({ from: LocalDate, to: LocalDate })
        .refine(({ from, to }) => from <= to, { path: ['to'], error: 'a day that is not before "from"' }),
    )
    .optional(),
  ...provenance,
});
export type Organization = z.infer<typeof Organization>;
