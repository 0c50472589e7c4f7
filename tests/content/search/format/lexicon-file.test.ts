import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UnreadableIndex } from '#content/search/format/bytes.ts';
import { decodeLexicon, encodeLexicon } from '#content/search/format/lexicon-file.ts';
import type { Lexicon } from '#content/search/lexicon.ts';
import { lexicon } from '../given.ts';

/** Entries of one weight have no order. */
const sorted = ({ needs, ...others }: Lexicon) => ({
  ...others,
  needs: needs.map(({ words, ...need }) => ({
    ...need,
    words: Object.fromEntries(Object.entries(words).map(([weight, phrases]) => [weight, [...phrases].sort()])),
  })),
});

describe('a lexicon file', () => {
  test('gives back all that was put in', () => {
    expect(sorted(decodeLexicon(encodeLexicon(lexicon)))).toEqual(sorted(lexicon));
  });

  test('gives back any phrases', () => {
    const term = fc.constantFrom('affitt', 'cas', 'casa', 'їж', '食物', '𠮷野', '𠮶野');
    const phrase = fc.array(term, { minLength: 1, maxLength: 4 }).map((terms) => terms.join(' '));
    const phrases = fc.uniqueArray(phrase, { minLength: 1, maxLength: 9 });
    const words = fc
      .uniqueArray(fc.constantFrom('1', '3', '5'), { minLength: 0 })
      .chain((weights) =>
        fc
          .tuple(...weights.map(() => phrases))
          .map((lists) => Object.fromEntries(lists.map((list, place) => [weights[place], list]))),
      );
    fc.assert(
      fc.property(words, words, (one, other) => {
        const given = {
          comuni: [],
          estates: [],
          dangers: { needs: { a: 'mi picchia/mena, aiuto' }, everyday: '' },
          needs: [
            { id: 'a', words: one },
            { id: 'b', broader: 'a', words: other },
          ],
        };
        expect(sorted(decodeLexicon(encodeLexicon(given)))).toEqual(sorted(given));
      }),
    );
  });

  test('cut short is refused', () => {
    const whole = encodeLexicon(lexicon);
    expect(() => decodeLexicon(whole.subarray(0, whole.length - 1))).toThrow(UnreadableIndex);
    expect(() => decodeLexicon(whole.subarray(0, 9))).toThrow(UnreadableIndex);
  });
});
