/** The search of the real network against queries that nobody tuned it on (`held-out*.json`). */
import { describe, expect, test } from 'vitest';
import { searches } from '#content/search/command/searches.ts';
import { lexiconOf } from '#content/search/lexicon.ts';
import { broaderOf, withBroader } from '#content/search/need-places.ts';
import { searchRecords } from '#content/search/record.ts';
import { shipped as directory } from '../../support/shipped.ts';
import {
  comuneId,
  fifthHeldOut,
  fourthHeldOut,
  heldOut,
  judge,
  secondHeldOut,
  seventhHeldOut,
  sixthHeldOut,
  takenSeriously,
  thirdHeldOut,
} from './judge.ts';

const search = searches(directory);
const broader = broaderOf(lexiconOf(directory, []));
const all = searchRecords(directory, 'it').map(({ needs, comuni }) => ({ needs: withBroader(needs, broader), comuni }));
const results = (q: string) => search({ q, comune: undefined, lang: 'it' });
const answers = async (q: string) => (await results(q)).hits;

describe.each([
  ['first', heldOut],
  ['second', secondHeldOut],
  ['third', thirdHeldOut],
  ['fourth', fourthHeldOut],
  ['fifth', fifthHeldOut],
  ['sixth', sixthHeldOut],
])('queries as tired people type them, %s set', async (_, { queries, nonsense }) => {
  const { first, five, none, wrong } = await judge(queries, answers, all);

  test('are answered well by the first hit', () => {
    expect(first, wrong.join('\n')).toBeGreaterThanOrEqual(0.84);
  });

  test('are answered well by the first five', () => {
    expect(five, wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
  });

  test('are seldom left without an answer', () => {
    expect(none, wrong.join('\n')).toBeLessThanOrEqual(0.05);
  });

  /** One in twenty may share a word with a service: "commerciale" is a centre and who does the taxes. */
  test('what has nothing to do with help is not taken seriously', async () => {
    const serious = await takenSeriously(nonsense, answers);
    expect(serious.length / nonsense.length, serious.join('\n')).toBeLessThanOrEqual(0.05);
  });
});

describe('queries that cannot wait', () => {
  const sets = [secondHeldOut, thirdHeldOut, fifthHeldOut, sixthHeldOut, seventhHeldOut];
  const { addresses } = secondHeldOut;

  test.each(sets.flatMap(({ danger }) => danger))('"%s" is answered by a number to call', async (q) => {
    expect((await results(q)).danger?.numbers).toContain('112');
  });

  test.each(sets.flatMap(({ harmless }) => harmless))('"%s" is not', async (q) => {
    expect(await results(q)).not.toHaveProperty('danger');
  });

  test('an address leads to its Comune, but for one in five', async () => {
    const firsts = await Promise.all(addresses.map(async ({ q }) => (await answers(q))[0]?.comuni));
    const right = addresses.filter(({ comune }, place) => firsts[place]?.includes(comuneId(comune)));
    expect(right.length / addresses.length).toBeGreaterThanOrEqual(0.8);
  });
});
