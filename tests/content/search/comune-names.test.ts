import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namedComune } from '#content/search/comune-names.ts';
import { distance } from '#content/search/distance.ts';
import { lexiconOf } from '#content/search/lexicon.ts';
import { comune } from './given.ts';

const { comuni } = lexiconOf(
  {
    needs: new Map(),
    areas: new Map(),
    desks: new Map(),
    services: new Map(),
    comuni: new Map(
      ["Sant'Angelo Lodigiano", 'Cinisello Balsamo', 'Crema', 'Sondrio', 'Codogno'].map((name) => {
        const record = comune(name);
        return [record.id, record];
      }),
    ),
  },
  ['it'],
);

const named = (q: string, known: readonly string[] = []) => namedComune(q, comuni, (word) => known.includes(word));

describe('the Comune in a query', () => {
  test.each([
    ["emporio sant'angelo", 'sant-angelo-lodigiano', 'emporio'],
    ['S. Angelo Lodigiano mensa', 'sant-angelo-lodigiano', 'mensa'],
    ['emporio santangelo', 'sant-angelo-lodigiano', 'emporio'],
    ['cinisello affitto', 'cinisello-balsamo', 'affitto'],
    ['CINISELLO BALSAMO affitto', 'cinisello-balsamo', 'affitto'],
    ['serd crema', 'crema', 'serd'],
    ['sondio', 'sondrio', ''],
    ['casa a codongo', 'codogno', 'casa a'],
  ])('"%s" names %s', (q, comune, rest) => {
    expect(named(q)).toEqual({ comune, rest });
  });

  test.each(['cremo', 'crem', 'angelo', 'lodigiano', 'balsamo'])('"%s" names none', (q) => {
    expect(named(q)).toEqual({ comune: undefined, rest: q });
  });

  test('a word that means something is no misspelt Comune', () => {
    expect(named('sondaggio sondrie', ['sondrie']).comune).toBeUndefined();
  });

  test('is the first of the names a slip away, wherever the slip is', () => {
    const ids = ['albarosa', 'albarose', 'borosalba', 'rosalba'];
    const alike = ids.map((id) => ({ id, names: [id] }));
    const slipped = fc
      .tuple(fc.constantFrom(...ids), fc.nat(9), fc.nat(1), fc.constantFrom('', 'a', 'b', 'o', 'ro', 'sr'))
      .map(([name, at, taken, put]) => name.slice(0, at) + put + name.slice(at + taken));
    fc.assert(
      fc.property(slipped, (said) => {
        const first = ids.find((id) => id === said) ?? ids.find((id) => distance(said, id, 1) <= 1);
        expect(namedComune(said, alike, () => false).comune).toBe(first);
      }),
    );
  });
});
