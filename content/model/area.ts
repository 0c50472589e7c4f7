/** A territory: the social district of several Comuni (Ambito), a parish, a province, a group of public-housing streets (estate). */
import { z } from 'zod';
import { Id, provenance, Words } from './common.ts';

export const Area = z.strictObject({
  id: Id,
  kind: z.enum(['ambito', 'district', 'parish', 'estate', 'province', 'region']),
  name: Words,
  /** Comuni of this portal that belong to it. Those that name it as their `ambito` need not be listed. */
  comuni: z.array(Id).default([]),
  /** All of its Comuni by name, ours and others, with ISTAT codes where two registers agree. */
  municipalities: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        istat: z
          .string()
          .regex(/^\d{6}$/)
          .optional(),
      }),
    )
    .default([]),
  /** How many Comuni a source counts, where it names only some. */
  size: z.number().int().positive().optional(),
  /** Streets, for an estate: an address search finds the desk that serves them. */
  streets: z.array(z.string().min(1)).default([]),
  /** Organization that leads it. */
  lead: Id.optional(),
  ...provenance,
});
export type Area = z.infer<typeof Area>;
