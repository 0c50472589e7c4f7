/** Every address that a page names leads somewhere, and nothing is loaded from anybody else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shellMarks } from '../../site/layouts/shell-marks.ts';
import { type Page, readBuiltSite } from '../support/built-site.ts';
import { few } from '../support/few.ts';
import { type Element, withAttribute } from '../support/html.ts';

const site = await readBuiltSite();
const origin = new URL(site.directory.portal.url).origin;
const pageAt = new Map(site.pages.map((page) => [page.address, page]));
const idsOf = new Map(
  site.pages.map(({ address, html }) => [
    address,
    new Set(withAttribute(html, 'id').map(({ attributes }) => attributes.get('id'))),
  ]),
);

/** What the server renders at each request; the rest of an internal address must be a file of the build. */
const rendered = /^\/(?:[a-z]{2}\/)?(?:prenota|prenotazioni|operatori|valuta|segnala)\/|^\/api\//;
/** Addresses that leave the site by a click of the reader. */
const outward = /^(?:https?|mailto|tel|sms):/;

type Reference = { page: Page; element: Element; address: string };

const references = (name: string): Reference[] =>
  site.pages.flatMap((page) =>
    withAttribute(page.html, name).map((element) => ({ page, element, address: element.attributes.get(name) ?? '' })),
  );

const told = ({ page, address }: Reference, problem: string): string => `${page.address}: ${address} ${problem}`;

const brokenness = (reference: Reference): string[] => {
  const { page, address } = reference;
  const url = new URL(address, origin + page.address);
  if (url.origin !== origin) return outward.test(address) ? [] : [told(reference, 'is no address that we know')];
  // The server puts the address of its page in the place of the mark.
  if (rendered.test(url.pathname) || url.pathname.endsWith(shellMarks.path)) return [];
  const path = decodeURI(url.pathname);
  if (!pageAt.has(path)) return site.files.has(path) ? [] : [told(reference, 'leads nowhere')];
  const id = decodeURIComponent(url.hash.slice(1));
  return id === '' || idsOf.get(path)?.has(id) ? [] : [told(reference, 'has no such place in its page')];
};

describe('links', () => {
  const links = references('href');

  test('there are many, or nothing below would be proved', () => {
    expect(links.length).toBeGreaterThan(10_000);
  });

  test('each leads to a page, a file, a place in a page, or out of the site', () => {
    expect(few(links.flatMap(brokenness))).toEqual([]);
  });

  test('inside the site they are written without host, so that any deployment can serve the build', () => {
    const absolute = links.filter(
      ({ element, address }) => element.name === 'a' && URL.parse(address)?.origin === origin,
    );
    expect(few(absolute.map((one) => told(one, 'names our own host')))).toEqual([]);
  });

  test('none opens a window of another site that could reach back into ours', () => {
    const reachable = links.filter(
      ({ element, address }) =>
        /^https?:/.test(address) &&
        element.attributes.has('target') &&
        !/noopener|noreferrer/.test(element.attributes.get('rel') ?? ''),
    );
    expect(few(reachable.map((one) => told(one, 'opens such a window')))).toEqual([]);
  });
});

describe('what a page loads', () => {
  const isOwn = ({ page, address }: Reference): boolean => {
    const url = new URL(address, origin + page.address);
    return url.origin === origin && site.files.has(url.pathname);
  };
  const loading = new Set([
    'stylesheet',
    'preload',
    'modulepreload',
    'prefetch',
    'icon',
    'manifest',
    'preconnect',
    'dns-prefetch',
  ]);
  const loads = ({ element }: Reference): boolean =>
    element.name === 'link' && (element.attributes.get('rel') ?? '').split(' ').some((rel) => loading.has(rel));

  test('scripts, images, frames and fonts are files of the build', () => {
    const loaded = [...references('src'), ...references('poster'), ...references('href').filter(loads)];
    expect(few(loaded.filter((one) => !isOwn(one)).map((one) => told(one, 'is not a file of the build')))).toEqual([]);
  });

  test('a list of image sources names files of the build only', () => {
    const sources = references('srcset').flatMap(({ address, ...rest }) =>
      address.split(',').map((source) => ({ ...rest, address: source.trim().split(/\s+/)[0] ?? '' })),
    );
    expect(few(sources.filter((one) => !isOwn(one)).map((one) => told(one, 'is not a file of the build')))).toEqual([]);
  });

  test('what is typed into a form goes to our own server', () => {
    const foreign = references('action').filter((one) => new URL(one.address, origin).origin !== origin);
    expect(few(foreign.map((one) => told(one, 'sends data away')))).toEqual([]);
  });

  test('style sheets load nothing from elsewhere', () => {
    const sheets = [...site.files].filter((file) => file.endsWith('.css'));
    const foreign = sheets.flatMap((file) => {
      const css = readFileSync(join(site.folder, file), 'utf8');
      return [...css.matchAll(/(?:url\(|@import\s*)["']?((?:https?:)?\/\/[^"')]+)/g)].map(
        ([, url]) => `${file}: ${url}`,
      );
    });
    expect(sheets.length).toBeGreaterThan(0);
    expect(few(foreign)).toEqual([]);
  });
});
