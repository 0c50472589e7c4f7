import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { littleTerms, phraseTerms, terms, tokens } from '#content/search/tokens.ts';
import { words } from '#content/search/words.ts';

describe('words', () => {
  test.each(["l'isee", 'l’isee', 'L`ISEE', "L'Isee!"])('"%s" is two words', (text) => {
    expect(words(text)).toEqual(['l', 'isee']);
  });

  test('Chinese is read two signs at a time', () => {
    expect(words('我要租房 SPID')).toEqual(['我要', '要租', '租房', 'spid']);
    expect(words('房')).toEqual(['房']);
  });

  test('the words of words are the same words', () => {
    const noChinese = fc.string({ unit: 'grapheme' }).filter((text) => !/\p{Script=Han}/u.test(text));
    fc.assert(
      fc.property(noChinese, (text) => {
        expect(words(words(text).join(' '))).toEqual(words(text));
      }),
    );
  });
});

describe('terms', () => {
  test.each([
    ['le bollette', 'bolletta'],
    ["carta d'identità", 'CARTA IDENTITA'],
    ['perché pagare la mensa?', 'pagare mensa'],
    ['doctors', 'doctor'],
    ['الإيجار', 'ايجار'],
    ['квартири', 'квартира'],
  ])('"%s" and "%s" are the same', (one, other) => {
    expect(terms(one)).toEqual(terms(other));
    expect(terms(one)).not.toEqual([]);
  });

  test('words that say nothing are left out', () => {
    expect(terms('non so a chi dei due lo')).toEqual(terms('non so'));
  });

  test('the word stays beside its stem', () => {
    expect(tokens('Le Bollette')).toEqual([{ word: 'bollette', term: 'bollett' }]);
  });

  test('upper case, accents and marks between the words change nothing', () => {
    const sentence = fc.array(fc.constantFrom('affitto', 'città', 'bolletta', 'identità', 'à', 'SPID', 'più'));
    fc.assert(
      fc.property(sentence, fc.constantFrom(' ', ', ', '/', ' – ', '\n'), (said, mark) => {
        const plain = said.map((word) => word.normalize('NFD').replaceAll(/\p{M}/gu, ''));
        expect(terms(said.join(mark).toUpperCase())).toEqual(terms(plain.join(' ')));
      }),
    );
  });
});

describe('phrases of the vocabulary', () => {
  test.each([
    ['non riesco a pagare', 'non riesc pag'],
    ['voglio aiutare', '=voglio aiut'],
    ['me pega', '=me peg'],
    ['non ce la faccio più', 'non =ce =la =faccio =piu'],
    ["s'kam para", '=s =kam =para'],
    ['nuk kam para', 'nuk =kam =para'],
    ['bollette', 'bollett'],
    ['para', ''],
    ['noia', 'noi'],
  ])('"%s" is "%s"', (phrase, expected) => {
    expect(phraseTerms(phrase).join(' ')).toBe(expected);
  });

  test('the little words of a query are known', () => {
    expect(littleTerms('Voglio la mensa!')).toEqual(['=voglio', '=la']);
  });
});
