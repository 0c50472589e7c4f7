import { describe, expect, test } from 'vitest';
import { classifier, type NeedScore } from '#content/search/classify.ts';
import { meant } from '#content/search/meant.ts';

const need = (id: string, score: number, ...terms: string[]): NeedScore => ({
  id,
  score,
  terms: new Map(terms.map((term) => [term, 1])),
});
const order = (...needs: NeedScore[]) => meant(needs, 1).map(({ id }) => id);

describe('what needs mean together', () => {
  test('people of the family say whose trouble it is, not what', () => {
    expect(order(need('famiglia', 5, 'figl', '=mio'), need('scuola', 3, 'disless'))).toEqual(['scuola']);
    expect(order(need('famiglia', 5, 'nid', 'figl'), need('scuola', 3, 'disless'))).toEqual(['famiglia', 'scuola']);
  });

  test('without another clear need they mean the family', () => {
    expect(order(need('famiglia', 5, 'figl'), need('scuola', 0.5, 'disless'))).toEqual(['famiglia', 'scuola']);
  });

  describe('one word of many needs', () => {
    const { classify } = classifier({
      needs: [
        { id: 'ascolto', words: { 1: ['help'] } },
        { id: 'affitto', words: { 5: ['rent help'] } },
        { id: 'bollette', words: { 5: ['gas help'] } },
      ],
    });
    const first = (...terms: [string, number][]) => meant(classify(new Map(terms)), 1)[0];

    test('is clear where it is all that was typed, and is an entry', () => {
      expect(first(['help', 1])).toMatchObject({ id: 'ascolto', score: 1.2 });
      expect(first(['help', 1], ['=me', 1])).toMatchObject({ id: 'ascolto', score: 1.2 });
    });

    test('is not clear beside others, nor when a slip was forgiven', () => {
      expect(first(['help', 1], ['pizz', 1])?.score).toBeLessThan(1);
      expect(first(['help', 0.6])?.score).toBeLessThan(1);
    });
  });
});
