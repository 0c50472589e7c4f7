import { describe, expect, test } from 'vitest';
import { formOf } from '../../api/pages/page.ts';
import { testApp } from './support/app.ts';

test('health tells the build and how much content it shows', async () => {
  const { app } = await testApp();
  const response = await app.request('/api/v1/health');
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.json()).toMatchObject({
    status: 'ok',
    build: { key: 'k1', builtAt: '2026-11-22T10:00:00.000Z' },
    content: { documents: 1, networks: 1, services: 0, desks: 0 },
  });
});

describe('problems of calls', () => {
  test.each([
    ['it', 'Qui non c'],
    ['en', 'There is nothing here'],
    ['en-GB,it;q=0.5', 'There is nothing here'],
    ['it;q=0.2, ar;q=0.9', 'لا يوجد شيء هنا'],
    ['de, fr', 'Qui non c'],
    ['', 'Qui non c'],
  ])('in the language of the caller (%s)', async (header, title) => {
    const { app } = await testApp();
    const response = await app.request('/api/v1/none', { headers: { 'accept-language': header } });
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    const problem: unknown = await response.json();
    expect(problem).toMatchObject({ type: '/problemi/not-found', status: 404, detail: expect.any(String) });
    expect(problem).toHaveProperty('title', expect.stringContaining(title));
  });

  test('a wrong method hears which ones are right', async () => {
    const { app } = await testApp();
    const response = await app.request('/api/v1/health', { method: 'DELETE' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect(await response.json()).toMatchObject({ type: '/problemi/method-not-allowed', status: 405 });
    expect((await app.request('/api/v1/none', { method: 'DELETE' })).status).toBe(404);
  });

  test('a mistake of ours tells nothing of the inside, and is written down', async () => {
    const { app, log } = await testApp();
    app.get('/api/v1/breaks', () => {
      throw new Error('the password is 1234');
    });
    const response = await app.request('/api/v1/breaks');
    const body = await response.text();
    expect(response.status).toBe(500);
    expect(JSON.parse(body)).toMatchObject({ type: '/problemi/broken', status: 500 });
    expect(body).not.toContain('1234');
    expect(log.errors).toHaveLength(1);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

test('people get a page in the site’s own shell, in the language of the address', async () => {
  const { app } = await testApp();
  app.get('/en/prenota/', () => {
    throw new Error('broken');
  });
  const response = await app.request('/en/prenota/');
  expect([response.status, response.headers.get('content-type')]).toEqual([500, 'text/html; charset=UTF-8']);
  expect(await response.text()).toMatch(/<title>Something went wrong<\/title>.*<main>.*The fault is ours/);
});

test.each([
  ['/prenotazioni', '/prenotazioni/'],
  ['/prenotazioni/abc?x=1', '/prenotazioni/abc/?x=1'],
  ['//prenotazioni', null],
  ['/nessuno', null],
])('%s, without its final slash, leads to %s', async (path, location) => {
  const { app } = await testApp();
  app.get('/prenotazioni/', (c) => c.text(''));
  app.get('/:any/prenotazioni/', (c) => c.text(''));
  app.get('/prenotazioni/:token/', (c) => c.text(''));
  const response = await app.request(`http://localhost${path}`);
  expect([response.status, response.headers.get('location')]).toEqual([location === null ? 404 : 308, location]);
  expect((await app.request(`http://localhost${path}`, { method: 'POST' })).headers.get('location')).toBeNull();
});

test('NUL reaches no database: an address with it is a bad one, and a form loses it', async () => {
  const { app } = await testApp();
  app.get('/prenotazioni/:token/', (c) => c.text(''));
  app.post('/prenota/', async (c) => c.json(await formOf(c)));
  for (const address of ['a%00b/', 'a%0d%0ab/', 'a%7Fb/', 'a/?chi=%00']) {
    expect((await app.request(`/prenotazioni/${address}`)).status).toBe(400);
  }
  const body = new URLSearchParams({ name: ' A\0da ' });
  expect(await (await app.request('/prenota/', { method: 'POST', body })).json()).toEqual({ name: 'Ada' });
});

test('a form that cannot be read is not our fault, and is not taken for an empty one', async () => {
  const { app, log } = await testApp();
  app.post('/prenota/', async (c) => c.json(await formOf(c)));
  const headers = { 'content-type': 'multipart/form-data; boundary=x' };
  const response = await app.request('/prenota/', { method: 'POST', headers, body: 'no form' });
  expect([response.status, log.errors]).toEqual([400, []]);
});

test('the log says the pattern of the address, never the address, nor who asked', async () => {
  const { app, log } = await testApp();
  app.get('/prenotazioni/:token/', (c) => c.text(c.req.param('token')));
  await app.request('/prenotazioni/segreto-123/', { headers: { 'x-forwarded-for': '192.0.2.7' } });
  await app.request('/nessuno/segreto-123/?codice=segreto-123');
  expect(log.lines.map(({ method, route, status }) => [method, route, status])).toEqual([
    ['GET', '/prenotazioni/:token/', 200],
    ['GET', '/*', 404],
  ]);
  expect(JSON.stringify(log.lines)).not.toMatch(/segreto|192\.0\.2/);
});

test('pages made on request are packed for who can unpack them; data are not', async () => {
  const { app } = await testApp();
  const get = (path: string, headers: Record<string, string>) =>
    app.request(path, { headers: { 'accept-encoding': 'gzip, br', ...headers } });
  const page = await get('/niente/', { accept: 'text/html' });
  expect([page.headers.get('content-encoding'), page.headers.get('vary')]).toEqual(['gzip', 'Accept-Encoding']);
  const unpacked = new Response(page.body?.pipeThrough(new DecompressionStream('gzip')));
  const plain = await app.request('/niente/', { headers: { accept: 'text/html' } });
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await unpacked.text()).toBe(await plain.text());
  expect((await get('/api/v1/health', {})).headers.get('content-encoding')).toBeNull();
});
