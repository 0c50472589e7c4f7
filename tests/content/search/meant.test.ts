import { describe, expect, test } from 'vitest';
import { classifier, vocabularyOf } from '#content/search/classify.ts';
import { meant } from '#content/search/meant.ts';
import { sayings } from './given.ts';

describe('what needs mean together', () => {
  describe('people', () => {
    const said = sayings({
      famiglia: { 5: ['figl', 'nid', '=mio figl'] },
      scuola: { 3: ['disless'], 1: ['compit'] },
    });
    const classify = classifier([vocabularyOf({ sayings: said, people: ['figl'] }, 2)]);
    const order = (...terms: string[]) =>
      meant(classify(new Map(terms.map((term) => [term, 1]))), 0.5).map(({ id }) => id);

    test('say whose trouble it is, not what', () => {
      expect(order('figl', '=mio', 'disless')).toEqual(['scuola']);
      expect(order('nid', 'figl', 'disless')).toEqual(['famiglia', 'scuola']);
    });

    test('mean the family without another clear need', () => {
      expect(order('figl', 'compit')).toEqual(['famiglia', 'scuola']);
    });
  });

  describe('one word of many needs', () => {
    const said = sayings({
      ascolto: { 1: ['help'] },
      affitto: { 5: ['rent help'] },
      bollette: { 5: ['gas help'] },
    });
    const classify = classifier([vocabularyOf({ sayings: said, people: [] }, 3)]);
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
