/**
 * What the API answers. Nothing is global: a test makes an app from what it needs and calls `app.request()`.
 * Files of the build are answered before they come here (`listener.ts`); here arrives what they do not answer.
 */
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { routePath } from 'hono/route';
import { problemOf } from './bookings/answers.ts';
import { type Log, since } from './log.ts';
import { allowedMethods } from './methods.ts';
import { createProblemAnswers } from './problem-answers.ts';
import { Problem } from './problems.ts';
import type { Published } from './publishing/published.ts';
import { sameOrigin } from './same-origin.ts';
import { dataHeaders, pageHeaders } from './security-headers.ts';
import { decodePath } from './static/lookup.ts';

/** What a capability adds: its addresses, or what is asked of requests that come after. */
export type Mount = (app: Hono) => void;

export type AppDeps = {
  published: () => Published;
  log: Log;
  /** Origin under which people reach us; undefined: the one of the request. */
  baseUrl: string | undefined;
  mounts?: readonly Mount[];
};

const reading: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/** Why nothing answered: a broken address, a method that is not for it, or nothing there. */
const whyNothing = (app: Hono, { site }: Published, request: { method: string; url: string }): Problem => {
  const path = decodePath(new URL(request.url).pathname);
  if (path === undefined) return new Problem('bad-address');
  const isFile = site.files.has(path) && !reading.has(request.method);
  const allowed = isFile ? [...reading] : allowedMethods(app, path);
  return allowed.length > 0
    ? new Problem('method-not-allowed', { headers: { Allow: allowed.join(', ') } })
    : new Problem('not-found');
};

/** With signs that nobody can type, such as NUL, which no id has and PostgreSQL does not even take in a question. */
const isUnwritable = ({ pathname, search }: URL): boolean =>
  /%(?:[01][0-9a-f]|7f)/i.test(pathname) || search.includes('%00');

/** Where a page made on request stands, for who left out the final slash, as on a slip: "sportello.it/prenotazioni". */
const withSlash = (app: Hono, { method, url }: { method: string; url: string }): string | undefined => {
  const { pathname, search } = new URL(url);
  // "//elsewhere" would be an address of another site.
  if (!reading.has(method) || pathname.endsWith('/') || pathname.startsWith('//')) return undefined;
  const moved = `${pathname}/`;
  return allowedMethods(app, moved).includes('GET') ? moved + search : undefined;
};

export const createApp = ({ published, log, baseUrl, mounts = [] }: AppDeps): Hono => {
  const app = new Hono();
  const answer = createProblemAnswers({ published });
  const [forPages, forData] = [pageHeaders(baseUrl), dataHeaders(baseUrl)];

  // A page made on request is as long as a built one. Its packed length gives no secret away (BREACH): no other site can ask for
  // it in somebody's name, since cookies are `SameSite`.
  app.use(compress({ contentTypeFilter: /^text\/html/ }));
  app.use(async (c, next) => {
    const start = performance.now();
    await next();
    const isPage = c.res.headers.get('content-type')?.startsWith('text/html') ?? false;
    for (const [name, value] of Object.entries(isPage ? forPages : forData)) c.res.headers.set(name, value);
    log.request({ method: c.req.method, route: routePath(c, -1), status: c.res.status, ms: since(start) });
  });
  app.use(async (c, next) => {
    if (isUnwritable(new URL(c.req.url))) throw new Problem('bad-address');
    await next();
  });
  app.use(sameOrigin(baseUrl));

  for (const mount of mounts) mount(app);

  app.notFound((c) => {
    const moved = withSlash(app, c.req);
    if (moved === undefined) return answer(c, whyNothing(app, published(), c.req));
    c.header('Cache-Control', 'no-store');
    return c.redirect(moved, 308);
  });
  app.onError((error, c) => {
    const problem = problemOf(error);
    if (problem !== undefined) return answer(c, problem);
    log.error(error, 'A request failed');
    return answer(c, new Problem('broken'));
  });
  return app;
};
