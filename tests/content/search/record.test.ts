import { describe, expect, test } from 'vitest';
import { readDirectory } from '#content/read.ts';
import { recordsOfComune, searchRecords } from '#content/search/record.ts';
import { change, valid, withBroken } from '../fixtures/broken.ts';

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

describe('what is searched', () => {
  test('all services but those that have ended', () => {
    expect(ids(searchRecords(readDirectory(valid), 'it'))).toContain('spesa');
    const ended = change('services/spesa/service.yaml', 'status: active', 'status: ended');
    expect(withBroken([ended], (dir) => ids(searchRecords(readDirectory(dir), 'it')))).not.toContain('spesa');
  });

  test('what is not sure to run is told apart', () => {
    const planned = change('services/spesa/service.yaml', 'status: active', 'status: planned');
    const doubtful = change('services/mensa-sera/service.yaml', 'status: active', 'status: active\nconfirmed: false');
    const records = withBroken([planned, doubtful], (dir) => searchRecords(readDirectory(dir), 'it'));
    expect(Object.fromEntries(records.map(({ id, later }) => [id, later]))).toMatchObject({
      spesa: 'planned',
      'mensa-sera': 'unconfirmed',
      ascolto: undefined,
    });
  });

  test('names of organizations, places and papers are words of the service', () => {
    const found = searchRecords(readDirectory(valid), 'it').find(({ id }) => id === 'ascolto');
    expect(found?.texts).toMatchObject({
      organization: expect.stringMatching(/Parrocchia.*Comune/is),
      places: expect.stringMatching(/oratorio/i),
      documents: expect.stringMatching(/carta d'identità/i),
    });
  });

  test('a translation is added in its language only', () => {
    const title = (lang: 'it' | 'en') =>
      searchRecords(readDirectory(valid), lang).find(({ id }) => id === 'ascolto')?.texts.title;
    expect(title('it')).toBe('Centro di ascolto');
    expect(title('en')).toBe('Centro di ascolto\nListening desk');
  });

  test('a Comune has its own services and those of everywhere', () => {
    const records = searchRecords(readDirectory(valid), 'it');
    expect(ids(recordsOfComune('montescuro', records))).toEqual(['ascolto', 'numero-1522']);
  });
});
