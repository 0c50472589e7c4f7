import { expect, test } from 'vitest';
import { type Booked, call, opened } from './support/calls.ts';

const nine = '2026-11-24T09:00:00+01:00';
const wanted = { desk: 'ascolto', type: 'primo', startsAt: nine, name: 'Maria', email: 'maria@example.org' };

test('list, book, be refused with other times, fetch the calendar file, cancel, and it is free again', async () => {
  const { app } = await opened();
  const slots = () => call(app, '/api/v1/desks/ascolto/slots?from=2026-11-24&to=2026-11-24');
  expect((await slots()).json).toContainEqual({
    desk: 'ascolto',
    type: 'primo',
    startsAt: nine,
    endsAt: '2026-11-24T09:30:00+01:00',
    seatsLeft: 1,
  });
  const booked = await call<Booked>(app, '/api/v1/bookings', { body: wanted, key: 'a' });
  expect(booked.status).toBe(201);
  expect(booked.json).toMatchObject({ startsAt: nine, desk: 'ascolto', type: 'primo', documents: [], trial: false });
  expect(JSON.stringify((await slots()).json)).not.toContain(nine);

  const refused = await call(app, '/api/v1/bookings', { body: wanted, key: 'b' });
  expect(refused.status).toBe(409);
  expect(refused.type).toBe('application/problem+json; charset=utf-8');
  expect(refused.json).toMatchObject({ type: '/problemi/slot-taken', status: 409 });
  expect(refused.json).toHaveProperty('alternatives.length', 5);

  const { token } = booked.json;
  const file = await call(app, `/api/v1/bookings/${token}/calendar.ics`);
  expect([file.type, file.text]).toEqual(['text/calendar; charset=utf-8', expect.stringContaining('BEGIN:VCALENDAR')]);
  const cancelled = await call(app, `/api/v1/bookings/${token}/cancellation`, { body: undefined, method: 'POST' });
  expect(cancelled).toMatchObject({ status: 200, json: { status: 'cancelled' } });
  expect(JSON.stringify((await slots()).json)).toContain(nine);
});

test('moving changes the hours, and says no in words', async () => {
  const { app } = await opened();
  const { json } = await call<Booked>(app, '/api/v1/bookings', {
    body: { ...wanted, startsAt: '2026-11-26T09:00:00+01:00' },
  });
  const move = (startsAt: string) => call(app, `/api/v1/bookings/${json.token}/move`, { body: { startsAt } });
  expect(await move('2026-11-26T11:00:00+01:00')).toMatchObject({
    status: 200,
    json: { startsAt: '2026-11-26T11:00:00+01:00' },
  });
  expect(await move('2026-11-26T11:10:00+01:00')).toMatchObject({
    status: 422,
    json: { errors: [{ pointer: '/startsAt', message: expect.stringContaining('ora') }] },
  });
});

test('no GET changes anything, whichever link is opened', async () => {
  const { app, core } = await opened();
  const { json } = await call<Booked>(app, '/api/v1/bookings', { body: wanted });
  for (const link of Object.values(json.links)) await call(app, new URL(link).pathname, { method: 'GET' });
  expect(await core.bookings.byToken(json.token)).toMatchObject({ cancelled: undefined, sequence: 0 });
});

test.each([
  ['no name', { name: ' ' }, '/name'],
  ['half an email', { email: 'maria@' }, '/email'],
  ['a phone of three digits', { phone: '333' }, '/phone'],
  ['a time without offset', { startsAt: '2026-11-24T09:00:00' }, '/startsAt'],
  ['no such desk', { desk: 'none' }, '/desk'],
  ['no such type', { type: 'none' }, '/type'],
  ['no such need', { need: 'none' }, '/need'],
  ['no such service', { service: 'constructor' }, '/service'],
  ['a name that nobody can see', { name: '\u200b\u2060' }, '/name'],
  ['an unknown help', { access: ['taxi'] }, '/access/0'],
])('%s: 422 points to the field', async (_, wrong, pointer) => {
  const { app } = await opened();
  const answer = await call(app, '/api/v1/bookings', { body: { ...wanted, ...wrong }, lang: 'en' });
  expect(answer).toMatchObject({ status: 422, json: { type: '/problemi/invalid', errors: [{ pointer }] } });
  expect(answer.text).not.toContain('Invalid');
});

