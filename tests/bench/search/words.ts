/** The words of which made-up networks consist (`kinds.yaml`, `common.yaml`), checked. */
import { readFileSync } from 'node:fs';
import { CORE_SCHEMA, load } from 'js-yaml';
import { z } from 'zod';

const texts = z.tuple([z.string()], z.string());

const Kind = z.strictObject({
  needs: z.array(z.string()).min(1),
  /** Which of `bodies` runs it. */
  by: z.string(),
  titles: texts,
  summaries: texts,
  outcomes: texts,
});

const Common = z.strictObject({
  audiences: texts,
  /** How one gets in. */
  ways: texts,
  days: texts,
  hours: texts,
  people: texts,
  /** A name of a Comune is one of each. */
  starts: texts,
  middles: texts,
  ends: texts,
  saints: texts,
  /** A name of an association is one of each. */
  firsts: texts,
  seconds: texts,
  streets: texts,
  quarters: texts,
  bodies: z.record(z.string(), z.string()),
});

const yaml = (name: string): unknown =>
  load(readFileSync(new URL(name, import.meta.url), 'utf8'), { schema: CORE_SCHEMA });

export const kinds = z.tuple([Kind], Kind).parse(yaml('./kinds.yaml'));
export const common = Common.parse(yaml('./common.yaml'));
