/** The words of the real network, as the search will know them. */
import { describe, expect, test } from 'vitest';
import { phraseTerms } from '#content/search/tokens.ts';
import { words } from '#content/search/words.ts';
import { shipped } from '../../support/shipped.ts';

const { needs } = shipped;

const phrases = [...needs.values()].flatMap(({ vocabulary }) =>
  Object.values(vocabulary).flatMap((weighed) => Object.keys(weighed ?? {})),
);

describe('the vocabulary', () => {
  test('loses no phrase to the little words', () => {
    expect(phrases.length).toBeGreaterThan(1000);
    const lost = phrases.filter((phrase) => words(phrase).length > 1 && phraseTerms(phrase).length < 2);
    expect(lost).toEqual([]);
  });

  /** Albanian "para" is money; the word for it with its ending, and phrases with it, are there. */
  test('says nothing with little words alone, but two that other languages need more', () => {
    expect(phrases.filter((phrase) => phraseTerms(phrase).length === 0)).toEqual(['cu', 'para']);
  });
});
