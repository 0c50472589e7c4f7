/**
 * Pages that the server renders: views in the site's shell. They speak of one person, so nobody keeps or indexes them.
 *
 * Their referrer policy is that of every page, `same-origin`: other sites learn nothing, and our own forms keep the
 * `Origin` that proves them ours (with `no-referrer` browsers send `Origin: null`).
 */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { h, type JSX } from 'preact';
import { render } from 'preact-render-to-string';
import type { Desk } from '#content/model/desk.ts';
import { type Instant, toLocal } from '#content/model/time.ts';
import { DeskExit, QuickExit } from '#views/chrome/quick-exit.tsx';
import type { ViewContext } from '#views/context.ts';
import { translator } from '#views/translator.ts';
import { bare } from '../bare-text.ts';
import { pathLanguage, withoutLanguage } from '../language.ts';
import { Problem } from '../problems.ts';
import type { Published } from '../publishing/published.ts';

type Moment = { published: () => Published; now: () => Instant };

/** The language of the address, its words, the content of now. */
export const viewContext = (c: Context, { published, now }: Moment): ViewContext => {
  const { directory } = published();
  const lang = pathLanguage(c.req.path, directory.portal.languages);
  const at = now();
  return { lang, t: translator(lang), directory, today: toLocal(at).date, now: at };
};

export const privateHeaders = { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow' } as const;

export type Page = {
  title: string;
  body: JSX.Element;
  /** What it is about: where being seen is a danger, the page has a way out. */
  desk?: Desk | undefined;
  /** It has a way out whatever it is about. */
  exit?: boolean | undefined;
  status?: ContentfulStatusCode;
  headers?: Record<string, string>;
};

/** The address that was asked for, without its language: there stand its twins in the other languages. */
const pagePath = (c: Context, { directory }: Pick<Published, 'directory'>): string => {
  const { pathname, search } = new URL(c.req.url);
  return withoutLanguage(pathname, directory.portal.languages) + search;
};

export const sendPage = (c: Context, page: Page, { published, now }: Moment): Response | Promise<Response> => {
  const context = viewContext(c, { published, now });
  const exit = page.exit ? render(h(QuickExit, { context })) : render(h(DeskExit, { desk: page.desk, context }));
  const main = exit + render(page.body);
  const html = published().shells(context.lang)({ title: page.title, main, path: pagePath(c, published()) });
  return c.html(html, page.status ?? 200, { ...privateHeaders, ...page.headers });
};

/** After a POST: the answer is another page, so that a reload sends nothing again. */
export const seeOther = (c: Context, address: string): Response => {
  for (const [name, value] of Object.entries(privateHeaders)) c.header(name, value);
  return c.redirect(address, 303);
};

/** For a body that is no form, whatever its header says. */
export const unreadable = (): never => {
  throw new Problem('unreadable');
};

/** What a form sent, as text; files and repeated names are left out. @throws Problem `unreadable` */
export const formOf = async (c: Context): Promise<Record<string, string>> => {
  const body = await c.req.parseBody().catch(unreadable);
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => (typeof value === 'string' ? [[name, bare(value)]] : [])),
  );
};
