import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Language } from '#content/model/common.ts';
import { readDirectory } from '#content/read.ts';
import { Breadcrumb } from '#views/chrome/breadcrumb.tsx';
import { Footer } from '#views/chrome/footer.tsx';
import { Header } from '#views/chrome/header.tsx';
import { neutralSite, QuickExit } from '#views/chrome/quick-exit.tsx';
import type { ViewContext } from '#views/context.ts';
import { translator } from '#views/translator.ts';

const directory = readDirectory('content/network');
const context = (lang: Language): ViewContext => ({ lang, t: translator(lang), directory, today: '2026-11-22' });
const path = '/servizi/segretariato/';

describe('header', () => {
  const html = renderToString(h(Header, { context: context('ar'), path }));

  test('leads to the same page in every language of the portal', () => {
    expect(html).toContain('<a href="/servizi/segretariato/" lang="it" hreflang="it">Italiano</a>');
    expect(html).toContain('<a href="/en/servizi/segretariato/" lang="en" hreflang="en">English</a>');
    expect(html).toContain('href="/ar/servizi/segretariato/" lang="ar" hreflang="ar" aria-current="true"');
  });

  test('starts with the way past itself', () => {
    expect(html).toMatch(/^<a class="skip-link" href="#contenuto">/);
  });

  test('marks the section where one is, and no other', () => {
    const current = [...html.matchAll(/<a href="([^"]+)" aria-current="true">/g)].map((match) => match[1]);
    expect(new Set(current)).toEqual(new Set(['/ar/servizi/']));
  });

  test('warns of a demonstration only in a demonstration', () => {
    const real = { ...context('it'), directory: { ...directory, portal: { ...directory.portal, demo: false } } };
    expect(html).toContain('class="demo"');
    expect(renderToString(h(Header, { context: real, path }))).not.toContain('class="demo"');
  });
});

describe('footer', () => {
  const html = renderToString(h(Footer, { context: context('it'), path }));

  test.each(['faq', 'report-inefficiency', 'accessibility-link', 'privacy-policy-link', 'legal-notes'])(
    'has the link that the ministry looks for: %s',
    (element) => {
      expect(html).toContain(`data-element="${element}"`);
    },
  );

  test('has every emergency number as something to press', () => {
    for (const { number } of directory.portal.emergency) expect(html).toContain(`<a href="tel:${number}">`);
  });
});

test('the breadcrumb ends with the page itself, which is no link', () => {
  const crumbs = [{ name: 'Servizi', path: '/servizi/' }, { name: 'Segretariato sociale' }];
  const html = renderToString(h(Breadcrumb, { context: context('en'), crumbs }));
  expect(html).toContain('<a href="/en/servizi/">Servizi</a>');
  expect(html).toContain('aria-current="page">Segretariato sociale</li></ol>');
});

test('the quick exit works without scripts, and says what it cannot do', () => {
  const html = renderToString(h(QuickExit, { context: context('it') }));
  expect(html).toContain(`href="${neutralSite}"`);
  expect(html).toContain('href="/aiuto/#cronologia"');
});
