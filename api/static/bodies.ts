/**
 * The bytes of files, as they go over the wire, for the files that people really ask for: a budgeted memory, not the
 * whole site. Keys are content hashes, so a page that a new build did not change stays warm.
 */
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import type { Encoding } from './encoding.ts';
import type { SiteFile } from './site.ts';

const budget = 64 * 1024 * 1024;
/** Pages are compressed once, at their first request: 5 costs a few milliseconds and is within some percent of 11. */
const pageQuality = 5;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const encode = (content: Buffer, encoding: Encoding): Buffer | Promise<Buffer> => {
  if (encoding === 'identity') return content;
  if (encoding === 'gzip') return zip(content);
  return brotli(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: pageQuality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });
};

const load = async (file: SiteFile, encoding: Encoding): Promise<Buffer> =>
  encoding === 'br' && file.hasBrotliTwin
    ? readFile(`${file.source}.br`)
    : encode(await readFile(file.source), encoding);

export type Bodies = {
  /** At once when it is in memory: the hot path must not wait for a promise. */
  get: (file: SiteFile, encoding: Encoding) => Buffer | Promise<Buffer>;
};

export const createBodies = (maxSize = budget): Bodies => {
  const memory = new LRUCache<string, Buffer>({ maxSize, sizeCalculation: (body) => Math.max(body.length, 1) });
  const loading = new Map<string, Promise<Buffer>>();
  const start = (key: string, file: SiteFile, encoding: Encoding): Promise<Buffer> => {
    const body = load(file, encoding)
      .then((bytes) => {
        memory.set(key, bytes);
        return bytes;
      })
      .finally(() => loading.delete(key));
    loading.set(key, body);
    return body;
  };
  return {
    get: (file, encoding) => {
      const key = file.etags[encoding];
      return memory.get(key) ?? loading.get(key) ?? start(key, file, encoding);
    },
  };
};
