/**
 * The calls in OpenAPI 3.1, made from the schemas that parse them and type their answers. What a program reads here is
 * what the server does.
 */
import { z } from 'zod';
import { Notice, Notices } from '#content/model/notice.ts';
import { BookingBody, BookingJson, MoveBody } from '../bookings/schemas.ts';
import { DeskJson, DesksQuery, FirstQuery, NamedJson, SlotJson, SlotsQuery } from '../desks/schemas.ts';
import { UnansweredBody } from '../searches/schemas.ts';

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

const uri = (id: string): string => `#/components/schemas/${id}`;

/** Schemas that stand inside others are told once, under `components`. */
const jsonSchemas = (schemas: Schemas, io: 'input' | 'output'): [string, object][] => {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  const { schemas: made } = z.toJSONSchema(registry, { io, uri, target: 'draft-2020-12' });
  return Object.entries(made).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]);
};

const ref = (id: string) => ({ $ref: uri(id) });
const json = (schema: object) => ({ 'application/json': { schema } });
const listOf = (id: string) => ({ type: 'array', items: ref(id) });
const ok = (schema: object) => ({ 200: { description: 'Found', content: json(schema) } });
const booking = (description: string) => ({ description, content: json(ref('Booking')) });
const problem = (description: string, id = 'Problem') => ({
  description,
  content: { 'application/problem+json': { schema: ref(id) } },
});

const inQuery = (query: z.ZodObject) => {
  const { properties = {} } = z.toJSONSchema(query, { io: 'input' });
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', schema }));
};
const inPath = (name: string, description: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
});
const desk = inPath('id', 'Id of the desk');
const token = inPath('token', 'Token of the booking');
const key = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'New for each booking, at most 200 characters, not to be guessed. A repeat gives the same answer.',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
};

const common = {
  429: problem('Too many requests; Retry-After says how many seconds to wait'),
  503: problem('Nothing can be saved now; try again with the same key'),
};
const noToken = { 404: problem('No such booking') };
const bodyOf = (id: string) => ({ requestBody: { required: true, content: json(ref(id)) } });
const conflict = {
  description: 'Somebody was faster, a limit is reached, or it is too late',
  content: { 'application/problem+json': { schema: { anyOf: [ref('SlotTaken'), ref('Problem')] } } },
};

const paths = {
  '/api/v1/desks': {
    get: {
      operationId: 'listDesks',
      summary: 'Desks, by town, need or kind',
      parameters: inQuery(DesksQuery),
      responses: { ...ok(listOf('Desk')), 422: problem('A value is not right', 'Invalid') },
    },
  },
  '/api/v1/desks/{id}': {
    get: {
      operationId: 'getDesk',
      summary: 'One desk',
      parameters: [desk],
      responses: { ...ok(ref('Desk')), 404: problem('No such desk') },
    },
  },
  '/api/v1/desks/{id}/slots': {
    get: {
      operationId: 'listSlots',
      summary: 'Free times of a desk; those of today unless told',
      parameters: [desk, ...inQuery(SlotsQuery)],
      responses: {
        ...ok(listOf('Slot')),
        404: problem('No such desk'),
        422: problem('A value is not right, or more than 62 days', 'Invalid'),
      },
    },
  },
  '/api/v1/slots/first': {
    get: {
      operationId: 'listFirstSlots',
      summary: 'The first free times across desks, at most ten',
      parameters: inQuery(FirstQuery),
      responses: { ...ok(listOf('Slot')), 422: problem('A value is not right', 'Invalid') },
    },
  },
  '/api/v1/notices': {
    get: {
      operationId: 'listNotices',
      summary: 'Closures of desks that are not over, the soonest first; with an ETag, to be asked again each time',
      responses: {
        ...ok(ref('Notices')),
        304: { description: 'Nothing changed' },
        503: problem('Nothing is known now'),
      },
    },
  },
  '/api/v1/bookings': {
    post: {
      operationId: 'book',
      summary: 'Book a free time',
      parameters: [key],
      ...bodyOf('BookingRequest'),
      responses: {
        201: booking('Booked'),
        400: problem('The key is missing'),
        409: conflict,
        411: problem('The length is missing'),
        413: problem('Too long'),
        415: problem('Not JSON'),
        422: problem('A value is not right, or the key belongs to another request', 'Invalid'),
        ...common,
      },
    },
  },
  '/api/v1/bookings/{token}': {
    get: {
      operationId: 'getBooking',
      summary: 'What was booked',
      parameters: [token],
      responses: { ...ok(ref('Booking')), ...noToken },
    },
  },
  '/api/v1/bookings/{token}/calendar.ics': {
    get: {
      operationId: 'getCalendar',
      summary: 'The appointment as iCalendar (RFC 5545)',
      parameters: [token],
      responses: {
        200: { description: 'Found', content: { 'text/calendar': { schema: { type: 'string' } } } },
        ...noToken,
      },
    },
  },
  '/api/v1/bookings/{token}/cancellation': {
    post: {
      operationId: 'cancel',
      summary: 'Cancel, until the start; twice gives the same answer',
      parameters: [token],
      responses: { 200: booking('Cancelled'), 409: problem('It has begun'), ...noToken, ...common },
    },
  },
  '/api/v1/bookings/{token}/move': {
    post: {
      operationId: 'move',
      summary: 'Move to another free time of the same desk and type',
      parameters: [token],
      ...bodyOf('Move'),
      responses: {
        200: booking('Moved'),
        409: conflict,
        415: problem('Not JSON'),
        422: problem('That time is not offered', 'Invalid'),
        ...noToken,
        ...common,
      },
    },
  },
  '/api/v1/searches/unanswered': {
    post: {
      operationId: 'countUnanswered',
      summary: 'Count a search that found no answer: never its words',
      ...bodyOf('Unanswered'),
      responses: {
        204: { description: 'Counted' },
        415: problem('Not JSON'),
        422: problem('A value is not right', 'Invalid'),
        429: common[429],
      },
    },
  },
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
