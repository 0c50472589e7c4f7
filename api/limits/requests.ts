/** What is asked of every changing request: not too many from one address, and not too long. */
import type { MiddlewareHandler } from 'hono';
import type { Instant } from '#content/model/time.ts';
import { Problem } from '../problems.ts';
import { clientAddress } from './address.ts';
import { createCounter } from './counter.ts';

const reading: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
const minuteMs = 60_000;
const mostBytes = 16_384;
/** A record with all its words, sent whole. */
const mostOfRecord = 262_144;
/** Somebody who writes a record saves it every few seconds; who signs in counts as anybody. */
const staffTimes = 10;

const isRecord = (path: string): boolean => /^\/(?:operatori\/schede|api\/v1\/drafts)\//.test(path);
const isStaff = (path: string): boolean =>
  /^\/(?:operatori\/(?!entra\/|invito\/)|api\/v1\/(?:staff|drafts)\/)/.test(path);

type Options = {
  /** Changing requests per minute and address. */
  rateLimit: number | undefined;
  trustProxy: number;
  now: () => Instant;
};

/** A stream of unknown length is refused before a byte of it is read. */
const checkLength = (length: string | undefined, encoding: string | undefined, most: number): void => {
  if (encoding !== undefined && length === undefined) throw new Problem('length-required');
  if (length !== undefined && Number(length) > most) throw new Problem('too-large');
};

export const limitRequests = ({ rateLimit, trustProxy, now }: Options): MiddlewareHandler => {
  const counterOf = (most: number) => createCounter({ most, perMs: minuteMs, now });
  const counters =
    rateLimit === undefined ? undefined : { all: counterOf(rateLimit), staff: counterOf(rateLimit * staffTimes) };
  return async (c, next) => {
    const { path } = c.req;
    if (!reading.has(c.req.method)) {
      const wait = counters?.[isStaff(path) ? 'staff' : 'all'].add(clientAddress(c, trustProxy));
      const most = isRecord(path) ? mostOfRecord : mostBytes;
      checkLength(c.req.header('content-length'), c.req.header('transfer-encoding'), most);
      if (wait !== undefined) throw new Problem('too-many-requests', { headers: { 'Retry-After': String(wait) } });
    }
    await next();
  };
};
