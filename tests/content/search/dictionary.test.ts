import { describe, expect, test } from 'vitest';
import { dictionary, meanings, termsOf } from '#content/search/dictionary.ts';
import { tokens } from '#content/search/tokens.ts';

const known = dictionary(
  termsOf(['affitt', 'bollett', 'dormitor', 'isee', 'luc', 'mens', 'resident', 'volontar', 'كراء']),
);

const meant = (word: string, typing = false) => {
  const [token] = tokens(word);
  return token ? meanings(token, known, typing).map(({ term, how }) => `${how} ${term}`) : [];
};

describe('what a word may mean', () => {
  test('itself, when it is known', () => {
    expect(meant('affitti')).toEqual(['exact affitt']);
  });

  test('what it begins: a guess when it is done, sure while more may come', () => {
    expect(meant('bolle')).toEqual(['fuzzy bollett']);
    expect(meant('volo')).toEqual([]);
    expect(meant('volo', true)).toEqual(['prefix volontar']);
  });

  test('a word a slip away, from five letters', () => {
    expect(meant('afitto')).toEqual(['fuzzy affitt']);
    expect(meant('buce')).toEqual([]);
  });

  test('a word that sounds like it, however many letters should be double', () => {
    expect(meant('bolete')).toEqual(['fuzzy bollett']);
    expect(meant('affittti')).toEqual(['fuzzy affitt']);
    expect(meant('volontarri')).toEqual(['fuzzy volontar']);
  });

  test('both a short word and one that sounds like it', () => {
    const known = dictionary(termsOf(['red', 'redd']));
    const [token] = tokens('redito');
    expect(token && meanings(token, known, false).map(({ term, how }) => `${how} ${term}`)).toEqual([
      'exact red',
      'fuzzy redd',
    ]);
  });

  test('a noun with its article: at the end in Albanian and Romanian, at the beginning in spoken Arabic', () => {
    expect(meant('dormitorin')).toEqual(['fuzzy dormitor']);
    expect(meant('bollettën')).toEqual(['fuzzy bollett']);
    expect(meant('iseeului')).toEqual(['fuzzy isee']);
    expect(meant('lmensa')).toEqual(['fuzzy mens']);
    expect(meant('وكراء')).toEqual(['fuzzy كراء']);
    expect(meant('in')).toEqual([]);
  });

  test('two slips away only from nine letters', () => {
    expect(meant('dromitorrio')).toEqual(['fuzzy dormitor']);
    expect(meant('bloletat')).toEqual([]);
  });

  test('the first letter must be right, except in long words', () => {
    expect(meant('uffitto')).toEqual(['fuzzy affitt']);
    expect(meant('nensa')).toEqual([]);
  });

  test('a slip is forgiven only to words that are nothing and begin nothing', () => {
    const both = dictionary(termsOf(['mensa', 'mensil']));
    const [token] = tokens('mensil');
    expect(token && meanings(token, both, false)).toMatchObject([{ term: 'mensil', how: 'exact' }]);
  });
});
