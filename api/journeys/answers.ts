/**
 * What somebody answered so far. It is kept sealed, read back through this schema, and dies with the journey.
 * Instants are epoch milliseconds.
 */
import { z } from 'zod';
import { Id, Language } from '#content/model/common.ts';

/** What the address of the start said: nothing personal. */
export const Origin = z.object({
  desk: Id.optional(),
  service: Id.optional(),
  need: Id.optional(),
  comune: Id.optional(),
  /** A link that staff gave: it opens one type that is not for everybody, once. */
  invitation: z.object({ id: z.string(), type: Id }).optional(),
});
export type Origin = z.infer<typeof Origin>;

const Chosen = z.object({ desk: Id, type: Id, startsAt: z.number() });
export type Chosen = z.infer<typeof Chosen>;

export const Answers = z.object({
  origin: Origin,
  /** A type where the desk was given from the start, else a need. */
  reason: z.object({ type: Id.optional(), need: Id }).optional(),
  /** `anywhere`, or a Comune. */
  comune: z.union([z.object({ anywhere: z.literal(true) }), z.object({ id: Id })]).optional(),
  /** `first`: the first free place wherever it is. */
  place: z.union([z.object({ first: z.literal(true) }), z.object({ desk: Id, type: Id })]).optional(),
  time: Chosen.extend({ hold: z.string(), until: z.number() }).optional(),
  /** The time that somebody else took meanwhile. */
  lost: Chosen.optional(),
  whom: z
    .object({
      other: z.boolean(),
      people: z.number().optional(),
      children: z.boolean().optional(),
      interpreter: z.boolean().optional(),
      companion: z.boolean().optional(),
      womanOperator: z.boolean().optional(),
    })
    .optional(),
  contacts: z
    .object({
      name: z.string(),
      email: z.string().optional(),
      phone: z.string().optional(),
      language: Language,
      safe: z.boolean().optional(),
    })
    .optional(),
  /** Confirmed: everything else is forgotten. */
  booking: z.string().optional(),
});
export type Answers = z.infer<typeof Answers>;
