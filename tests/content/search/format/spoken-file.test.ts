import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UnreadableIndex } from '#content/search/format/bytes.ts';
import { decodeFrame, encodeFrame } from '#content/search/format/frame-file.ts';
import { decodeSpoken, encodeSpoken } from '#content/search/format/spoken-file.ts';
import { leavesIn } from '#content/search/leaf-build.ts';
import type { Spoken } from '#content/search/lexicon.ts';
import { lexicon } from '../given.ts';

/** They have no order. */
const sorted = ({ sayings }: Spoken): string[] =>
  sayings.map(({ need, weight, terms }) => [need, weight, ...terms].join(' ')).sort();

describe('the frame', () => {
  test('gives back all that was put in', () => {
    const { comuni, estates, urgent, needs } = lexicon;
    expect(decodeFrame(encodeFrame(lexicon))).toMatchObject({ comuni, estates, urgent, needs });
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
    const saying = fc.record({
      need: fc.constantFrom('a', 'b'),
      weight: fc.constantFrom(1, 3, 5),
      terms: fc.array(fc.constantFrom('affitt', 'cas', 'casa', 'їж', '食物', '𠮷野', '𠮶野'), {
        minLength: 1,
        maxLength: 4,
      }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(saying, { selector: (one) => JSON.stringify(one) }), (sayings) => {
        const given = {
          needs: [{ id: 'a' }, { id: 'b' }],
          urgent: ['a'],
          people: ['affitt'],
          dangers: { needs: { a: 'mi picchia/mena, aiuto' }, everyday: '' },
          sayings,
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
