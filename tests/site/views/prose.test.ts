import { describe, expect, test } from 'vitest';
import { markdownToHtml } from '#views/prose.tsx';

describe('Markdown of the content', () => {
  test('becomes paragraphs, lists, bold', () => {
    expect(markdownToHtml('Vai **oggi**.\n\n- uno\n- due', 'it')).toBe(
      '<p>Vai <strong>oggi</strong>.</p>\n<ul>\n<li>uno</li>\n<li>due</li>\n</ul>\n',
    );
  });

  test.each([
    ['a script', '<script>alert(1)</script>', /<script/],
    ['an element inside a sentence', 'ciao <img src=x onerror=alert(1)>', /<img/],
    ['a picture', '![x](https://example.org/x.png)', /<img/],
    ['a link that runs', '[qui](javascript:alert(1))', /href/],
    ['a link that runs, in capitals', '[qui](JaVaScRiPt:alert(1))', /href/],
    ['a link to another site that looks like ours', '[qui](//example.org)', /href/],
    ['a quote that ends the attribute', '[qui](https://example.org/"onclick="alert(1))', /"onclick/],
  ])('never lets through %s', (_, markdown, forbidden) => {
    expect(markdownToHtml(markdown, 'it')).not.toMatch(forbidden);
  });

  test.each([
    ['it', '/aiuto/#cronologia'],
    ['ar', '/ar/aiuto/#cronologia'],
  ] as const)('keeps who reads in %s in that language', (lang, href) => {
    expect(markdownToHtml('[qui](/aiuto/#cronologia)', lang)).toContain(`href="${href}"`);
  });

  test('leaves other addresses as they are', () => {
    const html = markdownToHtml('[a](tel:112) [b](https://1522.eu) [c](#orari)', 'en');
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      'tel:112',
      'https://1522.eu',
      '#orari',
    ]);
  });
});
