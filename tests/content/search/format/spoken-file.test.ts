import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UnreadableIndex } from '#content/search/format/bytes.ts';
import { decodeFrame, encodeFrame } from '#content/search/format/frame-file.ts';
import { decodeSpoken, encodeSpoken } from '#content/search/format/spoken-file.ts';
import { leavesIn } from '#content/search/leaf-build.ts';
import type { Spoken } from '#content/search/lexicon.ts';
import { lexicon } from '../given.ts';

/** Entries of one weight have no order, and a weight without entries is none. */
const sorted = (spoken: Spoken) =>
  spoken.needs.map(({ id, words }) => ({
    id,
    words: Object.entries(words)
      .filter(([, phrases]) => phrases.length > 0)
      .map(([weight, phrases]) => [weight, [...phrases].sort()]),
  }));

describe('the frame', () => {
  test('gives back all that was put in', () => {
    const { comuni, estates, urgent } = lexicon;
    const needs = lexicon.needs.map(({ words: _, ...facts }) => facts);
    expect(decodeFrame(encodeFrame(lexicon))).toEqual({ comuni, estates, urgent, needs });
  });

  test('cut short is refused', () => {
    const whole = encodeFrame(lexicon);
    expect(() => decodeFrame(whole.subarray(0, whole.length - 1))).toThrow(UnreadableIndex);
  });
});

describe('what people say', () => {
  test('comes back with the words of danger', () => {
    const back = decodeSpoken(encodeSpoken(lexicon, lexicon), lexicon);
    expect(sorted(back)).toEqual(sorted(lexicon));
    expect(back.dangers).toEqual(lexicon.dangers);
    expect(back.part).toBeUndefined();
  });

  test('comes back from each leaf, with what it tells of terms of others', () => {
    for (const leaf of leavesIn(lexicon, 9).leaves) {
      const back = decodeSpoken(encodeSpoken(leaf, lexicon), lexicon);
      expect(sorted(back)).toEqual(sorted(leaf));
      expect(back.dangers).toEqual(leaf.dangers);
      expect(back.part?.others ?? new Set()).toEqual(leaf.part?.others);
      for (const [term, count] of back.part?.sharing ?? []) expect(count).toBe(leaf.part?.sharing.get(term));
    }
  });

  test('comes back whatever the phrases', () => {
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
          urgent: ['a'],
          people: ['affitt'],
          dangers: { needs: { a: 'mi picchia/mena, aiuto' }, everyday: '' },
          needs: [
            { id: 'a', words: one },
            { id: 'b', words: other },
          ],
        };
        const back = decodeSpoken(encodeSpoken(given, given), given);
        expect(sorted(back)).toEqual(sorted(given));
        expect(back.dangers).toEqual(given.dangers);
        expect(back.people).toEqual(given.people);
      }),
    );
  });

  test('cut short is refused', () => {
    const whole = encodeSpoken(lexicon, lexicon);
    expect(() => decodeSpoken(whole.subarray(0, whole.length - 1), lexicon)).toThrow(UnreadableIndex);
    expect(() => decodeSpoken(whole.subarray(0, 9), lexicon)).toThrow(UnreadableIndex);
  });
});
