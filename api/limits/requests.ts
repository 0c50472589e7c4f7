/** What is asked of every changing request: not too many from one address, and not too long. */
import type { MiddlewareHandler } from 'hono';
import type { Instant } from '#content/model/time.ts';
import { Problem } from '../problems.ts';
import { clientAddress } from './address.ts';
import { createCounter } from './counter.ts';

const reading: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
const minuteMs = 60_000;
const mostBytes = 16_384;

type Options = {
  /** Changing requests per minute and address. */
  rateLimit: number | undefined;
  trustProxy: number;
  now: () => Instant;
};

/** A stream of unknown length is refused before a byte of it is read. */
const checkLength = (length: string | undefined, encoding: string | undefined): void => {
  if (encoding !== undefined && length === undefined) throw new Problem('length-required');
  if (length !== undefined && Number(length) > mostBytes) throw new Problem('too-large');
};

export const limitRequests = ({ rateLimit, trustProxy, now }: Options): MiddlewareHandler => {
  const counter = rateLimit === undefined ? undefined : createCounter({ most: rateLimit, perMs: minuteMs, now });
  return async (c, next) => {
    if (!reading.has(c.req.method)) {
      const wait = counter?.add(clientAddress(c, trustProxy));
      checkLength(c.req.header('content-length'), c.req.header('transfer-encoding'));
      if (wait !== undefined) throw new Problem('too-many-requests', { headers: { 'Retry-After': String(wait) } });
    }
    await next();
  };
};
