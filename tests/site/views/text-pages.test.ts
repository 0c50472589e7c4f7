/** The pages of text, as written in `content/messages/pages` and as a deployment shows them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Portal } from '#content/model/portal.ts';
import { readDirectory } from '#content/read.ts';
import { parseTextPage, sectionsFor, type TextPage, TextPageProblem } from '#views/text/sections.ts';
import { TextPageView } from '#views/text/text-page.tsx';
import { translator } from '#views/translator.ts';
import { paths } from '../../../site/urls.ts';
import { messagesFolder } from '../../support/messages.ts';

const directory = readDirectory('content/network');
const names = readdirSync(join(messagesFolder, 'pages/it')).map((file) => file.slice(0, -'.md'.length));
const fileOf = (lang: string, name: string): string =>
  readFileSync(join(messagesFolder, 'pages', lang, `${name}.md`), 'utf8');
const anchorsOf = (page: TextPage): string[] => page.sections.map(({ id }) => id);
const versions = directory.portal.languages.flatMap((lang) => names.map((name) => [lang, name] as const));

const shown = (name: string, portal: Portal = directory.portal): string =>
  renderToString(
    h(TextPageView, {
      page: parseTextPage(fileOf('it', name)),
      textLang: 'it',
      context: { lang: 'it', t: translator('it'), directory: { ...directory, portal }, today: '2026-11-22' },
    }),
  );

const addresses = new Set<string>([
  ...Object.values(paths).filter((path) => typeof path === 'string'),
  ...[...directory.services.keys()].map(paths.service),
]);
/** Links of a page inside the site that lead to no page, or to no section of a page of text. */
const lost = (file: string): string[] =>
  [...file.matchAll(/\]\((\/[^)]*)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => {
      const [address = '', anchor] = link.split('#');
      if (!addresses.has(address)) return true;
      return anchor !== undefined && !anchorsOf(parseTextPage(fileOf('it', address.slice(1, -1)))).includes(anchor);
    });

describe.each(versions)('%s/%s', (lang, name) => {
  const page = parseTextPage(fileOf(lang, name));

  test('has the anchors of the Italian page, in its order', () => {
    expect(anchorsOf(page)).toEqual(anchorsOf(parseTextPage(fileOf('it', name))));
  });

  test('leads somewhere with every link', () => {
    expect(lost(fileOf(lang, name))).toEqual([]);
  });
});

test('every page has an address', () => {
  expect(names.filter((name) => !addresses.has(`/${name}/`))).toEqual([]);
});

test('a link that leads nowhere is noticed', () => {
  expect(lost('[a](/aiuto/#cronologia) [b](/aiuto/#niente) [c](/altrove/)')).toEqual(['/aiuto/#niente', '/altrove/']);
});

test.each([
  ['without a title', 'Testo\n## Parte {#parte}\n'],
  ['with a section without anchor', '# Titolo\n\n## Parte\nTesto\n'],
  ['with an anchor that is no id', '# Titolo\n\n## Parte {#Una Parte}\nTesto\n'],
])('a file %s is refused', (_, file) => {
  expect(() => parseTextPage(file)).toThrow(TextPageProblem);
});

describe('what depends on the deployment', () => {
  const { dataController: _, ...demonstration } = directory.portal;
  const someone = { name: 'Ufficio di Piano', contacts: { phones: [{ number: '02 123456' }], emails: [], links: [] } };
  const real: Portal = { ...demonstration, demo: false, operator: someone, dataController: someone };
  const ids = (name: string, portal: Portal) =>
    sectionsFor(parseTextPage(fileOf('it', name)), portal).map(({ id }) => id);

  test.each([
    ['privacy', 'titolare-assente', 'titolare'],
    ['segnalazione-disservizio', 'nessuna-casella', 'scrivi'],
  ])('%s says who to turn to, or that there is nobody yet', (name, nobody, somebody) => {
    expect(ids(name, demonstration)).toContain(nobody);
    expect(ids(name, demonstration)).not.toContain(somebody);
    expect(ids(name, real)).toContain(somebody);
    expect(ids(name, real)).not.toContain(nobody);
    expect(shown(name, real)).toContain('href="tel:02123456"');
  });

  test('only a demonstration calls itself one', () => {
    expect(ids('note-legali', demonstration)).toContain('prova');
    expect(ids('note-legali', real)).not.toContain('prova');
  });
});

test('the licence stands where the ministry looks for it, in its words (Modello Comuni, C.SI.3.4)', () => {
  const html = shown('note-legali');
  expect(html).toMatch(/<h2[^>]* data-element="legal-notes-section">Licenza dei contenuti<\/h2>/);
  expect(html).toMatch(
    /data-element="legal-notes-body"><p>In applicazione del principio open by default .* con licenza <a [^>]*>CC-BY 4\.0<\/a>\./,
  );
});
