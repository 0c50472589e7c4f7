import { describe, expect, test } from 'vitest';
import { decodeFrame, encodeFrame } from '#content/search/format/frame-file.ts';
import { decodeSpoken } from '#content/search/format/spoken-file.ts';
import { indexData } from '#content/search/index-build.ts';
import { practiceQuestions, practiceWords } from '#content/search/practice.ts';
import { createSearch } from '#content/search/search.ts';
import { textIndex } from '#content/search/text-index.ts';
import { lexicon, record } from './given.ts';

const [slip, phrase, unfinished, cry] = practiceQuestions.map((q) => {
  const index = textIndex(indexData([record({ id: 'casa', texts: { title: 'Casa' } })]));
  return createSearch(index, lexicon, practiceWords(lexicon))({ q, typing: true });
});

describe('practice', () => {
  test('goes through all that a question may: a guess, a phrase, what is not finished, a cry', () => {
    expect(slip).toMatchObject({ guesses: true });
    expect(phrase).toMatchObject({ guesses: false, sure: true, guessed: [] });
    expect(phrase?.needs).toHaveLength(3);
    expect(unfinished).toMatchObject({ guesses: false, early: false });
    expect(cry?.danger).toBeDefined();
  });

  test('has its words in the frame, as a leaf', () => {
    const { sayings, ...leaf } = decodeSpoken(Uint8Array.from(decodeFrame(encodeFrame(lexicon)).practice), lexicon);
    const { sayings: all, ...more } = practiceWords(lexicon);
    expect(leaf).toEqual(more);
    expect(sayings).toHaveLength(all.length);
    expect(sayings).toEqual(expect.arrayContaining([...all]));
  });
});
