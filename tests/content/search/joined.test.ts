import { expect, test } from 'vitest';
import { dictionary, termsOf } from '#content/search/dictionary.ts';
import { parted } from '#content/search/joined.ts';
import { terms, tokens } from '#content/search/tokens.ts';

const known = dictionary(termsOf(terms('affitto anagrafe impiego banco alimentare casa popolare luce')));
const parts = (word: string) => tokens(word).flatMap((token) => parted(token, known).map((part) => part.word));

test.each([
  ['lafitto', ['afitto']],
  ['dallanagrafe', ['anagrafe']],
  ['perlimpiego', ['impiego']],
  ['bancoalimentare', ['banco', 'alimentare']],
  ['casapopolare', ['casa', 'popolare']],
  ['lucernario', []],
  ['laluce', []],
  ['dinosauro', []],
])('"%s" is %j', (word, expected) => {
  expect(parts(word)).toEqual(expected);
});
