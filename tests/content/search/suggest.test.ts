import { describe, expect, test } from 'vitest';
import { suggester } from '#content/search/suggest.ts';

const names = {
  needs: {
    affitto: 'Casa e affitto',
    bollette: 'Bollette',
    casa: 'Casa popolare',
    lavoro: 'Lavoro',
    letto: 'Un letto',
  },
  comuni: { sondrio: 'Sondrio', 'sant-angelo': "Sant'Angelo Lodigiano", crema: 'Crema' },
};

const found = (needs: string[], guessed: string[] = [], comune?: string) => ({ needs, guessed, comune });

const suggest = suggester(names);
const said = (q: string, results = found([])) => suggest(q, results).map(({ kind, id }) => `${kind} ${id}`);

describe('suggestions', () => {
  test('are the needs that the words speak of, then those whose name begins so', () => {
    expect(said('luce cas', found(['bollette']))).toEqual(['need bollette', 'need affitto', 'need casa']);
  });

  test('a Comune that is begun becomes the one of the search, and leaves the words', () => {
    expect(suggest('affitto  son', found(['affitto']))).toEqual([
      { kind: 'need', id: 'affitto', q: 'Casa e affitto' },
      { kind: 'comune', id: 'sondrio', q: 'affitto' },
    ]);
    expect(said("sant'an")).toEqual(['comune sant-angelo']);
    expect(said('lodi')).toEqual(['comune sant-angelo']);
    expect(said('crema', found([], [], 'crema'))).toEqual([]);
  });

  test('a need behind a slip of the finger is a "forse cercavi"', () => {
    expect(said('bolete', found(['bollette'], ['bollette']))).toEqual(['maybe bollette']);
  });

  test('what is written already is not suggested', () => {
    expect(said('casa e AFFITTO', found(['affitto']))).toEqual([]);
    expect(said('')).toEqual([]);
    expect(said('l')).toEqual([]);
  });

  test('are never more than fit above the keyboard of a phone', () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, place) => [`n${place}`, `Casa ${place}`]));
    expect(suggester({ needs: many, comuni: many })('cas', found([]))).toHaveLength(6);
  });
});
