/** The search of the real network against queries that nobody tuned it on (`held-out.json`). */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDirectory } from '#content/read.ts';
import { searches } from '#content/search/command/searches.ts';
import { lexiconOf } from '#content/search/lexicon.ts';
import { broaderOf, withBroader } from '#content/search/need-places.ts';
import { searchRecords } from '#content/search/record.ts';
import { heldOut, judge, takenSeriously } from './judge.ts';

const directory = readDirectory(join(import.meta.dirname, '../../../content/network'));
const search = searches(directory);
const broader = broaderOf(lexiconOf(directory, []));
const all = searchRecords(directory, 'it').map(({ needs, comuni }) => ({ needs: withBroader(needs, broader), comuni }));
const answers = async (q: string) => (await search({ q, comune: undefined, lang: 'it' })).hits;
const { first, five, none, wrong } = await judge(heldOut.queries, answers, all);

describe('queries as tired people type them', () => {
  test('are answered well by the first hit', () => {
    expect(first, wrong.join('\n')).toBeGreaterThanOrEqual(0.84);
  });

  test('are answered well by the first five', () => {
    expect(five, wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
  });

  test('are seldom left without an answer', () => {
    expect(none, wrong.join('\n')).toBeLessThanOrEqual(0.05);
  });
});

/** One in twenty may share a word with a service: "formazione" is a football team and a course. */
test('what has nothing to do with help is not taken seriously', async () => {
  const serious = await takenSeriously(heldOut.nonsense, answers);
  expect(serious.length / heldOut.nonsense.length, serious.join('\n')).toBeLessThanOrEqual(0.05);
});
