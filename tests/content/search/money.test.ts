import { describe, expect, test } from 'vitest';
import type { NeedScore } from '#content/search/classify.ts';
import { thingFirst } from '#content/search/money.ts';

const need = (id: string, score: number, ...terms: string[]): NeedScore => ({ id, score, terms: new Set(terms) });
const order = (...needs: NeedScore[]) => thingFirst(needs, 1).map(({ id }) => id);

describe('no money for something', () => {
  test('is a question about that thing', () => {
    expect(order(need('soldi', 9, 'sold'), need('ascolto', 5, 'non'), need('affitto', 3, 'affitt'))).toEqual([
      'ascolto',
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

  test('a thing that is not clear, or not paid for, changes nothing', () => {
    expect(order(need('soldi', 9, 'sold'), need('affitto', 0.5, 'cas'))).toEqual(['soldi', 'affitto']);
    expect(order(need('soldi', 9, 'sold'), need('famiglia', 3, 'figl'))).toEqual(['soldi', 'famiglia']);
  });
});
