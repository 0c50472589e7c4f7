import { describe, expect, test } from 'vitest';
import { facetsOf } from '#content/model/facets.ts';
import { filtersOf, verdictOf } from '#content/model/filter-list.ts';
import { papersThatProve, without } from '#content/model/without.ts';
import { shipped } from '../../support/shipped.ts';
import { comune, directoryOf, hours, rome, service } from './given.ts';

const ambito = { ambito: 'distretto-est-milano' };
const directory = directoryOf({
  comuni: [comune({}), comune({ id: 'segrate', ...ambito }), comune({ id: 'rodano', ...ambito })],
});
const around = { directory, today: '2026-11-23', bookable: new Set<string>() };
const facets = (facts: object) => facetsOf(service(facts), around);
const paper = (doc: string, more: object = {}) => ({ doc, ...more });

describe('without ISEE', () => {
  const isee = (facts: object) => without(service(facts)).isee;
  const attestation = paper('attestazione-isee');

  test.each([
    ['the source says so', { eligibility: { isee: false }, documents: [attestation] }, 'yes'],
    ['the source asks for it', { eligibility: { isee: true } }, 'no'],
    ['there is a limit', { eligibility: { iseeMax: 9000 } }, 'no'],
    ['its papers are known, and it is none of them', { documents: [paper('carta-identita')] }, 'yes'],
    ['it is one of its papers', { documents: [paper('carta-identita'), attestation] }, 'no'],
    ['either form of it will do', { documents: [{ any: ['attestazione-isee', 'isee-corrente'] }] }, 'no'],
    ['another paper will do', { documents: [{ any: ['attestazione-isee', 'delega'] }] }, 'yes'],
    ['missing it turns nobody away', { documents: [paper('attestazione-isee', { need: 'se-ce-l-hai' })] }, 'yes'],
    ['it depends', { documents: [paper('attestazione-isee', { when: { casa: 'affitto' } })] }, 'unknown'],
    ['nobody tells the papers', {}, 'unknown'],
  ])('%s', (_, facts, truth) => {
    expect(isee(facts)).toBe(truth);
  });
});

test('a list without a paper that says who one is promises nothing', () => {
  expect(without(service({ documents: [paper('delega')] })).papers).toBe('unknown');
  expect(without(service({ documents: [paper('passaporto')] })).papers).toBe('no');
  expect(without(service({ eligibility: { identityPapers: false } })).papers).toBe('yes');
  expect(without(service({ eligibility: { identityPapers: false, permit: true } })).papers).toBe('no');
});

test('who stays there needs no registered residence; who must belong to an area asks', () => {
  const residence = (kind: string) => without(service({ eligibility: { residence: kind } })).residence;
  expect(['none', 'dimora', 'comune', 'area'].map(residence)).toEqual(['yes', 'yes', 'no', 'unknown']);
});

test('who may stay without a name needs nothing else; who must show a paper has one', () => {
  expect(without(service({ eligibility: { anonymous: true }, documents: [paper('carta-identita')] }))).toEqual({
    isee: 'yes',
    residence: 'yes',
    papers: 'yes',
    name: 'yes',
  });
  expect(without(service({ eligibility: { isee: true } })).name).toBe('no');
});

test('the papers that the rules know are in the content', () => {
  const { documents } = shipped;
  expect(
    Object.values(papersThatProve)
      .flat()
      .filter((id) => !documents.has(id)),
  ).toEqual([]);
});

describe('beds', () => {
  const beds = (facts: object) => facets({ needs: ['dormire'], ...facts }).receives;

  test('receive whom a source counts up, and of dogs it may be silent', () => {
    expect(beds({ eligibility: { receives: ['women', 'men'] } })).toEqual({
      women: 'yes',
      men: 'yes',
      couples: 'no',
      families: 'no',
      dogs: undefined,
    });
    expect(beds({ audience: ['women', 'children'] })).toEqual({ women: 'yes', men: 'no', couples: 'no' });
    expect(beds({ audience: ['homeless-people'] })).toEqual({});
  });

  test('are what only services for the night have', () => {
    expect(facets({ needs: ['cibo'], eligibility: { receives: ['women'] } }).receives).toBeUndefined();
  });
});

describe('hours', () => {
  test('that nobody told are not known; a measure without a door, and what has ended, is never open', () => {
    expect(facets({}).hours).toBeUndefined();
    expect(facets({ scope: 'national', comuni: [] }).hours).toEqual([]);
    expect(facets({ status: 'suspended', at: [{ schedules: [hours('mon', '09:00-12:00')] }] }).hours).toEqual([]);
    expect(facets({ at: [{ schedules: [hours('mon', '09:00-12:00')] }] }).hours).toHaveLength(1);
  });
});

test('neighbours are the other Comuni of the Ambito', () => {
  expect(facets({ comuni: ['segrate'] }).near).toEqual(['rodano']);
  expect(facets({ comuni: ['sondrio'] }).near).toBeUndefined();
});

test('languages are those of the door, of its mediators and of its desks; silence is not "Italian only"', () => {
  const arabic = { languages: ['ar'], schedule: { channel: 'counter', days: ['mon'], from: '09:00', to: '12:00' } };
  expect(facets({ languages: ['en'], mediators: [arabic] }).languages).toEqual(['en', 'ar']);
  expect(facets({}).languages).toBeUndefined();
});

describe('a list offers', () => {
  const list = (services: object[], place = {}) =>
    filtersOf({ services: services.map((facts) => service(facts)), place, directory, today: '2026-11-23' });

  test('only what tells its services apart', () => {
    const { offer } = list([{ id: 'one' }, { id: 'two' }]);
    expect(Object.values(offer).flat()).toEqual([]);
  });

  test('Comuni and neighbours where there are several, but not on the page of one', () => {
    const services = [{ comuni: ['sondrio'] }, { id: 'other', comuni: ['segrate'] }];
    expect(list(services).offer).toMatchObject({ comune: ['sondrio', 'segrate'], near: ['1'] });
    expect(list(services, { comune: 'sondrio' }).offer).toMatchObject({ comune: [], near: [] });
  });

  test('no need that is dangerous to be seen with: it has a page with a way out', () => {
    const services = [...shipped.services.values()];
    const { offer } = filtersOf({ services, place: {}, directory: shipped, today: '2026-11-23' });
    expect(offer.need).toContain('affitto');
    expect(offer.need?.filter((id) => shipped.needs.get(id)?.sensitive)).toEqual([]);
    expect(services.some(({ needs }) => needs.includes('violenza'))).toBe(true);
  });
});

test('a service whose hours nobody told is neither open nor lost', () => {
  const services = [
    service({ id: 'open', at: [{ schedules: [hours('mon', '09:00-12:00')] }] }),
    service({ id: 'shut', at: [{ schedules: [hours('tue', '09:00-12:00')] }] }),
    service({ id: 'silent' }),
  ];
  const filters = filtersOf(
    { services, place: {}, directory, today: '2026-11-23' },
    { given: new URLSearchParams('apertura=ora'), now: rome('2026-11-23 10:00') },
  );
  expect(services.map(({ id }) => verdictOf(filters, id))).toEqual(['yes', 'no', 'unknown']);
});
