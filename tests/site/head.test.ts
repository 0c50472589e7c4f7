/** What browsers, search engines and screen readers learn of each page before they read it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isSensitive } from '#content/model/selection.ts';
import { translator } from '#views/translator.ts';
import { isInternal, type Page, readBuiltSite } from '../support/built-site.ts';
import { few } from '../support/few.ts';
import { type Element, hasClass, named, textWithin, withAttribute } from '../support/html.ts';

const { pages, directory, folder } = await readBuiltSite();
const { portal } = directory;
const addressed = pages.filter((page) => !isInternal(page));
const isShell = ({ path }: Page): boolean => path.startsWith('/_shell/');

const where = (among: readonly Page[], test: (page: Page) => boolean): string[] =>
  among.filter(test).map(({ address }) => address);
const titleOf = ({ html }: Page): string => textWithin(html, ({ name }) => name === 'title');
const metaOf = ({ html }: Page, name: string): string | undefined =>
  named(html, 'meta')
    .find(({ attributes }) => attributes.get('name') === name)
    ?.attributes.get('content');
const linksOf = ({ html }: Page, rel: string): Element[] =>
  named(html, 'link').filter(({ attributes }) => attributes.get('rel') === rel);
const inLanguage = (lang: string, { path }: Page): string => portal.url + (lang === 'it' ? path : `/${lang}${path}`);

describe('every page', () => {
  test('says its language and direction', () => {
    const wrong = where(pages, ({ html, lang }) => {
      const root = named(html, 'html')[0]?.attributes;
      return root?.get('lang') !== lang || root.get('dir') !== (lang === 'ar' ? 'rtl' : 'ltr');
    });
    expect(few(wrong)).toEqual([]);
  });

  test('has one heading of the first level, with words in it', () => {
    const wrong = where(
      pages.filter((page) => !isShell(page)),
      ({ html }) => named(html, 'h1').length !== 1 || textWithin(html, ({ name }) => name === 'h1') === '',
    );
    expect(few(wrong)).toEqual([]);
  });

  test('has a title that ends or begins with the name of the site', () => {
    const wrong = where(pages, (page) => {
      const title = titleOf(page);
      return !(title.endsWith(` – ${portal.name}`) || title.startsWith(`${portal.name} – `));
    });
    expect(few(wrong)).toEqual([]);
  });

  test('names each of its places once, and refers only to places that it has', () => {
    const problems = pages.flatMap(({ address, html }) => {
      const ids = withAttribute(html, 'id').map(({ attributes }) => attributes.get('id') ?? '');
      const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
      const referred = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap((name) =>
        withAttribute(html, name).flatMap(({ attributes }) => (attributes.get(name) ?? '').split(/\s+/)),
      );
      const missing = referred.filter((id) => !ids.includes(id));
      return [...twice.map((id) => `${address}: "${id}" twice`), ...missing.map((id) => `${address}: no "${id}"`)];
    });
    expect(few(problems)).toEqual([]);
  });
});

describe('every page with an address', () => {
  test('names itself as the one to keep, by the address of the portal', () => {
    const wrong = where(addressed, (page) => {
      const [link, ...others] = linksOf(page, 'canonical');
      return others.length > 0 || link?.attributes.get('href') !== inLanguage(page.lang, page);
    });
    expect(few(wrong)).toEqual([]);
  });

  test('names its twins in the other languages, which are there', () => {
    const addresses = new Set(addressed.map((page) => inLanguage(page.lang, page)));
    const wrong = where(addressed, (page) => {
      const twins = new Map(
        linksOf(page, 'alternate').map(({ attributes }) => [attributes.get('hreflang'), attributes.get('href')]),
      );
      const expected = portal.languages.every((lang) => twins.get(lang) === inLanguage(lang, page));
      const there = [...twins.values()].every((href) => href !== undefined && addresses.has(href));
      return !expected || !there || twins.get('x-default') !== inLanguage('it', page);
    });
    expect(few(wrong)).toEqual([]);
  });

  test('of a demonstration is not found by search engines', () => {
    expect(few(where(addressed, (page) => (metaOf(page, 'robots') === 'noindex') !== portal.demo))).toEqual([]);
  });
});

describe('parts without an address', () => {
  test('bring the script of the way out, for pages of desks where one must not be seen', () => {
    const shells = pages.filter((page) => isShell(page) && page.path === '/_shell/');
    const scripts = (page: Page): string =>
      named(page.html, 'script')
        .map(({ attributes, inner }) => inner + (attributes.get('src') ?? ''))
        .map((one) => (one.startsWith('/_astro/') ? readFileSync(join(folder, one), 'utf8') : one))
        .join();
    expect(shells).toHaveLength(portal.languages.length);
    expect(where(shells, (page) => !scripts(page).includes('quick-exit'))).toEqual([]);
  });

  test('of pages that the server renders lead to the same page in each language', () => {
    const shells = pages.filter((page) => page.path === '/_shell/');
    const wrong = where(shells, ({ html }) => {
      const hrefs = withAttribute(html, 'hreflang').map(({ attributes }) => attributes.get('href'));
      return new Set(hrefs).size !== portal.languages.length || !hrefs.every((href) => href?.endsWith('/shell:path/'));
    });
    expect(wrong).toEqual([]);
  });

  test('name no address and are never found by search engines', () => {
    const internal = pages.filter(isInternal);
    // Frame and missing page of each language, and the frame of the staff area.
    expect(internal.length).toBe(2 * portal.languages.length + 1);
    expect(
      where(internal, (page) => linksOf(page, 'canonical').length + linksOf(page, 'alternate').length > 0),
    ).toEqual([]);
    expect(few(where(internal, (page) => metaOf(page, 'robots') !== 'noindex'))).toEqual([]);
  });
});

describe('a page that can put its reader at risk', () => {
  const paths = new Set([
    ...[...directory.services.values()].filter((one) => isSensitive(one, directory)).map(({ id }) => `/servizi/${id}/`),
    ...[...directory.needs.values()].filter(({ sensitive }) => sensitive).map(({ id }) => `/bisogni/${id}/`),
    ...[...directory.networks.values()].filter(({ kind }) => kind === 'antiviolenza').map(({ id }) => `/reti/${id}/`),
  ]);
  const atRisk = addressed.filter(({ path }) => paths.has(path));

  test('is marked, so that the server leaves no copy on a shared phone', () => {
    expect(atRisk.length).toBe(paths.size * portal.languages.length);
    expect(few(where(atRisk, (page) => metaOf(page, 'sensitive') !== 'true'))).toEqual([]);
  });

  test('tells no other site where one came from', () => {
    expect(few(where(atRisk, (page) => metaOf(page, 'referrer') !== 'no-referrer'))).toEqual([]);
  });

  test('has a way out', () => {
    expect(few(where(atRisk, ({ html }) => withAttribute(html, 'data-quick-exit').length !== 1))).toEqual([]);
  });

  test('has a title that says nothing, in tab and history', () => {
    const telling = where(atRisk, (page) => {
      const neutral = `${translator(page.lang)('service.neutralTitle')} – ${portal.name}`;
      return titleOf(page) !== neutral || metaOf(page, 'description') !== undefined;
    });
    expect(few(telling)).toEqual([]);
  });

  test('is the only kind that does all this', () => {
    const others = addressed.filter(({ path }) => !paths.has(path));
    expect(few(where(others, (page) => metaOf(page, 'sensitive') !== undefined))).toEqual([]);
  });

  test('of a protected service shows no address', () => {
    const hidden = [...directory.services.values()].filter(({ protectedAddress }) => protectedAddress);
    const hiddenPaths = new Set(hidden.map(({ id }) => `/servizi/${id}/`));
    const street = /\b(?:via|viale|piazza|piazzale|corso|vicolo|largo)\s+[A-ZÀ-Ü]/;
    const telling = where(addressed, ({ path, html }) => {
      if (!hiddenPaths.has(path)) return false;
      const article = textWithin(html, ({ name }) => name === 'main');
      const places = html.elements.some(
        (one) => hasClass(one, 'address') || /^(?:\/\w\w)?\/luoghi\//.test(one.attributes.get('href') ?? ''),
      );
      const data = named(html, 'script').some(({ inner }) => inner.includes('streetAddress'));
      return places || data || street.test(article);
    });
    expect(hidden.length).toBeGreaterThan(0);
    expect(few(telling)).toEqual([]);
  });
});
