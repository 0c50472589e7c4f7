import { expect, test } from 'vitest';
import { indexData } from '#content/search/index-build.ts';
import { createSearch, type Query } from '#content/search/search.ts';
import { textIndex } from '#content/search/text-index.ts';
import { unansweredIn } from '#content/search/unanswered.ts';
import { ambiti, lexicon, record } from './given.ts';

const records = [
  record({ id: 'alba-mensa', needs: ['cibo'], comuni: ['alba'], texts: { title: 'Mensa' } }),
  record({ id: 'alba-ascolto', comuni: ['alba'], texts: { title: 'Ascolto' } }),
];
const search = createSearch(textIndex(indexData(records, ambiti)), lexicon, lexicon);
const unanswered = (query: Query) => unansweredIn(search(query));

test('what the Comune or its neighbours answer is not counted', () => {
  expect(unanswered({ q: 'ho fame', comune: 'alba' })).toBeUndefined();
  expect(unanswered({ q: 'ho fame', comune: 'borgovecchio' })).toBeUndefined();
});

test('what only others far away answer is', () => {
  expect(unanswered({ q: 'ho fame', comune: 'costa' })).toEqual({ need: 'cibo', comune: 'costa' });
});

test('so is a need for which there are only doors that listen', () => {
  expect(unanswered({ q: 'sfratto', comune: 'alba' })).toEqual({ need: 'sfratto', comune: 'alba' });
});

test('a guess is no answer, and what was typed is nowhere', () => {
  expect(unanswered({ q: 'menssa' })).toEqual({ need: 'cibo' });
  expect(unanswered({ q: 'pizza margherita' })).toEqual({});
});
