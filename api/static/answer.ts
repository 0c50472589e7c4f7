/**
 * The answer to a GET or HEAD for a file of the build, as plain values: status, headers, bytes. It is given before any
 * middleware, straight on Node's response, because this is nearly all of the traffic.
 */
import type { RawHeaders } from '../security-headers.ts';
import type { Bodies } from './bodies.ts';
import { type Encoding, negotiate } from './encoding.ts';
import { lookup } from './lookup.ts';
import type { Caching, Site, SiteFile } from './site.ts';

export type StaticRequest = {
  target: string;
  acceptEncoding: string | undefined;
  ifNoneMatch: string | undefined;
};

export type StaticAnswer = {
  status: number;
  headers: string[];
  body?: Buffer;
  /** The bytes of a small body as Latin-1 characters: Node sends text in one write with the headers, a buffer in two. */
  text?: string;
  route: string;
};

const cacheControl: Readonly<Record<Caching, string>> = {
  forever: 'public, max-age=31536000, immutable',
  check: 'public, max-age=0, must-revalidate',
  never: 'no-store',
};

/** Above this size joining bytes costs more than a second write. */
const smallBody = 8_192;

/** Lists of tags and weak comparison, because proxies that recompress weaken our tags (RFC 9110, 13.1.2). */
const matches = (ifNoneMatch: string, etag: string): boolean =>
  ifNoneMatch === etag ||
  ifNoneMatch.split(',').some((tag) => {
    const plain = tag.trim().replace(/^W\//, '');
    return plain === etag || plain === '*';
  });

/** Open data is for everybody's programs; it is the only thing that other sites may read. */
const isOpenData = ({ route, type }: SiteFile): boolean => route === '/open-data/*' && !type.startsWith('text/html');

export const createStatic = (bodies: Bodies, baseHeaders: RawHeaders) => {
  const cachingHeaders = (file: SiteFile, encoding: Encoding): string[] => {
    const headers = [...baseHeaders, 'Cache-Control', cacheControl[file.caching]];
    if (file.caching !== 'never') headers.push('ETag', file.etags[encoding]);
    if (file.compress) headers.push('Vary', 'Accept-Encoding');
    if (isOpenData(file)) headers.push('Access-Control-Allow-Origin', '*');
    return headers;
  };

  const whole = (file: SiteFile, encoding: Encoding, body: Buffer): StaticAnswer => {
    const headers = cachingHeaders(file, encoding);
    headers.push('Content-Type', file.type, 'Content-Length', String(body.length));
    if (encoding !== 'identity') headers.push('Content-Encoding', encoding);
    return { status: 200, headers, body, route: file.route };
  };

  /** Answers whose body is in memory: putting headers together costs more than finding bytes. */
  const answers = new WeakMap<Buffer, { file: SiteFile; answer: StaticAnswer }>();
  const remembered = (file: SiteFile, encoding: Encoding, body: Buffer): StaticAnswer => {
    const last = answers.get(body);
    if (last?.file === file) return last.answer;
    const answer = whole(file, encoding, body);
    if (body.length <= smallBody) answer.text = body.toString('latin1');
    answers.set(body, { file, answer });
    return answer;
  };

  /** A file of the build in the encoding that the client prefers. */
  const send = (file: SiteFile, request: Omit<StaticRequest, 'target'>): StaticAnswer | Promise<StaticAnswer> => {
    const encoding = file.compress ? negotiate(request.acceptEncoding) : 'identity';
    const { ifNoneMatch } = request;
    if (ifNoneMatch !== undefined && file.caching !== 'never' && matches(ifNoneMatch, file.etags[encoding])) {
      return { status: 304, headers: cachingHeaders(file, encoding), route: file.route };
    }
    const body = bodies.get(file, encoding);
    return body instanceof Promise
      ? body.then((bytes) => whole(file, encoding, bytes))
      : remembered(file, encoding, body);
  };

  /** Undefined: the build has nothing at this address. */
  const answer = (site: Site, request: StaticRequest): StaticAnswer | Promise<StaticAnswer> | undefined => {
    const found = lookup(site, request.target);
    if (found === undefined) return undefined;
    if ('file' in found) {
      const { file } = found;
      return file.instead === undefined ? send(file, request) : file.instead().then((now) => send(now, request));
    }
    // An hour, not for ever: a wrong redirect must heal.
    const headers = [
      ...baseHeaders,
      'Location',
      found.location,
      'Cache-Control',
      'public, max-age=3600',
      'Content-Length',
      '0',
    ];
    return { status: 308, headers, route: 'redirect' };
  };

  return { send, answer };
};
export type Static = ReturnType<typeof createStatic>;
