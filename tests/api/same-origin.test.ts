import { expect, test } from 'vitest';
import { testApp } from './support/app.ts';

const own = 'http://localhost';

/** Who asks, how they show it, and whether they may change something here. 404 means: past the guard, nothing there. */
test.each([
  ['a program', {}, 404],
  ['our own page', { origin: own, 'sec-fetch-site': 'same-origin' }, 404],
  ['our own page, old browser', { origin: own }, 404],
  ['our own page with a cookie', { origin: own, cookie: 'a=b' }, 404],
  ['our public address', { origin: 'https://prova.example' }, 404],
  ['a person at the address bar', { 'sec-fetch-site': 'none' }, 404],
  ['a cookie and nothing else', { cookie: 'a=b' }, 403],
  ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, 403],
  ['another site, old browser', { origin: 'https://evil.example' }, 403],
  ['another site that hides', { origin: 'null' }, 403],
  ['another host of our domain', { 'sec-fetch-site': 'same-site' }, 403],
  ['a site with our name in its own', { origin: 'https://prova.example.evil.example' }, 403],
  ['the same host on another port', { origin: 'http://localhost:9999' }, 403],
  ['an origin that is ours, sent from elsewhere', { origin: own, 'sec-fetch-site': 'cross-site' }, 403],
])('%s', async (_, headers: Record<string, string>, expected) => {
  const { app } = await testApp({ baseUrl: 'https://prova.example' });
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
    const response = await app.request('/api/v1/none', { method, headers });
    expect(response.status).toBe(expected);
  }
  expect((await app.request('/api/v1/health', { headers })).status).toBe(200);
});

test('the refusal says why', async () => {
  const { app } = await testApp();
  const response = await app.request('/api/v1/none', { method: 'POST', headers: { origin: 'https://evil.example' } });
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  expect(await response.json()).toMatchObject({ type: '/problemi/foreign-origin', status: 403 });
});
