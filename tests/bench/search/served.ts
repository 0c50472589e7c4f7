/** A small site in memory: brotli as our server sends it, and a list of what was sent. */
import { createServer } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';

/** As it goes over the wire. */
export type Packed = { bytes: Uint8Array; encoding?: 'br' | 'gzip' };
export type Body = string | Uint8Array | Packed;
/** By path, the query left out; undefined is a 404. */
export type Site = (path: string) => Body | undefined;
/** `bytes`: of the body as it went over the wire; `at`: when it was asked for, in epoch ms. */
type Sent = { path: string; bytes: number; at: number };

export type Served = { origin: string; sent: readonly Sent[]; close: () => void };

const types: { [ending: string]: string } = { js: 'text/javascript', json: 'application/json', css: 'text/css' };
const typeOf = (path: string): string => {
  if (path.endsWith('/')) return 'text/html; charset=utf-8';
  return types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
};

/** What does not get smaller goes as it is: pagefind packs its files itself. */
function packed(body: Body): Packed {
  if (typeof body === 'object' && 'bytes' in body) return body;
  const plain = typeof body === 'string' ? Buffer.from(body) : body;
  const bytes = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } });
  return bytes.length < plain.length ? { bytes, encoding: 'br' } : { bytes: plain };
}

/** Packed once, however often a site is served: an index of 20,000 services takes half a minute. */
const packedFiles = new WeakMap<Site, Map<string, Packed>>();

export async function serve(site: Site): Promise<Served> {
  const sent: Sent[] = [];
  const known = packedFiles.get(site) ?? new Map<string, Packed>();
  packedFiles.set(site, known);
  const answer = (path: string): Packed | undefined => {
    const body = known.has(path) ? undefined : site(path);
    if (body !== undefined) known.set(path, packed(body));
    return known.get(path);
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const found = answer(path);
    if (!found) return response.writeHead(404).end();
    sent.push({ path, bytes: found.bytes.length, at: Date.now() });
    const encoding = found.encoding ? { 'content-encoding': found.encoding } : {};
    return response
      .writeHead(200, { 'content-type': typeOf(path), 'cache-control': 'max-age=600', ...encoding })
      .end(found.bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    sent,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
