import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UnreadableIndex } from '#content/search/format/bytes.ts';
import { decodeIndex, encodeIndex } from '#content/search/format/index-file.ts';
import { indexData } from '#content/search/index-build.ts';
import { corpus } from '../corpus.ts';
import { record } from '../given.ts';

describe('an index file', () => {
  test('gives back all that was put in', () => {
    fc.assert(
      fc.property(corpus(), (records) => {
        const data = indexData(records);
        expect(decodeIndex(encodeIndex(data))).toEqual(data);
      }),
    );
  });

  test('holds numbers beyond one byte', () => {
    const records = Array.from({ length: 300 }, (_, place) =>
      record({ id: `id-${place}`, texts: { title: place % 299 === 0 ? 'raro '.repeat(200) : 'mensa' } }),
    );
    const data = indexData(records);
    expect(decodeIndex(encodeIndex(data))).toEqual(data);
  });

  test('is the same for the same records', () => {
    fc.assert(
      fc.property(corpus(), (records) => {
        expect(encodeIndex(indexData(records))).toEqual(encodeIndex(indexData(structuredClone(records))));
      }),
    );
  });

  test('cut short, or of another version, is refused', () => {
    const whole = encodeIndex(indexData([record({ id: 'mensa', texts: { title: 'Mensa serale' } })]));
    for (const end of whole.keys()) {
      expect(() => decodeIndex(whole.subarray(0, end))).toThrow(UnreadableIndex);
    }
    expect(() => decodeIndex(Uint8Array.from([9, ...whole.subarray(1)]))).toThrow(UnreadableIndex);
  });
});
