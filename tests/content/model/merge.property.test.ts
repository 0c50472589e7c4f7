import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences } from '#content/model/differences.ts';
import { canonical } from '#content/model/json-fields.ts';
import { merge } from '#content/model/merge.ts';
import type { Json, JsonObject, RecordData } from '#content/model/record-data.ts';

const value = fc.oneof(fc.constantFrom('a', 'b', 'c'), fc.array(fc.constantFrom('x', 'y'), { maxLength: 2 }));
const group = fc.dictionary(fc.constantFrom('it', 'en', 'ar'), value);
const place = fc.record({ location: fc.constantFrom('qui', 'la'), schedules: value, note: group });
const facts = fc.record(
  { name: group, cost: value, at: fc.uniqueArray(place, { selector: ({ location }) => location }) },
  { requiredKeys: [] },
);
const record: fc.Arbitrary<RecordData> = fc.record({ facts, words: fc.record({ it: group }) });

const text = ({ facts: said, words }: RecordData): string => {
  const { at = [], ...others } = said;
  const places: readonly Json[] = Array.isArray(at) ? at : [];
  const sorted = places.map((one) => JSON.stringify(canonical(one))).sort();
  const all: JsonObject = { ...others, words: { it: words.it ?? {} } };
  return JSON.stringify([sorted, canonical(all)]);
};

test('edits that do not clash commute', () => {
  fc.assert(
    fc.property(record, record, record, (base, mine, theirs) => {
      const [one, other] = [merge({ base, theirs, mine }), merge({ base, theirs: mine, mine: theirs })];
      expect(one.clashes.length).toBe(other.clashes.length);
      if (one.clashes.length === 0) expect(text(one.data)).toBe(text(other.data));
    }),
    { numRuns: 500 },
  );
});

test('who changed nothing gets what the other wrote, and nobody is overwritten unseen', () => {
  fc.assert(
    fc.property(record, record, record, (base, mine, theirs) => {
      expect(text(merge({ base, theirs, mine: base }).data)).toBe(text(theirs));
      expect(text(merge({ base, theirs: base, mine }).data)).toBe(text(mine));
      const { data, clashes } = merge({ base, theirs, mine }, () => 'theirs');
      expect(clashes).toEqual([]);
      // What they changed and is not in the result can only be what both changed alike or an order.
      const touched = differences(base, theirs).map(({ path }) => path.join('.'));
      const lost = differences(theirs, data).map(({ path }) => path.join('.'));
      expect(lost.filter((path) => touched.includes(path) && path !== 'facts.at')).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("two people who translate one record do not stand in each other's way", () => {
  const saying = (basedOn: JsonObject): RecordData => ({ facts: { name: 'a', basedOn }, words: {} });
  const silent: RecordData = { facts: { name: 'a' }, words: {} };
  const merged = (base: RecordData, theirs: JsonObject, mine: JsonObject) => {
    const { data, clashes } = merge({ base, theirs: saying(theirs), mine: saying(mine) });
    expect(clashes).toEqual([]);
    return data.facts.basedOn;
  };
  expect(merged(silent, { en: ['a1'] }, { ar: ['a1'] })).toEqual({ en: ['a1'], ar: ['a1'] });
  expect(merged(saying({ en: ['a1', 'b1'] }), { en: ['a2', 'b1'] }, { en: ['a1', 'b2'] })).toEqual({
    en: ['a2', 'b2'],
  });
});
