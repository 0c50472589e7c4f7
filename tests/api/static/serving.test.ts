import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { translator } from '#views/translator.ts';
import { fakeSite } from '../support/fake-site.ts';
import { send } from '../support/requests.ts';
import { serve } from '../support/serving.ts';

const emporio = fakeSite['servizi/emporio/index.html'];
const brotli = { headers: { 'accept-encoding': 'gzip, deflate, br, zstd' } };

describe('encodings', () => {
  test('a page goes out in brotli, gzip or as it is, and says on what that depends', async () => {
    const { url } = await serve();
    const inBrotli = await send(url, '/servizi/emporio/', brotli);
    const inGzip = await send(url, '/servizi/emporio/', { headers: { 'accept-encoding': 'gzip' } });
    const plain = await send(url, '/servizi/emporio/');
    expect(brotliDecompressSync(inBrotli.body).toString()).toBe(emporio);
    expect(gunzipSync(inGzip.body).toString()).toBe(emporio);
    expect(plain.body.toString()).toBe(emporio);
    expect([inBrotli, inGzip, plain].map(({ headers }) => headers['content-encoding'])).toEqual([
      'br',
      'gzip',
      undefined,
    ]);
    expect([inBrotli, inGzip, plain].map(({ headers }) => headers.vary)).toEqual(Array(3).fill('Accept-Encoding'));
    expect(new Set([inBrotli, inGzip, plain].map(({ headers }) => headers.etag)).size).toBe(3);
    expect(inBrotli.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test('a page asked for again is the same, byte by byte', async () => {
    const { url } = await serve();
    const bodies = [];
    for (let time = 0; time < 3; time += 1) bodies.push((await send(url, '/servizi/emporio/', brotli)).body);
    expect(bodies.map((body) => brotliDecompressSync(body).toString())).toEqual(Array(3).fill(emporio));
  });

  test('an asset is compressed at its best when the build is made', async () => {
    const { url } = await serve();
    const reply = await send(url, '/_astro/stile.Ab12_x.css', brotli);
    expect(brotliDecompressSync(reply.body).toString()).toBe(fakeSite['_astro/stile.Ab12_x.css']);
    expect((await send(url, '/_astro/stile.Ab12_x.css.br')).status).toBe(404);
  });

  test('what is packed already is sent as it is', async () => {
    const { url } = await serve();
    const { headers, body } = await send(url, '/font.woff2', brotli);
    expect(body.toString()).toBe(fakeSite['font.woff2']);
    expect([headers['content-encoding'], headers.vary]).toEqual([undefined, undefined]);
  });
});

describe('asking again', () => {
  test('the same tag gives 304 without a body, another one the page', async () => {
    const { url } = await serve();
    const first = await send(url, '/servizi/emporio/', brotli);
    const ask = (tag: string) =>
      send(url, '/servizi/emporio/', { headers: { ...brotli.headers, 'if-none-match': tag } });
    const etag = first.headers.etag ?? '';
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const { status, headers, body } = await ask(tag);
      expect([status, body.length, headers.etag, headers['content-encoding']]).toEqual([304, 0, etag, undefined]);
      expect(headers['cache-control']).toBe(first.headers['cache-control']);
    }
    expect((await ask('"other"')).status).toBe(200);
  });

  test('a tag of another encoding is another tag', async () => {
    const { url } = await serve();
    const plain = await send(url, '/');
    const again = await send(url, '/', { headers: { ...brotli.headers, 'if-none-match': plain.headers.etag } });
    expect(again.status).toBe(200);
  });

  test.each([
    ['/', 'public, max-age=0, must-revalidate'],
    ['/_astro/stile.Ab12_x.css', 'public, max-age=31536000, immutable'],
    ['/cerca/indice.0123456789abcdef.bin', 'public, max-age=31536000, immutable'],
    ['/open-data/servizi.json', 'public, max-age=0, must-revalidate'],
  ])('%s is kept as long as it may be', async (path, expected) => {
    const { url } = await serve();
    expect((await send(url, path)).headers['cache-control']).toBe(expected);
  });

  test('a sensitive page leaves no trace: nothing to store, no tag to recognise it by', async () => {
    const { url } = await serve();
    const { status, headers } = await send(url, '/servizi/riservato/', { headers: { 'if-none-match': '*' } });
    expect([status, headers['cache-control'], headers.etag]).toEqual([200, 'no-store', undefined]);
  });
});

test('HEAD tells what GET would send, without the body', async () => {
  const { url } = await serve();
  const asked = ['/servizi/emporio/', '/font.woff2', '/none/'].flatMap((path) => [
    [path, brotli] as const,
    [path, {}] as const,
  ]);
  for (const [path, options] of asked) {
    const got = await send(url, path, options);
    const head = await send(url, path, { ...options, method: 'HEAD' });
    expect([head.status, head.body.length]).toEqual([got.status, 0]);
    expect(head.headers['content-length']).toBe(got.headers['content-length']);
    expect(head.headers.etag).toBe(got.headers.etag);
  }
});

describe('addresses', () => {
  test('a page without its final slash leads to the page, and keeps the question', async () => {
    const { url } = await serve();
    const { status, headers } = await send(url, '/servizi/emporio?da=qr');
    expect([status, headers.location]).toEqual([308, '/servizi/emporio/?da=qr']);
    expect((await send(url, '/servizi/emporio/?da=qr')).status).toBe(200);
  });

  test.each([
    ['/documenti/attestazione-isee/', '/documenti/isee/'],
    ['/documenti/attestazione-isee', '/documenti/isee/'],
    ['/en/documenti/attestazione-isee/', '/en/documenti/isee/'],
    ['/ar/documenti/attestazione-isee?x=1', '/ar/documenti/isee/?x=1'],
  ])('the former address %s leads to %s', async (path, location) => {
    const { url } = await serve();
    const { status, headers } = await send(url, path);
    expect([status, headers.location]).toEqual([308, location]);
  });

  test.each([
    ['/niente/', 'it', '/niente/'],
    ['/en/nothing/', 'en', '/nothing/'],
    ['/ar/nothing?x=1&y=%22', 'ar', '/nothing?x=1&amp;y=%22'],
    ['/fr/rien/', 'it', '/fr/rien/'],
  ] as const)(
    '%s does not exist, says so in %s, and in the other languages at the same address',
    async (path, lang, same) => {
      const { url } = await serve();
      const { status, headers, body } = await send(url, path);
      expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=UTF-8']);
      expect(body.toString()).toContain(`<h1>${translator(lang)('notFound.title')}</h1>`);
      expect(body.toString()).toContain(`href="/en${same}"`);
      expect([headers['cache-control'], headers.etag]).toEqual(['no-store', undefined]);
    },
  );

  test.each([
    '/_shell/',
    '/_shell/index.html',
    '/_shell',
    '/en/_shell/',
    '/404.html',
    '/en/404.html',
    '/.build.json',
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/servizi/..%5c..%5c.build.json',
    '/servizi/%00',
    '//servizi/emporio',
    '//example.com/..',
  ])('%s is nobody’s business', async (path) => {
    const { url } = await serve();
    const { status, headers } = await send(url, path);
    expect([404, 400]).toContain(status);
    expect(headers.location).toBeUndefined();
  });

  test('what the build says where there is no API is not said here', async () => {
    const { url } = await serve();
    expect((await send(url, '/api/v1/notices')).body.toString()).toBe('{"notices":[]}');
  });

  test.each(['/%', '/servizi/%zz/', '/%e0%a4%a'])('%s is not an address', async (path) => {
    const { url } = await serve();
    const { status, body } = await send(url, path);
    expect(status).toBe(400);
    expect(body.toString()).toContain('scritto male');
  });

  test('an address may be written with percent signs, or whole, as proxies write it', async () => {
    const { url } = await serve();
    expect((await send(url, '/servizi/%65mporio/')).status).toBe(200);
    expect((await send(url, `${url}/servizi/emporio/`)).status).toBe(200);
  });
});
