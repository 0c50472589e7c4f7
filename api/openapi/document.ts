/**
 * The calls in OpenAPI 3.1, made from the schemas that parse them and type their answers. What a program reads here is
 * what the server does.
 */
import { z } from 'zod';
import { Notice, Notices } from '#content/model/notice.ts';
import { BookingBody, BookingJson, MoveBody } from '../bookings/schemas.ts';
import { DeskJson, NamedJson, SlotJson } from '../desks/schemas.ts';
import { UnansweredBody } from '../searches/schemas.ts';
import { uri } from './parts.ts';
import { paths } from './paths.ts';

const Problem = z
  .object({
    type: z.string().describe('Stable, such as /problemi/slot-taken'),
    status: z.number().int(),
    title: z.string(),
    detail: z.string(),
  })
  .meta({ id: 'Problem' });
const SlotTaken = Problem.extend({ alternatives: z.array(SlotJson).max(5) }).meta({ id: 'SlotTaken' });
const Invalid = Problem.extend({
  errors: z.array(z.object({ pointer: z.string().describe('RFC 6901'), message: z.string() })),
}).meta({ id: 'Invalid' });

const answers = {
  Named: NamedJson,
  Slot: SlotJson,
  Desk: DeskJson,
  Notice,
  Notices,
  Booking: BookingJson,
  Problem,
  SlotTaken,
  Invalid,
};
const bodies = { BookingRequest: BookingBody, Move: MoveBody, Unanswered: UnansweredBody };

type Schemas = Record<string, z.ZodType>;

/** Schemas that stand inside others are told once, under `components`. */
const jsonSchemas = (schemas: Schemas, io: 'input' | 'output'): [string, object][] => {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  const { schemas: made } = z.toJSONSchema(registry, { io, uri, target: 'draft-2020-12' });
  return Object.entries(made).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]);
};

export const openApiDocument = () => ({
  openapi: '3.1.0',
  info: {
    title: 'Sportello Diffuso',
    version: '1',
    description: 'Free times and appointments of social-service desks. Words of problems follow Accept-Language.',
  },
  paths,
  components: { schemas: Object.fromEntries([...jsonSchemas(answers, 'output'), ...jsonSchemas(bodies, 'input')]) },
});