test('a name and a number copied from a phone lose the signs that turn writing around', async () => {
  const { app, core } = await opened();
  const copied = { name: '\u202eMaria\u202c', phone: '\u202a+39 333 1234567\u202c' };
  const { json } = await call<Booked>(app, '/api/v1/bookings', { body: { ...wanted, ...copied } });
  const booking = await core.bookings.byToken(json.token);
  expect(booking?.person).toMatchObject({ name: 'Maria', phone: '+39 333 1234567' });
});

test('what is wrong is said in the language of the caller', async () => {
  const { app } = await opened();
  const messages = await Promise.all(
    ['it', 'en', 'ar'].map(async (lang) => (await call(app, '/api/v1/bookings', { body: {}, lang })).text),
  );
  expect(new Set(messages).size).toBe(3);
  expect(messages[1]).toContain('Write a name');
});

test('a repeat gets the same answer; its key serves nothing else; without a key nothing is booked', async () => {
  const { app } = await opened();
  const first = await call(app, '/api/v1/bookings', { body: wanted, key: 'a' });
  const again = await call(app, '/api/v1/bookings', { body: wanted, key: 'a' });
  expect([again.status, again.json]).toEqual([201, first.json]);
  const other = await call(app, '/api/v1/bookings', { body: { ...wanted, name: 'Anna' }, key: 'a' });
  expect(other).toMatchObject({ status: 422, json: { type: '/problemi/key-reused' } });
  const none = await call(app, '/api/v1/bookings', { body: wanted, key: '' });
  expect(none).toMatchObject({ status: 400, json: { type: '/problemi/key-missing' } });
});

test('what is too long, of unknown length or no JSON is refused unread', async () => {
  const { app } = await opened();
  const post = (headers: Record<string, string>) => call(app, '/api/v1/bookings', { body: wanted, headers });
  expect((await post({ 'content-length': '20000' })).status).toBe(413);
  expect((await post({ 'transfer-encoding': 'chunked' })).status).toBe(411);
  expect((await post({ 'content-type': 'text/plain' })).status).toBe(415);
});

test('half a JSON is the fault of who sent it', async () => {
  const { app } = await opened();
  const headers = { 'content-type': 'application/json', 'idempotency-key': 'half' };
  const answer = await app.request('/api/v1/bookings', { method: 'POST', headers, body: '{"desk":' });
  expect([answer.status, await answer.json()]).toMatchObject([400, { type: '/problemi/unreadable' }]);
});

test('an address may change only so much in a minute', async () => {
  const { app, core } = await opened({ rateLimit: 3 });
  const post = (address: string) =>
    call(app, '/api/v1/bookings', { body: {}, headers: { 'x-forwarded-for': `198.51.100.9, ${address}` } });
  for (let count = 0; count < 3; count += 1) expect((await post('192.0.2.1')).status).toBe(422);
  const refused = await post('192.0.2.1');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
  expect((await post('192.0.2.2')).status).toBe(422);
  expect((await call(app, '/api/v1/desks', { headers: { 'x-forwarded-for': '192.0.2.1' } })).status).toBe(200);
  core.clock.now += 60_000;
  expect((await post('192.0.2.1')).status).toBe(422);
});

test('a wrong link is nowhere', async () => {
  const { app } = await opened();
  expect((await call(app, `/api/v1/bookings/${'x'.repeat(43)}`)).status).toBe(404);
  expect((await call(app, `/api/v1/bookings/${'x'.repeat(43)}/cancellation`, { method: 'POST' })).status).toBe(404);
});
