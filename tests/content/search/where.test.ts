import { describe, expect, test } from 'vitest';
import { ordered } from '#content/search/where.ts';

const neighbours = () => new Set(['alba', 'borgovecchio']);

const hit = (id: string, score: number, ...comuni: string[]) => ({ id, score, comuni });

const inAlba = (...found: ReturnType<typeof hit>[]) => {
  const { hits, beyond } = ordered(found, { comune: 'alba', neighbours });
  return { said: hits.map(({ hit: { id }, where }) => `${id} ${where}`), beyond };
};

describe('the order of places', () => {
  test('a good answer of the Comune is enough', () => {
    expect(inAlba(hit('a', 3, 'costa'), hit('b', 2, 'alba'), hit('c', 1))).toEqual({
      said: ['b here', 'c everywhere'],
      beyond: false,
    });
  });

  test('a poor one is not: good measures, good neighbours, then the poor one', () => {
    expect(
      inAlba(hit('a', 3, 'borgovecchio'), hit('b', 2), hit('c', 1, 'alba'), hit('d', 0.9, 'borgovecchio')),
    ).toEqual({
      said: ['b everywhere', 'a near', 'c here'],
      beyond: true,
    });
  });

  test('other Comuni only if there is neither a measure nor a neighbour', () => {
    expect(inAlba(hit('a', 3, 'costa'), hit('b', 2)).said).toEqual(['b everywhere']);
    expect(inAlba(hit('a', 3, 'costa'), hit('b', 2, 'borgovecchio')).said).toEqual(['b near']);
    expect(inAlba(hit('a', 3, 'costa'), hit('b', 1, 'alba')).said).toEqual(['a far', 'b here']);
  });

  test('who wants the neighbours too has them after what the Comune offers', () => {
    const found = [
      hit('a', 3, 'costa'),
      hit('b', 2, 'borgovecchio'),
      hit('c', 1.8, 'alba'),
      hit('d', 1, 'borgovecchio'),
    ];
    const { hits, beyond } = ordered(found, { comune: 'alba', neighbours, near: true });
    expect(hits.map(({ hit: { id } }) => id)).toEqual(['c', 'b']);
    expect(beyond).toBe(false);
  });

  test('without a Comune nothing is far', () => {
    const { hits, beyond } = ordered([hit('a', 3, 'costa'), hit('b', 1)], {
      comune: undefined,
      neighbours,
    });
    expect(hits.map(({ where }) => where)).toEqual(['here', 'everywhere']);
    expect(beyond).toBe(false);
  });
});
