import { describe, expect, test } from 'vitest';
import { indexData } from '#content/search/index-build.ts';
import { createSearch, type Query } from '#content/search/search.ts';
import { textIndex } from '#content/search/text-index.ts';
import { ambiti, lexicon, record } from './given.ts';

const records = [
  record({ id: 'alba-mensa', needs: ['cibo'], comuni: ['alba'], texts: { title: 'Mensa di San Rocco' } }),
  record({ id: 'alba-ascolto', comuni: ['alba'], texts: { title: 'Centro di ascolto', summary: 'Ti ascoltiamo.' } }),
  record({ id: 'borgo-letto', needs: ['dormire'], comuni: ['borgovecchio'], texts: { title: 'Posti letto' } }),
  record({ id: 'costa-letto', needs: ['dormire'], comuni: ['costa'], texts: { title: 'Dormitorio' } }),
  record({ id: 'costa-legno', needs: ['cibo'], comuni: ['costa'], texts: { title: 'Laboratorio di falegnameria' } }),
  record({
    id: 'contributo',
    needs: ['affitto'],
    texts: { title: 'Contributo per la casa', summary: "Per l'affitto." },
  }),
  record({ id: 'sfratto', needs: ['sfratto'], texts: { title: 'Se ricevi lo sfratto' } }),
  record({ id: 'alba-pacchi', needs: ['cibo'], comuni: ['alba'], later: 'planned', texts: { title: 'Mensa nuova' } }),
  record({ id: 'numero', needs: ['violenza'], texts: { title: 'Numero 1522' } }),
];

const search = createSearch(textIndex(indexData(records, ambiti)), lexicon, lexicon);
const ids = (query: Query | string) =>
  search(typeof query === 'string' ? { q: query } : query).hits.map(({ id }) => id);

describe('what is found', () => {
  test('by the need, with words that stand in no record', () => {
    expect(ids('ho fame')[0]).toBe('alba-mensa');
  });

  test('by a word of the record alone', () => {
    expect(search({ q: 'falegnameria' }).hits).toMatchObject([
      { id: 'costa-legno', why: { words: { text: ['falegnameria'] } } },
    ]);
  });

  test('a narrow need also reports the wider one, and answers it', () => {
    const found = search({ q: 'affitto' }).hits.find(({ id }) => id === 'sfratto');
    expect(found?.needs).toEqual(['sfratto', 'affitto']);
    expect(ids('sfratto')).toEqual(['sfratto', 'contributo']);
  });

  test('the words that it holds are told with the place where they stand', () => {
    const caritas = record({ id: 'c', texts: { title: 'Mensa', organization: 'Caritas', documents: 'Tessera ISEE' } });
    const found = createSearch(textIndex(indexData([caritas])), lexicon, lexicon)({ q: 'mensa caritas isee' });
    expect(found.hits[0]?.why).toEqual({
      needs: [],
      words: { text: ['mensa'], body: ['caritas'], paper: ['isee'] },
    });
  });

  test('who writes the street where they live finds first who goes there', () => {
    const { hits, comune } = search({ q: 'viale cairo 3 ho fame' });
    expect(comune).toBe('costa');
    expect(hits[0]).toMatchObject({ id: 'costa-letto', where: 'here', why: { street: 'viale Cairo' } });
    expect(hits.length).toBeGreaterThan(1);
    expect(search({ q: 'viale cairo', comune: 'alba' }).hits).toEqual([]);
  });

  test('needs behind a slip of the finger are guesses', () => {
    expect(search({ q: 'dormittorio' })).toMatchObject({ needs: ['dormire'], guessed: ['dormire'] });
    expect(search({ q: 'dormitorio' })).toMatchObject({ needs: ['dormire'], guessed: [] });
  });

  test('what has not begun comes after what runs', () => {
    expect(ids({ q: 'mensa', comune: 'alba' })).toEqual(['alba-mensa', 'alba-pacchi']);
  });

  test('the last word may be half typed', () => {
    expect(ids({ q: 'fale', typing: true })).toEqual(['costa-legno']);
    expect(ids('fale')).toEqual([]);
  });
});

