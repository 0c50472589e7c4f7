/** Pages are valid HTML, whatever browser reads them: every kind of page, and the records that are hardest to show. */
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { type Page, readBuiltSite } from '../support/built-site.ts';
import { kindOf, kinds as visited } from '../support/kinds.ts';

const checker = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Preact ends void elements with "/>", which HTML allows.
    'void-style': 'off',
    // The menu is there as button and as row, and styles show one of them: the browser tests look at what is shown.
    'unique-landmark': 'off',
    // Names of services are as long as the offices make them.
    'long-title': 'off',
    // Boxes of one question share its name: each that is ticked is sent.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // In the frame a whole sentence is the link that calls.
    'tel-non-breaking': 'off',
  },
});

/** The first page of each kind in the build, so that a new kind is checked without anybody naming it. */
const perKind = 1;
const hardest = [
  ...'so-emporion so-segretariato-sociale so-caritas-cda san-aler-angels cre-mediazione-abitativa vim-caritas so-frida'
    .split(' ')
    .map((id) => `/servizi/${id}/`),
  ...'isee so-guardia-medica morosita-incolpevole'.split(' ').map((id) => `/servizi/${id}/`),
  ...'est-segretariato-diffuso cre-coprogettazione lo-aler-angels'.split(' ').map((id) => `/reti/${id}/`),
];

const { pages } = await readBuiltSite();
const kinds = new Map<string, string[]>();
for (const { path, lang } of pages) {
  if (lang === 'it') kinds.set(kindOf(path), [...(kinds.get(kindOf(path)) ?? []), path]);
}
/** Half a page, whose marks the server replaces. */
const isShell = ({ path }: Page): boolean => path.startsWith('/_shell/');
const sample = new Set([...[...kinds.values()].flatMap((paths) => paths.slice(0, perKind)), ...hardest]);
const checked = pages.filter((page) => sample.has(page.path) && !isShell(page));

test('the browser tests visit every kind of page: a new kind is added to tests/support/kinds.ts', () => {
  const seen = new Set(Object.values(visited).map(kindOf));
  const others = [...kinds.keys()].filter(
    (kind) => !seen.has(kind) && !kind.startsWith('/_shell/') && kind !== '/404.html',
  );
  expect(others).toEqual([]);
});

test('the sample has every hard record in every language', () => {
  const missing = hardest.filter((path) => checked.filter((page) => page.path === path).length < 3);
  expect(missing).toEqual([]);
});

test.each(checked)('$address', async ({ address, source }) => {
  const { results } = await checker.validateString(source, address);
  const said = results.flatMap(({ messages }) => messages);
  expect(said.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`)).toEqual([]);
});
