import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { postingsOf } from '#content/search/index-build.ts';
import { scorer, type Wanted } from '#content/search/scorer.ts';
import { terms } from '#content/search/tokens.ts';
import { corpus, wordOf } from './corpus.ts';
import { record } from './given.ts';
import { lunrScores } from './lunr-oracle.ts';

const wanted = fc
  .uniqueArray(fc.tuple(wordOf, fc.constantFrom(1, 0.8, 0.6)), { selector: ([word]) => word, maxLength: 5 })
  .map((asked) =>
    asked.flatMap(([word, weight], place) => terms(word).map((term): Wanted => ({ term, weight, words: 1 << place }))),
  );

const best = (scores: Float64Array): number[] =>
  [...scores.keys()]
    .filter((record) => (scores[record] ?? 0) > 0)
    .sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other)
    .slice(0, 3);

const rounded = (scores: Float64Array) => scores.map((score) => Number(score.toFixed(6)));

describe('scores', () => {
  test('are those of lunr, with the same words found and the same best three', () => {
    fc.assert(
      fc.property(corpus(1), wanted, (records, asked) => {
        const own = scorer(postingsOf(records))(asked);
        const judge = lunrScores(records, asked);
        expect(rounded(own.scores)).toEqual(rounded(judge.scores));
        expect(own.words).toEqual(judge.words);
        expect(best(rounded(own.scores))).toEqual(best(rounded(judge.scores)));
      }),
      { numRuns: 200 },
    );
  });

  test('asked for nothing, nothing is found', () => {
    const score = scorer(postingsOf([record({ id: 'x', texts: { title: 'Mensa' } })]));
    expect([...score([]).scores]).toEqual([0]);
    expect([...score([{ term: 'niente', weight: 1, words: 1 }]).scores]).toEqual([0]);
  });

  test('a word in the title counts more than in the papers, a rare one more than a common one', () => {
    const records = ['Mensa calda', 'Mensa', 'Casa'].map((title) => record({ id: title, texts: { title } }));
    const score = scorer(postingsOf([...records, record({ id: 'x', texts: { documents: 'Casa' } })]));
    const [, common = 0] = score([{ term: 'mens', weight: 1, words: 1 }]).scores;
    const [, , rare = 0, papers = 0] = score([{ term: 'cas', weight: 1, words: 1 }]).scores;
    expect(rare).toBeGreaterThan(papers);
    expect(papers).toBeGreaterThan(0);
    expect(common).toBeGreaterThan(0);
  });
});
