/**
 * Who may change something. A browser tells where a form or a script comes from, in `Origin` and `Sec-Fetch-Site`;
 * what comes from elsewhere is refused. Programs send neither: they may, but only without cookies, because a cookie
 * without an origin is an old browser that could be abused.
 */
import type { MiddlewareHandler } from 'hono';
import { Problem } from './problems.ts';

const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

type Claims = {
  origin: string | undefined;
  fetchSite: string | undefined;
  /** Ours, as the client wrote it. */
  host: string;
  cookie: string | undefined;
};

const ours = (origin: string, host: string, baseUrl: string | undefined): boolean =>
  origin === baseUrl || (URL.canParse(origin) && new URL(origin).host === host);

/** True when a changing request comes from another site, or might. */
export const isForeign = ({ origin, fetchSite, host, cookie }: Claims, baseUrl: string | undefined): boolean => {
  if (origin === undefined && fetchSite === undefined) return cookie !== undefined;
  if (fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none') return true;
  return origin !== undefined && !ours(origin, host, baseUrl);
};

export const sameOrigin =
  (baseUrl: string | undefined): MiddlewareHandler =>
  async (c, next) => {
    const claims = {
      origin: c.req.header('origin'),
      fetchSite: c.req.header('sec-fetch-site'),
      host: new URL(c.req.url).host,
      cookie: c.req.header('cookie'),
    };
    if (!safeMethods.has(c.req.method) && isForeign(claims, baseUrl)) throw new Problem('foreign-origin');
    await next();
  };
