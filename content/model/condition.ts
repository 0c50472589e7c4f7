/**
 * Questions with closed answers, and conditions on them: who needs which paper, who may ask for a measure.
 *
 * Grammar: `{question: answer | [answers]}`, `{all: [...]}`, `{any: [...]}`, `{not: ...}`; several keys in one map
 * must all hold. A question with many answers matches when one of those named was ticked. The rules are in `papers.ts`:
 * an unanswered question never hides anything.
 */
import { z } from 'zod';
import { BasedOn, Id, provenance, Words } from './common.ts';

/** A condition on answers; see the grammar above. */
export type Condition = {
  all?: Condition[] | undefined;
  any?: Condition[] | undefined;
  not?: Condition | undefined;
} & { [question: string]: string | string[] | Condition | Condition[] | undefined };

const Answer = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'the id of an answer');

export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z
    .object({
      all: z.array(Condition).min(1).optional(),
      any: z.array(Condition).min(1).optional(),
      not: Condition.optional(),
    })
    .catchall(z.union([Answer, z.array(Answer).min(1)])),
);

/** One question that helps to sort papers and measures. The answer stays on the device. */
export const Question = z.strictObject({
  id: Id,
  /** `one`: a single answer; `many`: several may be ticked. */
  kind: z.enum(['one', 'many']),
  text: Words,
  answers: z.array(z.strictObject({ id: Answer, label: Words })).min(2, 'at least two answers'),
  /** Asked only if this holds. */
  ask: Condition.optional(),
  /** Touches health, family or money troubles: never stored, never in an address. */
  sensitive: z.boolean().default(false),
  sources: provenance.sources.optional(),
  basedOn: BasedOn.optional(),
});
export type Question = z.infer<typeof Question>;
