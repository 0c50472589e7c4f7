import { describe, expect, test } from 'vitest';
import type { DocumentItem } from '#content/model/document.ts';
import { type Answers, isAsked, papersFor, questionsOf, requirement, situationOf } from '#content/model/papers.ts';
import { arrears, arrearsPapers, currentIsee, isee, questions, rent, rentPapers } from './household-lists.ts';

const given = (answers: Answers) => situationOf(answers, questions);
const name = (item: DocumentItem): string => {
  if ('doc' in item) return item.doc;
  return 'any' in item ? item.any.join(' o ') : item.all.join(' e ');
};
const papers = (items: DocumentItem[], answers: Answers) => papersFor(items, given(answers), '2026-11-22');
const shown = (items: DocumentItem[], answers: Answers, as = 'certain'): string[] =>
  papers(items, answers).flatMap((paper) => (paper.shown === as ? [name(paper.item)] : []));

/** A pensioner alone, in a rented flat, with a bank account, who comes in person and answers everything. */
const pensioner: Answers = {
  casa: 'affitto-privato',
  immobili: 'no',
  redditi: ['pensione'],
  conti: ['banca'],
  disabile: 'no',
  assegni: 'no',
  separati: 'no',
  genitore: 'no',
  universita: 'no',
  lontani: 'no',
  veicoli: 'no',
  'extra-ue': 'no',
  'chi-va': 'io',
};

describe('the ISEE list', () => {
  test('before any answer everything shows, and only what everybody needs is certain', () => {
    expect(shown(isee, {}, 'hidden')).toEqual([]);
    expect(shown(isee, {})).toEqual([
      'carta-identita o passaporto o permesso-soggiorno',
      'codice-fiscale',
      'autocertificazione-stato-famiglia',
    ]);
    expect(shown(isee, {}, 'possible')).toHaveLength(16);
  });

  test('a pensioner in a rented flat', () => {
    expect(shown(isee, pensioner)).toEqual([
      'carta-identita o passaporto o permesso-soggiorno',
      'codice-fiscale',
      'autocertificazione-stato-famiglia',
      'cu-730',
      'saldo-giacenza',
      'contratto-locazione',
    ]);
    expect(shown(isee, pensioner, 'possible')).toEqual([]);
  });

  test('a family from abroad in public housing, with a father who lives elsewhere', () => {
    const family: Answers = {
      ...pensioner,
      casa: 'casa-popolare',
      redditi: ['dipendente', 'estero'],
      conti: ['posta', 'prepagata'],
      genitore: 'si',
      'extra-ue': 'si',
      permesso: 'in-rinnovo',
      veicoli: 'si',
    };
    expect(shown(isee, family).slice(3)).toEqual([
      'cu-730',
      'redditi-esteri-esenti',
      'saldo-giacenza',
      'contratto-locazione',
      'bolletta-canone-sap',
      'targa-veicoli',
      'protocollo-dsu-altro-genitore o dati-altro-genitore',
      'permesso-soggiorno o ricevuta-permesso',
    ]);
  });

  test('an owner sends somebody else; what is not answered stays as possible', () => {
    const answers: Answers = { casa: 'proprieta', 'chi-va': 'altra-persona', redditi: ['nessuno'], conti: [] };
    expect(shown(isee, answers)).toEqual(
      expect.arrayContaining(['delega e carta-identita', 'visura-catastale', 'mutuo-residuo']),
    );
    expect(shown(isee, answers, 'hidden')).toEqual([
      'cu-730',
      'redditi-esteri-esenti',
      'contratto-locazione',
      'bolletta-canone-sap',
    ]);
    expect(shown(isee, answers, 'possible')).toEqual(expect.arrayContaining(['saldo-giacenza', 'valore-titoli']));
  });

  test('years follow the day of the application', () => {
    const yearOf = (date: string, doc: string) =>
      papersFor(isee, given({}), date).find(({ item }) => name(item) === doc)?.year;
    expect(yearOf('2026-11-22', 'saldo-giacenza')).toEqual({ year: 2024, on: '12-31' });
    expect(yearOf('2027-01-01', 'saldo-giacenza')).toEqual({ year: 2025, on: '12-31' });
    expect(yearOf('2026-12-31', 'cu-730')).toEqual({ year: 2024, on: undefined });
    expect(yearOf('2026-11-22', 'codice-fiscale')).toBeUndefined();
  });
});

describe('the current ISEE list', () => {
  test('asks for the paper of the reason', () => {
    expect(shown(currentIsee, { calo: 'sospensione' })).toEqual([
      'attestazione-isee',
      'redditi-ultimi-12-mesi',
      'comunicazione-riduzione',
    ]);
    expect(shown(currentIsee, { calo: 'licenziamento' })).toContain('lettera-licenziamento o estratto-contributivo');
    expect(shown(currentIsee, { calo: 'malattia' })).toHaveLength(2);
  });
});

