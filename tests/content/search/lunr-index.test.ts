import fc from 'fast-check';
import lunr from 'lunr';
import { describe, expect, test } from 'vitest';
import { lunrIndex, lunrScorer } from '#content/search/lunr-index.ts';
import { postingsOf } from '#content/search/postings.ts';
import { fieldNames, fields, type SearchRecord } from '#content/search/record.ts';
import { terms } from '#content/search/tokens.ts';
import { record } from './given.ts';

const text = fc.array(fc.constantFrom('mensa', 'affitto', 'casa', 'luce', 'gas', 'sfratto', 'letto'), { maxLength: 6 });
const corpus = fc.array(
  fc.record({ title: text, summary: text, places: text }).map((texts) =>
    record({
      id: 'x',
      texts: { title: texts.title.join(' '), summary: texts.summary.join(' '), places: texts.places.join(' ') },
    }),
  ),
  { minLength: 1, maxLength: 12 },
);

/** As lunr itself would build it. */
function built(records: readonly SearchRecord[]): lunr.Index {
  const builder = new lunr.Builder();
  builder.ref('id');
  for (const name of fieldNames) builder.field(name, { boost: fields[name] });
  for (const [id, { texts }] of records.entries()) {
    builder.add({ id: String(id), ...Object.fromEntries(fieldNames.map((name) => [name, terms(texts[name])])) });
  }
  return builder.build();
}

const ask = (index: lunr.Index, asked: readonly string[]) =>
  index
    .query((query) => {
      for (const term of asked) query.term(term, { usePipeline: false });
    })
    .map(({ ref, score }) => [ref, Number(score.toFixed(6))] as const)
    .sort(([one], [other]) => one.localeCompare(other));

describe('an index from postings', () => {
  test('answers as the one that lunr builds', () => {
    const query = fc.uniqueArray(fc.constantFrom('mensa', 'affitt', 'cas', 'luc', 'gas', 'altro'), { minLength: 1 });
    fc.assert(
      fc.property(corpus, query, (records, asked) => {
        expect(ask(lunrIndex(postingsOf(records)), asked)).toEqual(ask(built(records), asked));
      }),
      { numRuns: 60 },
    );
  });

  test('asked for nothing it finds nothing', () => {
    const score = lunrScorer(postingsOf([record({ id: 'x', texts: { title: 'Mensa' } })]));
    expect(score(new Map())).toEqual([]);
    expect(score(new Map([['mens', 1]]))).toHaveLength(1);
  });
});
