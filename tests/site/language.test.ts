/** On a page in another language, words that nobody translated are marked as Italian, so that they are read aloud rightly. */
import { describe, expect, test } from 'vitest';
import type { Language } from '#content/model/common.ts';
import { type Page, readBuiltSite } from '../support/built-site.ts';
import { few } from '../support/few.ts';
import type { Element } from '../support/html.ts';

const { pages, directory } = await readBuiltSite();
const others = directory.portal.languages.filter((lang) => lang !== 'it');

const plain = (text: string): string =>
  text
    .replace(/[*_`]|\[|\]\([^)]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Every text of a record that is there in Italian and not in `lang`; words of a service are one whole per language. */
function* italianOnly(value: unknown, lang: Language): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  if (!('it' in value)) {
    for (const part of value instanceof Map ? value.values() : Object.values(value)) yield* italianOnly(part, lang);
  } else if (!(lang in value)) yield* strings(value.it);
}

function* strings(value: unknown): Generator<string> {
  if (typeof value === 'string')
    yield* value.split('\n').map((line) => plain(line.replace(/^\s*(?:[-*]|\d+\.)\s/, '')));
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* strings(part);
}

/** Names are the same in every language. */
const names: ReadonlySet<string> = new Set([
  directory.portal.name,
  directory.portal.operator.name,
  ...[...directory.comuni.values()].map(({ name }) => name),
]);

const isTitle = ({ name }: Element): boolean => name === 'title' || name === 'option';

const unmarked = ({ address, lang, html }: Page, italian: ReadonlySet<string>): string[] =>
  html.texts
    .filter(({ element }) => element.lang === lang && !isTitle(element))
    .map(({ text }) => plain(text))
    .filter((text) => italian.has(text))
    .map((text) => `${address}: ${text.slice(0, 80)}`);

/** Small words of Italian that neither English nor a name has; two different ones make a sentence. */
const small =
  /(?<![\p{L}'’])(?:che|non|della|delle|degli|nella|nelle|sono|puoi|deve|gli|una|alla|dalla|anche|oppure|perché|quando|chiedi|telefona)(?![\p{L}])/giu;

test('no sentence of any page waits for a value that nobody gave', () => {
  const open = /\{\{|\}\}|\bundefined\b|\[object |\bNaN\b|&(?:[a-z]+|#\d+);/;
  const shown = pages.flatMap(({ address, html }) =>
    html.texts.filter(({ text }) => open.test(text)).map(({ text }) => `${address}: ${text.trim().slice(0, 80)}`),
  );
  expect(few(shown)).toEqual([]);
});

describe.each(others)('pages in %s', (lang) => {
  const own = pages.filter((page) => page.lang === lang);
  const italian = new Set([...italianOnly(directory, lang)].filter((text) => !names.has(text)));

  test('mark each text of the content that is there in Italian only', () => {
    expect(italian.size).toBeGreaterThan(100);
    expect(few(own.flatMap((page) => unmarked(page, italian)))).toEqual([]);
  });

  test('have no Italian sentence that claims to be in their language', () => {
    const claims = own.flatMap(({ address, html }) =>
      html.texts
        .filter(({ element }) => element.lang === lang && !isTitle(element))
        .filter(({ text }) => new Set(text.toLowerCase().match(small)).size > 1)
        .map(({ text }) => `${address}: ${text.trim().slice(0, 80)}`),
    );
    expect(few(claims)).toEqual([]);
  });
});