describe('what is not found', () => {
  test.each(['', ' ', '?', 'di la', 'ristorante giapponese', 'canzone di natale'])('"%s" finds nothing', (q) => {
    expect(search({ q })).toMatchObject({ hits: [], needs: [], beyond: false });
  });

  test('a word in the papers of a service is nothing beside one in the title of another', () => {
    const papers = record({ id: 'papers', comuni: ['costa'], texts: { documents: 'Diploma di falegnameria' } });
    const found = createSearch(textIndex(indexData([...records, papers])), lexicon, lexicon)({ q: 'falegnameria' });
    expect(found.hits.map(({ id }) => id)).toEqual(['costa-legno']);
  });

  test('one known word among unknown ones is not enough', () => {
    expect(ids('nuova automobile elettrica')).toEqual([]);
  });

  test('one known word among many that are not is no certainty', () => {
    expect(search({ q: 'mensa smoking elegante' }).hits[0]).toMatchObject({ needs: ['cibo'], fuzzy: true });
  });

  test('known words that speak of something else make it a guess', () => {
    expect(search({ q: 'mensa san rocco' }).hits[0]).not.toHaveProperty('fuzzy');
    expect(search({ q: 'mangiare laboratorio contributo' }).hits.filter(({ fuzzy }) => !fuzzy)).toEqual([]);
  });

  test('a need that no service answers leads to who listens', () => {
    expect(search({ q: 'doccia', comune: 'alba' })).toMatchObject({
      needs: ['igiene'],
      instead: true,
      beyond: true,
      hits: [{ id: 'alba-ascolto' }],
    });
    expect(search({ q: 'mensa' })).not.toHaveProperty('instead');
  });

  test('with a slip it is found, and said so', () => {
    expect(search({ q: 'falenameria' }).hits).toMatchObject([{ id: 'costa-legno', fuzzy: true }]);
    expect(search({ q: 'dormitroio' }).hits[0]).toMatchObject({ needs: ['dormire'], fuzzy: true });
    expect(search({ q: 'falegnameria' }).hits[0]).not.toHaveProperty('fuzzy');
  });
});

describe('where', () => {
  test('a Comune keeps to its own services and those of everywhere', () => {
    expect(ids({ q: 'mensa', comune: 'alba' })).toEqual(['alba-mensa', 'alba-pacchi']);
    expect(search({ q: 'affitto', comune: 'costa' }).hits[0]).toMatchObject({ id: 'contributo', where: 'everywhere' });
  });

  test('the Comune that is named wins over the one that was chosen', () => {
    expect(search({ q: 'dormitorio costa', comune: 'alba' })).toMatchObject({
      comune: 'costa',
      hits: [{ id: 'costa-letto', where: 'here' }],
    });
  });

  test('neighbours help out, before the others', () => {
    const { hits, beyond } = search({ q: 'dormire', comune: 'alba' });
    expect(hits[0]).toMatchObject({ id: 'borgo-letto', where: 'near' });
    expect(beyond).toBe(true);
  });

  test('then the others', () => {
    expect(search({ q: 'falegnameria', comune: 'alba' }).hits).toMatchObject([{ id: 'costa-legno', where: 'far' }]);
  });

  test('the name of a Comune alone asks where to begin', () => {
    expect(search({ q: 'alba' })).toMatchObject({ comune: 'alba', hits: [{ id: 'alba-ascolto' }] });
  });
});

describe('danger', () => {
  test('violence is one, in a phrase or a strong word', () => {
    expect(search({ q: 'centro violenza' }).danger).toEqual({ need: 'violenza', numbers: ['112', '1522'] });
    expect(search({ q: 'mi picchia' }).danger?.need).toBe('violenza');
    expect(search({ q: 'schiaffi' }).danger?.need).toBe('violenza');
  });

  test('nobody should be seen asking', () => {
    expect(search({ q: 'violenza' }).sensitive).toBe(true);
    expect(search({ q: 'mensa' }).sensitive).toBe(false);
  });

  test('the services for it come first', () => {
    expect(ids('mi picchia')).toEqual(['numero']);
  });

  test('a night in the street is, a bed is not', () => {
    expect(search({ q: 'non so dove dormire stanotte' }).danger).toEqual({ need: 'dormire', numbers: ['112'] });
    expect(search({ q: 'dormitorio' }).danger).toBeUndefined();
  });
});
