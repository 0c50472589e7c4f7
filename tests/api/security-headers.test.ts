import { describe, expect, test } from 'vitest';
import { send } from './support/requests.ts';
import { serve } from './support/serving.ts';

const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

describe('every answer is guarded', () => {
  test.each([
    ['a page', '/', "frame-ancestors 'none'"],
    ['an asset', '/_astro/stile.Ab12_x.css', "frame-ancestors 'none'"],
    ['a redirect', '/servizi/emporio', "frame-ancestors 'none'"],
    ['a missing page', '/niente/', "frame-ancestors 'none'"],
    ['a page of the server', '/%', "frame-ancestors 'none'"],
    ['data', '/api/v1/health', "default-src 'none'; frame-ancestors 'none'"],
    ['a problem', '/api/none', "default-src 'none'; frame-ancestors 'none'"],
  ])('%s', async (_, path, policy) => {
    const { url } = await serve();
    const { headers } = await send(url, path);
    expect(headers).toMatchObject({ ...everywhere, 'content-security-policy': policy });
    expect(headers['permissions-policy']).toContain('geolocation=()');
    expect(headers['strict-transport-security']).toBeUndefined();
  });
});

test('https is remembered only where people come by https', async () => {
  const { url } = await serve({ baseUrl: 'https://prova.example' });
  for (const path of ['/', '/api/v1/health', '/none/']) {
    expect((await send(url, path)).headers['strict-transport-security']).toBe('max-age=31536000');
  }
});

test('other sites may read open data, and only that', async () => {
  const { url } = await serve();
  expect((await send(url, '/open-data/servizi.json')).headers['access-control-allow-origin']).toBe('*');
  for (const path of ['/', '/api/v1/health', '/servizi/emporio/']) {
    expect((await send(url, path)).headers['access-control-allow-origin']).toBeUndefined();
  }
});
