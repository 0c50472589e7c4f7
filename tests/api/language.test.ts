import { expect, test } from 'vitest';
import { pathLanguage, preferredLanguage } from '../../api/language.ts';
import type { Language } from '../../content/model/common.ts';

const offered: Language[] = ['it', 'en', 'ar'];

test.each([
  [undefined, 'it'],
  ['en', 'en'],
  ['EN-gb', 'en'],
  ['ar-EG, en;q=0.9', 'ar'],
  ['en;q=0.8, ar;q=0.9', 'ar'],
  ['en;q=0, ar;q=0.1', 'ar'],
  ['fr, *;q=0.5', 'it'],
  ['fr;q=1, de', 'it'],
  ['en;q=not-a-number', 'it'],
  [';;,,', 'it'],
])('Accept-Language %s is answered in %s', (header, expected) => {
  expect(preferredLanguage(header, offered)).toBe(expected);
});

test.each([
  ['/', 'it'],
  ['/en/servizi/', 'en'],
  ['/en', 'en'],
  ['/fr/', 'it'],
  ['/english/', 'it'],
  ['/servizi/en/', 'it'],
])('%s is in %s', (path, expected) => {
  expect(pathLanguage(path, offered)).toBe(expected);
});
