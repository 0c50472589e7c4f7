/** A paper that services ask for (HSDS `required_document`): what it is, where to get it, what it costs, how long it takes. */
import { z } from 'zod';
import { Id, provenance, Words } from './common.ts';
import { Condition } from './condition.ts';

export const Document = z.strictObject({
  id: Id,
  name: Words,
  /** What it is, in one or two sentences. */
  description: Words,
  /** Where to get it. Absent: no source says. */
  where: Words.optional(),
  /** What one must bring to get it. */
  bring: z.array(Words).default([]),
  cost: Words.optional(),
  time: Words.optional(),
  validity: Words.optional(),
  /** What a person should know besides: doubts, advice, where sources disagree. */
  note: Words.optional(),
  /** Documents that do the same job. */
  substitutes: z.array(Id).default([]),
  ...provenance,
  /** A name alone may have no source of its own: it is asked for by a list that has one. */
  sources: provenance.sources.or(z.array(z.never()).length(0)),
});
export type Document = z.infer<typeof Document>;

/** For whom, or for what, a paper is needed once each. */
export const Per = z.enum([
  'dichiarante',
  'ogni-persona',
  'ogni-adulto',
  'ogni-conto',
  'ogni-immobile',
  'proprietario',
  'coniuge-e-figli-altrove',
  'delegante-e-delegato',
  'chi-ha-perso-reddito',
]);
export type Per = z.infer<typeof Per>;

const details = {
  /** Needed only if this holds; absent: always. */
  when: Condition.optional(),
  per: Per.optional(),
  form: z.enum(['originale', 'copia', 'dato']).optional(),
  /** `se-ce-l-hai`: missing it never sends anybody home. */
  need: z.enum(['serve', 'se-ce-l-hai']).default('serve'),
  /** Year relative to that of the application: -2 in 2026 is 2024. */
  year: z.number().int().min(-5).max(0).optional(),
  /** Day of that year the paper must show, for a balance. */
  on: z
    .string()
    .regex(/^\d{2}-\d{2}$/, 'a day of the year like "12-31"')
    .optional(),
  note: Words.optional(),
};

/** One line of a list of papers: a document, one of several (`any`), or several together (`all`). */
export const DocumentItem = z.union([
  z.strictObject({ doc: Id, ...details }),
  z.strictObject({ any: z.array(Id).min(2), ...details }),
  z.strictObject({ all: z.array(Id).min(1), ...details }),
]);
export type DocumentItem = z.infer<typeof DocumentItem>;
