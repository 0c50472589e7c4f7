/** A need in everyday words (bisogno): the taxonomy by which people find services (HSDS `taxonomy_term`). */
import { z } from 'zod';
import { BasedOn, Id, Language, Words } from './common.ts';

/** How people say it, with a weight from 1 (hints at it) to 5 (means it). Single words or phrases, in any spelling: folding is done for you. */
export const Vocabulary = z.partialRecord(Language, z.record(z.string().min(1), z.number().int().min(1).max(5)));
export type Vocabulary = z.infer<typeof Vocabulary>;

export const Need = z.strictObject({
  id: Id,
  name: Words,
  /** What it covers, in a line under the tile. */
  description: Words,
  /** Name of the icon in `site/components/icons`. */
  icon: Id,
  /** The wider need of which this is a part: a hit reports the wider one too. */
  broader: Id.optional(),
  /** Place on the home page; needs without a number are reached from others. */
  order: z.number().int().positive().optional(),
  /** Tile on the home page that it shares with another need. */
  sharesTileWith: Id.optional(),
  /** Visiting the page can put somebody at risk: neutral title, quick exit, never stored. */
  sensitive: z.boolean().default(false),
  /** What to do when it cannot wait. */
  emergency: z
    .strictObject({ numbers: z.array(z.enum(['112', '1522', '114', '116117'])).min(1), text: Words })
    .optional(),
  vocabulary: Vocabulary.default({}),
  basedOn: BasedOn.optional(),
});
export type Need = z.infer<typeof Need>;
