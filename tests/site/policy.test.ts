/** The content security policy that each page carries: nothing foreign, nothing inline that the build did not hash. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Page, readBuiltSite } from '../support/built-site.ts';
import { few } from '../support/few.ts';
import { type Element, named } from '../support/html.ts';

const { pages } = await readBuiltSite();

const policies = ({ html }: Page): Element[] =>
  named(html, 'meta').filter(
    ({ attributes }) => attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
  );
const policyOf = (page: Page): string => policies(page)[0]?.attributes.get('content') ?? '';

const directives = (policy: string): Map<string, string[]> =>
  new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );

/** Data blocks are never run (HTML, "script type"). */
const runs = ({ name, attributes }: Element): boolean =>
  name === 'script' && ['', 'module', 'text/javascript'].includes(attributes.get('type') ?? '');
const isInline = ({ attributes }: Element): boolean => !attributes.has('src');
const hashOf = ({ inner }: Element): string => `'sha256-${createHash('sha256').update(inner).digest('base64')}'`;

const where = (test: (page: Page) => boolean): string[] => pages.filter(test).map(({ address }) => address);

describe('the policy of every page', () => {
  test('stands there once', () => {
    expect(few(where((page) => policies(page).length !== 1))).toEqual([]);
  });

  test('comes before anything that it must judge', () => {
    const late = where(({ html, ...page }) => {
      const policy = policies({ html, ...page })[0]?.at ?? Number.POSITIVE_INFINITY;
      const judged = html.elements.filter(
        (one) => runs(one) || one.name === 'style' || one.attributes.get('rel') === 'stylesheet',
      );
      return judged.some(({ at }) => at < policy);
    });
    expect(few(late)).toEqual([]);
  });

  test('allows nothing by default, and nothing unsafe', () => {
    expect(few(where((page) => !policyOf(page).startsWith("default-src 'none'")))).toEqual([]);
    expect(few(where((page) => policyOf(page).includes('unsafe-')))).toEqual([]);
  });

  test('names no other host', () => {
    const foreign = pages.flatMap((page) =>
      [...directives(policyOf(page))].flatMap(([name, sources]) =>
        sources
          .filter(
            (source) =>
              !/^'(?:none|self|sha256-[\w+/=]+)'$/.test(source) && !(name === 'img-src' && source === 'data:'),
          )
          .map((source) => `${page.address}: ${name} ${source}`),
      ),
    );
    expect(few(foreign)).toEqual([]);
  });

  test('knows each inline script and style by its hash', () => {
    const unknown = pages.flatMap((page) => {
      const allowed = directives(policyOf(page));
      const inline = page.html.elements.filter((one) => (runs(one) && isInline(one)) || one.name === 'style');
      return inline
        .filter((one) => !allowed.get(one.name === 'style' ? 'style-src' : 'script-src')?.includes(hashOf(one)))
        .map((one) => `${page.address}: <${one.name}> ${one.inner.slice(0, 60)}`);
    });
    expect(few(unknown)).toEqual([]);
  });
});

describe('no page', () => {
  const withAttributes = (test: (name: string, value: string) => boolean): string[] =>
    pages.flatMap(({ address, html }) =>
      html.elements.flatMap(({ name, attributes }) =>
        [...attributes].filter(([key, value]) => test(key, value)).map(([key]) => `${address}: <${name} ${key}>`),
      ),
    );

  test('has a style attribute, which the policy would drop', () => {
    expect(few(withAttributes((name) => name === 'style'))).toEqual([]);
  });

  test('has code in an attribute', () => {
    expect(few(withAttributes((name, value) => name.startsWith('on') || /^\s*javascript:/i.test(value)))).toEqual([]);
  });
});
