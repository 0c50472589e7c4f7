import { describe, expect, test } from 'vitest';
import type { NeedScore } from '#content/search/classify.ts';
import { thingFirst } from '#content/search/thing-first.ts';

const need = (id: string, score: number, ...terms: string[]): NeedScore => ({
  id,
  score,
  terms: new Map(terms.map((term) => [term, 1])),
});
const order = (...needs: NeedScore[]) => thingFirst(needs, 1).map(({ id }) => id);

describe('no money for something', () => {
  test('is a question about that thing', () => {
    expect(order(need('soldi', 9, 'sold'), need('giovani', 5, 'non'), need('affitto', 3, 'affitt'))).toEqual([
      'giovani',
      'affitto',
      'soldi',
    ]);
  });

  test('money that bears the name of a thing stays money', () => {
    expect(order(need('soldi', 9, 'bonus', 'trasport'), need('trasporto', 3, 'trasport'))).toEqual([
      'soldi',
      'trasporto',
    ]);
  });

  test('money that only hints at the name of a thing is about the thing', () => {
    const lack = { ...need('soldi', 9, 'plat'), terms: new Map(Object.entries({ plat: 3, dentist: 0.2 })) };
    expect(order(lack, need('salute', 3, 'dentist'))).toEqual(['salute', 'soldi']);
  });

  test('a thing that is not clear, or not paid for, changes nothing', () => {
    expect(order(need('soldi', 9, 'sold'), need('affitto', 0.5, 'cas'))).toEqual(['soldi', 'affitto']);
    expect(order(need('soldi', 9, 'sold'), need('famiglia', 3, 'figl'))).toEqual(['soldi', 'famiglia']);
  });
});

test('help with something is a question about that thing, help alone is not', () => {
  expect(order(need('ascolto', 9, 'aiut'), need('soldi', 4, 'sold'), need('documenti', 3, 'cart'))).toEqual([
    'soldi',
    'documenti',
    'ascolto',
  ]);
  expect(order(need('ascolto', 9, 'aiut'), need('soldi', 4, 'sold'))).toEqual(['ascolto', 'soldi']);
  expect(order(need('ascolto', 9, 'aiut', 'famil'), need('famiglia', 3, 'famil'))).toEqual(['ascolto', 'famiglia']);
});
