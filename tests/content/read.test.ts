/** The reader as a whole: what it returns, what it refuses, and whether the real content passes. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ContentProblems, ContentUnreadable, readDirectory, staleTranslations, wordsHash } from '#content/read.ts';
import { change, complaints, valid, withBroken } from './fixtures/broken.ts';

const shipped = join(import.meta.dirname, '../../content/network');

describe('a content that is right', () => {
  const directory = readDirectory(valid);

  test('has every record under the id that its file name gives', () => {
    expect(directory.portal.name).toBe('Sportello di prova');
    expect([...directory.comuni.keys()]).toEqual(['montescuro', 'valchiara']);
    expect(directory.desks.get('ascolto-oratorio')?.id).toBe('ascolto-oratorio');
    expect([...directory.services.keys()]).toEqual(['ascolto', 'casa-protetta', 'mensa-sera', 'numero-1522', 'spesa']);
  });

  test('has the words of each language with the service', () => {
    const words = directory.services.get('ascolto')?.words;
    expect(words?.it.title).toBe('Centro di ascolto');
    expect(words?.en?.title).toBe('Listening desk');
    expect(words?.fr).toBeUndefined();
  });

  test('keeps dates and times as they are written', () => {
    const schedule = directory.services.get('ascolto')?.at[0]?.schedules[0];
    expect(schedule).toMatchObject({ from: '09:00', to: '12:00', validFrom: '2026-01-01' });
  });

  test('fills in what the schema takes for granted', () => {
    expect(directory.services.get('spesa')).toMatchObject({ scope: 'local', audience: ['everyone'], at: [] });
  });

  test('has in an Ambito the Comuni that name it, listed there or not', () => {
    const file = 'areas/ambito-valchiara.yaml';
    const unlisted = withBroken([change(file, '[valchiara, montescuro]', '[valchiara]')], readDirectory);
    expect(unlisted.areas.get('ambito-valchiara')?.comuni).toEqual(['valchiara', 'montescuro']);
  });

  test('sorts by id, not by file name', () => {
    const third = 'name: { it: Cibo cotto }\ndescription: { it: Un piatto }\nicon: cibo\n';
    const ids = withBroken([{ file: 'needs/cibo-cotto.yaml', write: third }], (dir) => [
      ...readDirectory(dir).needs.keys(),
    ]);
    expect(ids).toEqual(['cibo', 'cibo-cotto', 'mensa', 'violenza']);
  });
});

describe('a content that is wrong', () => {
  const broken = [
    change('portal.yaml', 'service: numero-1522', 'service: numero'),
    change('services/ascolto/service.yaml', 'status: active', 'status: actve'),
    change('services/ascolto/en.yaml', 'title', 'titel'),
    change('needs/cibo.yaml', 'order: 1', 'order: [1'),
    change('comuni/valchiara.yaml', 'province: SO', 'province: Sondrio'),
    change('areas/quartiere-sole.yaml', 'lead: comune-valchiara', 'lead: comune-valchiarra'),
  ];

  test('names every broken file at once', () => {
    const files = complaints(...broken).map((sentence) => sentence.split(/ ·|:/)[0]);
    expect(new Set(files)).toEqual(new Set(broken.map(({ file }) => file)));
  });

  test('does not call a link broken because its target has a mistake', () => {
    expect(complaints(change('locations/oratorio.yaml', '"23100"', '"2310"'))).toEqual([
      'locations/oratorio.yaml · address.postalCode: expected five digits, in quotes, found "2310". Write it like that.',
    ]);
  });

  test('is thrown as one error that carries the problems as data', () => {
    const error = withBroken(broken.slice(0, 1), (dir) => {
      try {
        return readDirectory(dir);
      } catch (thrown) {
        return thrown;
      }
    });
    expect(error).toBeInstanceOf(ContentProblems);
    expect(error).toMatchObject({ problems: [{ field: 'emergency[1].service', found: '"numero"' }] });
  });
});

test('a folder that does not exist is another kind of error', () => {
  const missing = join(valid, 'nowhere');
  expect(() => readDirectory(missing)).toThrow(ContentUnreadable);
  expect(() => readDirectory(missing)).toThrow(
    /nowhere: it does not exist\. Give the folder that holds portal\.yaml\.$/,
  );
});

test('README.md and files that begin with a dot are nobody’s business', () => {
  const extra = ['.DS_Store', 'needs/README.md', 'services/.keep', 'services/spesa/README.md'];
  expect(complaints(...extra.map((file) => ({ file, write: 'x' })))).toEqual([]);
});

describe('translations', () => {
  const it = 'services/ascolto/it.yaml';

  test('are up to date while the Italian stays the same', () => {
    expect(staleTranslations(readDirectory(valid))).toEqual([]);
  });

  test('are stale, not wrong, once the Italian changes', () => {
    const stale = withBroken([change(it, 'il lunedì', 'il martedì')], (dir) => staleTranslations(readDirectory(dir)));
    expect(stale).toMatchObject([{ service: 'ascolto', language: 'en', basedOn: '3fb3db773c247df3' }]);
    expect(stale[0]?.now).not.toBe('3fb3db773c247df3');
  });

  test('do not mind in which order the keys stand', () => {
    const words = { title: 'A', summary: 'B', audience: 'C' };
    const turned = { audience: 'C', basedOn: 'x', summary: 'B', title: 'A' };
    expect(wordsHash(turned)).toBe(wordsHash(words));
    expect(wordsHash({ ...words, howTo: 'D' })).not.toBe(wordsHash(words));
  });
});

test('the content that we ship is right', () => {
  expect(readDirectory(shipped).services.size).toBeGreaterThan(0);
});
