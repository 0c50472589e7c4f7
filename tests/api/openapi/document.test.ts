/** The document against the rules of OpenAPI 3.1 that programs trip over, and against what the server really answers. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { openApiDocument } from '../../../api/openapi/document.ts';
import { type Booked, call, opened } from '../bookings/support/calls.ts';

const document = openApiDocument();
const schemas: Record<string, object> = document.components.schemas;
type Operation = {
  operationId: string;
  parameters?: { name: string; in: string; required?: boolean; schema: object }[];
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>;
};
const operations: [path: string, method: string, operation: Operation][] = Object.entries(document.paths).flatMap(
  ([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, string, Operation] => [path, method, operation]),
);

const refsIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === '$ref' ? [String(inner)] : refsIn(inner)));
};

/** Formats are checked by the server itself; here they are only words. */
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema({ $id: 'openapi', components: { schemas } });
const matches = (name: string, value: unknown): true | string => {
  const validate = ajv.getSchema(`openapi#/components/schemas/${name}`);
  return validate?.(value) === true ? true : ajv.errorsText(validate?.errors);
};

test('every reference leads somewhere, every schema can be used, and the language is 3.1', () => {
  expect(document.openapi).toMatch(/^3\.1\./);
  const known = Object.keys(schemas).map((name) => `#/components/schemas/${name}`);
  expect(known).toEqual(expect.arrayContaining([...new Set(refsIn(document))]));
  for (const name of Object.keys(schemas))
    expect(ajv.getSchema(`openapi#/components/schemas/${name}`), name).toBeTypeOf('function');
});

test('operations have names of their own, their parameters, and a description for each answer', () => {
  const ids = operations.map(([, , { operationId }]) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [path, , { parameters = [], responses }] of operations) {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(parameters.filter((one) => one.in === 'path' && one.required).map(({ name }) => name)).toEqual(inPath);
    for (const { description } of Object.values(responses)) expect(description).not.toBe('');
  }
});

test('every call of the document is answered by the server, and nothing else is in it', async () => {
  const { app } = await opened();
  const routes = app.routes.filter(({ method, path }) => method !== 'ALL' && /^\/api\/v1\/(?!health)/.test(path));
  const served = routes.map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/:(\w+)/g, '{$1}')}`);
  expect(operations.map(([path, method]) => `${method} ${path}`).sort()).toEqual([...new Set(served)].sort());
  const { json } = await call(app, '/api/openapi.json');
  expect(json).toEqual(JSON.parse(JSON.stringify(document)));
});

const closure = {
  id: 'c1',
  desk: 'ascolto',
  startsAt: Date.parse('2026-12-24T00:00:00+01:00'),
  endsAt: Date.parse('2026-12-25T00:00:00+01:00'),
  words: '{"it":"Ferie"}',
  createdAt: 0,
  by: 'staff',
  revokedAt: null,
};

test('what the server answers is what the document says', async () => {
  const { app, core } = await opened();
  const wanted = { desk: 'ascolto', type: 'primo', startsAt: '2026-11-24T09:00:00+01:00', name: 'Maria' };
  expect(matches('BookingRequest', wanted)).toBe(true);
  expect(matches('BookingRequest', { ...wanted, access: ['taxi'] })).not.toBe(true);
  const desk = await call(app, '/api/v1/desks/ascolto');
  const slots = await call<unknown[]>(app, '/api/v1/slots/first');
  await core.database.write((tx) => tx.insertInto('closures').values(closure).execute());
  const notices = await call<{ notices: unknown[] }>(app, '/api/v1/notices');
  const booked = await call<Booked>(app, '/api/v1/bookings', { body: wanted });
  const taken = await call(app, '/api/v1/bookings', { body: wanted });
  const invalid = await call(app, '/api/v1/bookings', { body: {} });
  const cancelled = await call(app, `/api/v1/bookings/${booked.json.token}/cancellation`, { method: 'POST' });
  expect(slots.json).toHaveLength(10);
  expect(matches('Desk', desk.json)).toBe(true);
  expect(notices.json.notices).toHaveLength(1);
  expect(matches('Notices', notices.json)).toBe(true);
  for (const slot of slots.json) expect(matches('Slot', slot)).toBe(true);
  expect(matches('Booking', booked.json)).toBe(true);
  expect(matches('Booking', cancelled.json)).toBe(true);
  expect(matches('SlotTaken', taken.json)).toBe(true);
  expect(matches('Invalid', invalid.json)).toBe(true);
});
