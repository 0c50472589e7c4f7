/** Every language says everything, in the same places, and nothing that nobody reads. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDirectory } from '#content/read.ts';
import {
  keysAskedFor,
  keysOfSource,
  messagesFolder,
  messagesOf,
  pluralCategory,
  withoutPlural,
} from '../support/messages.ts';

const { portal } = readDirectory(join(messagesFolder, '../network'));
const italian = messagesOf('it');
const translations = portal.languages.filter((lang) => lang !== 'it').map((lang) => [lang, messagesOf(lang)] as const);

const inOneOnly = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [
  ...[...a].filter((item) => !b.has(item)),
  ...[...b].filter((item) => !a.has(item)),
];
const bases = (messages: ReadonlyMap<string, string>): Set<string> => new Set([...messages.keys()].map(withoutPlural));
const variables = (text: string): Set<string> =>
  new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name = '']) => name));

/** What a translation names and the Italian does not, or the other way round. "Two services" need not say the number. */
const misnamed = (key: string, text: string): string[] => {
  const original = italian.get(key) ?? italian.get(`${withoutPlural(key)}_other`) ?? '';
  const different = inOneOnly(variables(text), variables(original));
  return different.filter((name) => name !== 'count' || pluralCategory(key) === undefined);
};

/** A new field shows its Italian name until somebody translates it; a few may wait, many mean that nobody does. */
const mayWait = 10;

describe.each(translations)('messages in %s', (lang, messages) => {
  test('has no key that Italian lacks', () => {
    expect([...bases(messages)].filter((key) => !bases(italian).has(key))).toEqual([]);
  });

  test(`lacks at most ${mayWait} keys of Italian`, () => {
    const waiting = [...bases(italian)].filter((key) => !bases(messages).has(key));
    if (waiting.length > 0) console.info(`Waiting for ${lang}: ${waiting.join(', ')}`);
    expect(waiting.length, waiting.join(', ')).toBeLessThanOrEqual(mayWait);
  });

  test('names the same values in every sentence', () => {
    expect([...messages].filter(([key, text]) => misnamed(key, text).length > 0)).toEqual([]);
  });
});

describe.each([['it', italian] as const, ...translations])('plurals in %s', (lang, messages) => {
  const categories = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
  const counted = [...new Set([...messages.keys()].filter(pluralCategory).map(withoutPlural))];

  test.each(counted)('%s has every form the language needs', (base) => {
    expect(categories.filter((category) => !messages.has(`${base}_${category}`))).toEqual([]);
  });
});

describe('keys', () => {
  test('are all asked for somewhere', () => {
    const isAskedFor = keysOfSource();
    expect([...bases(italian)].filter((key) => !isAskedFor(key))).toEqual([]);
  });

  test.each([
    ['written out', "t('home.title')", 'home.title', true],
    ['in another place', "t('home.title')", 'need.title', false],
    ['put together', `t(\`status.\${status}\`); z.enum(['planned'])`, 'status.planned', true],
    ['put together with a word that nobody writes', `t(\`status.\${status}\`)`, 'status.planned', false],
  ])('%s are found, or not', (_, source, key, found) => {
    expect(keysAskedFor(source)(key)).toBe(found);
  });
});

test('translators are told where each part appears', () => {
  const readme = readFileSync(join(messagesFolder, 'README.md'), 'utf8');
  const parts = [...new Set([...italian.keys()].map((key) => key.split('.')[0] ?? ''))];
  expect(parts.filter((part) => !readme.includes(`| \`${part}\` |`))).toEqual([]);
});

describe('pages of text', () => {
  const pages = (lang: string): string[] => readdirSync(join(messagesFolder, 'pages', lang)).sort();

  test.each(translations)('are all written in %s', (lang) => {
    expect(pages(lang)).toEqual(pages('it'));
  });
});
