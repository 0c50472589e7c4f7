import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowedSlips, distance } from '#content/search/distance.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

/** By the definition, without tables. */
function slow(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const [first, second] = [one.slice(0, -1), other.slice(0, -1)];
  const swapped = one.length > 1 && other.length > 1 && one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1);
  return Math.min(
    slow(first, other) + 1,
    slow(one, second) + 1,
    slow(first, second) + (one.at(-1) === other.at(-1) ? 0 : 1),
    swapped ? slow(one.slice(0, -2), other.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
  );
}

describe('distance', () => {
  test.each([
    ['affito', 'affitto', 1],
    ['dormitrio', 'dormitorio', 1],
    ['lavroo', 'lavoro', 1],
    ['casa', 'casa', 0],
  ])('%s is near %s', (one, other, slips) => {
    expect(distance(one, other, 2)).toBe(slips);
  });

  test('is what the definition says, up to its limit', () => {
    const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(
      fc.property(short, short, fc.integer({ min: 0, max: 3 }), (one, other, limit) => {
        expect(distance(one, other, limit)).toBe(Math.min(slow(one, other), limit + 1));
      }),
    );
  });

  test('is the same both ways', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(distance(one, other, 9)).toBe(distance(other, one, 9));
      }),
    );
  });
});

test('short words forgive nothing, long ones two slips', () => {
  expect(['luce', 'mensa', 'bolletta', 'residenza'].map(allowedSlips)).toEqual([0, 1, 1, 2]);
});
