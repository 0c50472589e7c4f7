/** Lists with filters, for browsers without script and for links that somebody shared, in every language of the portal. */
import type { Context, Hono } from 'hono';
import type { JSX } from 'preact';
import { filterNames } from '#content/model/filter-address.ts';
import type { Request } from '#content/model/filter-list.ts';
import type { Instant } from '#content/model/time.ts';
import { ComunePage } from '#views/comune/comune-page.tsx';
import type { ViewContext } from '#views/context.ts';
import { NeedPage } from '#views/need/need-page.tsx';
import { ServiceIndex } from '#views/service/service-index.tsx';
import { sendInBuiltPage } from '../pages/built-page.ts';
import { viewContext } from '../pages/page.ts';
import { languagePrefixes } from '../pages/prefixes.ts';
import { Problem } from '../problems.ts';
import type { Published } from '../publishing/published.ts';

export type ListDeps = { published: () => Published; now: () => Instant };

type View = (context: ViewContext, request: Request, id: string) => JSX.Element | undefined;

const services: View = (context, request) => <ServiceIndex context={context} request={request} />;

const ofNeed: View = (context, request, id) => {
  const need = context.directory.needs.get(id);
  return need && <NeedPage need={need} context={context} request={request} />;
};

const ofComune: View = (context, request, id) => {
  const comune = context.directory.comuni.get(id);
  return comune && <ComunePage comune={comune} context={context} request={request} />;
};

/** A form sends what was left empty too, and a name for each box: the address to share has neither. */
const isUntidy = (given: URLSearchParams): boolean =>
  [...filterNames].some((name) => given.getAll(name).length > 1 || given.get(name) === '');

/** The same, each name once. What the values are is judged where the list is known. */
function tidied(address: string): string {
  const { pathname, searchParams } = new URL(address);
  const parts = [...new Set(searchParams.keys())].flatMap((name) => {
    const values = searchParams.getAll(name).filter((value) => value !== '');
    return values.length > 0 ? [`${encodeURIComponent(name)}=${values.map(encodeURIComponent).join(',')}`] : [];
  });
  return parts.length > 0 ? `${pathname}?${parts.join('&')}` : pathname;
}

const list =
  (view: View, deps: ListDeps) =>
  (c: Context): Response | Promise<Response> => {
    const given = new URL(c.req.url).searchParams;
    if (isUntidy(given)) return c.redirect(tidied(c.req.url), 303);
    const body = view(viewContext(c, deps), { given, now: deps.now() }, c.req.param('id') ?? '');
    const moved = deps.published().site.redirects.get(new URL(c.req.url).pathname);
    if (!body && moved !== undefined) return c.redirect(moved, 308);
    if (!body) throw new Problem('not-found');
    return sendInBuiltPage(c, body, deps.published());
  };

export const listRoutes =
  (deps: ListDeps) =>
  (app: Hono): void => {
    for (const prefix of languagePrefixes(deps.published())) {
      app.get(`${prefix}/servizi/`, list(services, deps));
      app.get(`${prefix}/bisogni/:id/`, list(ofNeed, deps));
      app.get(`${prefix}/comuni/:id/`, list(ofComune, deps));
    }
  };
