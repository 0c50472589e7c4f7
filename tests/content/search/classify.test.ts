import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Classify, classifier, type Vocabulary, vocabularyOf } from '#content/search/classify.ts';
import { sayings } from './given.ts';

type Said = Parameters<typeof sayings>[0];
const vocabulary = (said: Said): Vocabulary =>
  vocabularyOf({ sayings: sayings(said), people: [] }, Object.keys(said).length);
const classifierOf = (said: Said): Classify => classifier([vocabulary(said)]);

const classify = classifierOf({
  bollette: { 5: ['bollett', 'stacc luc'], 2: ['luc'] },
  legale: { 3: ['luc vist'], 4: ['avvocat'] },
  soldi: { 1: ['aiut', 'bollett'] },
  cibo: { 1: ['aiut'], 5: ['fam'] },
});

const asked = (...terms: string[]) => new Map(terms.map((term) => [term, 1]));
const score = (need: string, ...terms: string[]) => classify(asked(...terms)).find(({ id }) => id === need)?.score ?? 0;

describe('the needs of a query', () => {
  test('best first, and none where no word is known', () => {
    expect(classify(asked('bollett')).map(({ id }) => id)).toEqual(['bollette', 'soldi']);
    expect(classify(asked('venez'))).toEqual([]);
  });

  test('a whole phrase says more than its words, and they say more than a part', () => {
    expect(score('bollette', 'stacc', 'luc')).toBeGreaterThan(score('bollette', 'stacc') + score('bollette', 'luc'));
    expect(score('bollette', 'bollett')).toBeGreaterThan(score('bollette', 'stacc'));
    expect(score('legale', 'luc')).toBeLessThan(score('bollette', 'luc'));
  });

  test('a whole phrase beats the same words one by one', () => {
    const classify = classifierOf({ words: { 5: ['stacc', 'luc'] }, phrase: { 5: ['stacc luc'] } });
    expect(classify(asked('stacc', 'luc')).map(({ id }) => id)).toEqual(['phrase', 'words']);
    expect(classify(asked('luc')).map(({ id }) => id)).toEqual(['words', 'phrase']);
  });

  test('a phrase is whole only where its words stand together', () => {
    const at = (stacc: number[], luc: number[]) =>
      classify(asked('stacc', 'luc'), new Map(Object.entries({ stacc, luc })))[0]?.score ?? 0;
    const together = score('bollette', 'stacc', 'luc');
    expect(at([0], [6])).toBe(together);
    expect(at([0, 9], [10])).toBe(together);
    expect(at([0], [7])).toBeLessThan(together);
    expect(at([0], [])).toBe(together);
  });

  test('a word that many needs share says little of each', () => {
    expect(score('cibo', 'fam')).toBeGreaterThan(5 * score('cibo', 'aiut'));
  });

  test('a phrase counts once, though each of its words finds it', () => {
    const [found] = classifierOf({ bollette: { 5: ['stacc luc'] } })(asked('stacc', 'luc'));
    expect(found?.score).toBeCloseTo(2 * Math.log(2) * 1.5);
  });

  test('little words count in a whole phrase only, and no word of a query may mean them', () => {
    const given = vocabulary({ volontariato: { 5: ['=voglio aiut'] }, ascolto: { 2: ['aiut'] } });
    const classify = classifier([given]);
    expect(classify(asked('=voglio'))).toMatchObject([{ id: 'volontariato', score: 0 }]);
    expect(classify(asked('aiut'))[0]?.id).toBe('ascolto');
    expect(classify(asked('=voglio', 'aiut'))[0]?.id).toBe('volontariato');
    expect(given.terms).toEqual(['aiut']);
  });

  test('a long word tells almost the whole phrase, a short one does not', () => {
    const classify = classifierOf({ lavoro: { 5: ['=mi =hanno licenz', 'lavor'] }, violenza: { 5: ['=me peg'] } });
    const score = (...terms: string[]) => classify(asked(...terms))[0]?.score ?? 0;
    expect(score('licenz')).toBeGreaterThan(score('lavor') / 2);
    expect(score('licenz')).toBeLessThan(score('lavor'));
    expect(score('peg')).toBeLessThan(score('lavor') / 3);
  });

  test('what is less certain counts less', () => {
    expect(classify(new Map([['fam', 0.5]]))[0]?.score).toBeCloseTo(score('cibo', 'fam') / 2);
  });

  test('one more word never makes a need less likely', () => {
    const term = fc.constantFrom('bollett', 'stacc', 'luc', 'vist', 'avvocat', 'aiut', 'fam', 'altro');
    fc.assert(
      fc.property(fc.array(term), term, (terms, more) => {
        for (const { id, score: before } of classify(asked(...terms))) {
          expect(score(id, ...terms, more)).toBeGreaterThanOrEqual(before - 1e-9);
        }
      }),
    );
  });
});