describe('blameless arrears and rent', () => {
  const dismissed: Answers = { casa: 'affitto-privato', sfratto: 'convalida', calo: 'licenziamento' };

  test('who may ask', () => {
    expect(requirement(arrears, given(dismissed))).toEqual({ state: 'met' });
    expect(requirement(arrears, given({ casa: 'affitto-privato', sfratto: 'convalida' }))).toEqual({
      state: 'unknown',
    });
    expect(requirement(arrears, given({}))).toEqual({ state: 'unknown' });
    expect(requirement({}, given({}))).toEqual({ state: 'met' });
  });

  test('who may not, and where to go instead', () => {
    expect(requirement(arrears, given({ casa: 'casa-popolare' }))).toMatchObject({
      state: 'not-met',
      instead: { go: 'inquilini' },
    });
    expect(requirement(arrears, given({ sfratto: 'lettera' }))).toMatchObject({
      instead: { go: 'affitto-misura-unica' },
    });
    expect(requirement(arrears, given({ ...dismissed, calo: 'no' }))).toEqual({ state: 'not-met', instead: undefined });
  });

  test('an eviction and public housing exclude the rent call', () => {
    expect(requirement(rent, given({ casa: 'affitto-privato', sfratto: 'no' })).state).toBe('met');
    expect(requirement(rent, given({ casa: 'affitto-privato', sfratto: 'convalida' })).state).toBe('not-met');
    expect(requirement(rent, given({ casa: 'casa-popolare' })).state).toBe('not-met');
  });

  test('the papers of somebody who lost the job and has an eviction order', () => {
    const answers = { ...dismissed, 'extra-ue': 'no', disabile: 'no' };
    expect(shown(arrearsPapers, answers)).toEqual([
      'modulo-domanda',
      'carta-identita o passaporto',
      'attestazione-isee o isee-corrente',
      'contratto-locazione',
      'citazione-sfratto',
      'provvedimento-rilascio',
      'lettera-licenziamento o estratto-contributivo',
      'dichiarazione-proprietario e carta-identita e iban',
    ]);
    expect(shown(arrearsPapers, answers, 'possible')).toEqual([]);
    expect(shown(rentPapers, answers)).toHaveLength(4);
  });
});

describe('the questions of a list', () => {
  const ids = (items: DocumentItem[]): string[] =>
    questionsOf(
      items.map(({ when }) => when),
      questions,
    ).map(({ id }) => id);

  test('are those its conditions name, each once, in the order of the list', () => {
    expect(ids(currentIsee)).toEqual(['calo']);
    expect(ids(rentPapers)).toEqual([]);
    expect(ids(isee)).toEqual(
      'lontani chi-va redditi conti casa immobili veicoli disabile separati assegni genitore universita extra-ue'.split(
        ' ',
      ),
    );
  });

  test('bring those they hang on, before them, also from within all, any and not', () => {
    const condition = { not: { all: [{ permesso: 'nessuno' }, { any: [{ casa: 'ospite' }] }] } };
    expect(questionsOf([condition], questions).map(({ id }) => id)).toEqual(['extra-ue', 'permesso', 'casa']);
  });

  test('that hang on each other in a circle come once each', () => {
    const circle = new Map(
      [...questions].map(([id, question]) => [id, { ...question, ask: { [id === 'casa' ? 'calo' : 'casa']: 'no' } }]),
    );
    expect(questionsOf([{ casa: 'ospite' }], circle).map(({ id }) => id)).toEqual(['calo', 'casa']);
  });

  test('are asked only when what they hang on is known', () => {
    const permit = questions.get('permesso');
    if (!permit) throw new Error('the fixture has a question on the permit');
    const asked = (answers: Answers): boolean => isAsked(permit, given(answers));
    expect([asked({}), asked({ 'extra-ue': 'no' }), asked({ 'extra-ue': 'si' })]).toEqual([false, false, true]);
  });

  test('one that does not concern the person hides its papers, also if an old answer is there', () => {
    const [paper] = papersFor(
      [{ doc: 'ricevuta-permesso', when: { permesso: 'in-rinnovo' }, need: 'serve' }],
      given({}),
      '2026-11-22',
    );
    expect(paper?.shown).toBe('possible');
    const stale = given({ 'extra-ue': 'no', permesso: 'in-rinnovo' });
    expect(
      papersFor([{ doc: 'ricevuta-permesso', when: { permesso: 'in-rinnovo' }, need: 'serve' }], stale, '2026-11-22'),
    ).toMatchObject([{ shown: 'hidden' }]);
  });
});
