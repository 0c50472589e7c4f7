/**
 * A page of the build with another main part: its title, scripts, breadcrumb and way out stay as they were built. It
 * speaks of nobody, but of this minute, so it is asked for again each time; search engines know the plain page.
 */
import { readFile } from 'node:fs/promises';
import type { Context } from 'hono';
import { LRUCache } from 'lru-cache';
import type { JSX } from 'preact';
import { render } from 'preact-render-to-string';
import { withoutLanguage } from '../language.ts';
import { Problem } from '../problems.ts';
import type { Published } from '../publishing/published.ts';
import type { SiteFile } from '../static/site.ts';
import { languagePrefixes } from './prefixes.ts';

type Frame = { before: string; after: string };

const main = /(<main\b[^>]*>)[\s\S]*(<\/main>)/;

/** By what the file holds, so that a page of a new build is read again. */
const frames = new LRUCache<string, Frame>({ max: 200 });

async function frameOf({ source, etags }: SiteFile): Promise<Frame> {
  const known = frames.get(etags.identity);
  if (known) return known;
  const [before = '', open = '', close = '', after = ''] = (await readFile(source, 'utf8')).split(main);
  if (open === '') throw new Error(`${source} has no main part`);
  const frame = { before: before + open, after: close + after };
  frames.set(etags.identity, frame);
  return frame;
}

/** Links to the page in other languages ask there what was asked here. */
function askingToo(html: string, { pathname, search }: URL, published: Published): string {
  const path = withoutLanguage(pathname, published.directory.portal.languages);
  const query = search.replaceAll('&', '&amp;');
  const others = languagePrefixes(published).map((prefix) => prefix + path);
  return others
    .filter((address) => address !== pathname)
    .reduce((all, address) => all.replaceAll(`href="${address}"`, () => `href="${address}${query}"`), html);
}

/** @throws Problem `not-found`, where the build has no such page */
export async function sendInBuiltPage(c: Context, body: JSX.Element, published: Published): Promise<Response> {
  const url = new URL(c.req.url);
  const file = published.site.files.get(decodeURIComponent(url.pathname));
  if (!file) throw new Problem('not-found');
  const { before, after } = await frameOf(file);
  const around = (html: string): string => askingToo(html, url, published);
  return c.html(around(before) + render(body) + around(after), 200, {
    'Cache-Control': file.caching === 'never' ? 'no-store' : 'no-cache',
    'X-Robots-Tag': 'noindex',
  });
}
