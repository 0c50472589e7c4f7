/** Which methods an address of the API knows: Hono answers 404 for a wrong method, HTTP wants 405 with `Allow`. */
import type { Hono } from 'hono';

const everyMethod = 'ALL';

/** Methods for which a route (not a middleware) matches, in alphabetical order; empty when the address is unknown. */
export const allowedMethods = (app: Hono, path: string): string[] => {
  const candidates = new Set(app.routes.map(({ method }) => method).filter((method) => method !== everyMethod));
  const allowed = [...candidates].filter((method) =>
    app.router.match(method, path)[0].some(([[, route]]) => route.method === method),
  );
  return allowed.includes('GET') ? [...allowed, 'HEAD'].sort() : allowed.sort();
};
