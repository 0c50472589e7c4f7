import { describe, expect, test } from 'vitest';
import { namedEstate, withoutLiving } from '#content/search/estates.ts';
import { lexicon } from './given.ts';

const named = (q: string, comune?: string) => {
  const found = namedEstate(q, lexicon.estates, comune);
  return found && { street: found.street, rest: found.rest };
};

describe('the street where somebody lives', () => {
  test.each([
    ['viale Cairo', ''],
    ['V.LE CAIRO 12', ''],
    ['vle cairo 12b affitto', 'affitto'],
    ['abito in via cairo', 'abito in'],
    ['cairo', ''],
  ])('"%s" leaves "%s" to be searched', (q, rest) => {
    expect(named(q)).toEqual({ street: 'viale Cairo', rest });
  });

  test('who lives there says nothing by it, and a dress stays a dress', () => {
    expect(withoutLiving('Abito in piazza dei Popoli')).toBe('in piazza dei popoli');
    expect(withoutLiving('un abito in regalo')).toBe('un abito in regalo');
  });

  test('a house is meant with its number only', () => {
    expect(named('via roma 125')).toEqual({ street: 'via Roma 125', rest: '' });
    expect(named('via roma 12')).toBeUndefined();
    expect(named('via roma')).toBeUndefined();
  });

  test('another Comune may have a street of the same name', () => {
    expect(named('viale cairo', 'costa')).toBeDefined();
    expect(named('viale cairo', 'alba')).toBeUndefined();
  });
});
