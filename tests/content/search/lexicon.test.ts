import { describe, expect, test } from 'vitest';
import { readDirectory } from '#content/read.ts';
import { lexiconOf } from '#content/search/lexicon.ts';
import { change, valid, withBroken } from '../fixtures/broken.ts';
import { sayings } from './given.ts';

const cibo = (languages: Parameters<typeof lexiconOf>[1], ...changes: Parameters<typeof withBroken>[0]) =>
  withBroken(changes, (dir) => lexiconOf(readDirectory(dir), languages)).sayings.filter(({ need }) => need === 'cibo');

const vocabulary = change('needs/cibo.yaml', '    fame: 5', '    fame: 5\n    FAME!: 2\n  en:\n    food parcels: 3');

describe('the words for a need', () => {
  test('are its vocabulary, as terms, and its name', () => {
    expect(cibo(['it'])).toEqual(sayings({ cibo: { 4: ['cib'], 5: ['fam'] } }));
  });

  test('said twice count as the stronger', () => {
    expect(cibo(['it'], vocabulary)).toEqual(sayings({ cibo: { 4: ['cib'], 5: ['fam'] } }));
  });

  test('are those of the languages asked for', () => {
    expect(cibo(['it', 'en'], vocabulary)).toEqual(
      expect.arrayContaining(sayings({ cibo: { 3: ['food parcel'], 4: ['cib'], 5: ['fam'] } })),
    );
  });

  test('stand beside the wider need and what must not be seen', () => {
    const { needs } = lexiconOf(readDirectory(valid), ['it']);
    expect(needs.find(({ id }) => id === 'mensa')?.broader).toBe('cibo');
    expect(needs.find(({ id }) => id === 'violenza')?.sensitive).toBe(true);
  });
});
