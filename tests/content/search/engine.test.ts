/** Which files the page asks for, and when: real indexes and words, given as bytes. */
import { describe, expect, test } from 'vitest';
import type { EngineFiles } from '#content/search/engine.ts';
import { encodeFrame } from '#content/search/format/frame-file.ts';
import { encodeIndex } from '#content/search/format/index-file.ts';
import { encodeSpoken } from '#content/search/format/spoken-file.ts';
import { indexData } from '#content/search/index-build.ts';
import { leavesIn, wholeOf } from '#content/search/leaf-build.ts';
import type { Lexicon } from '#content/search/lexicon.ts';
import { recordsOfComune } from '#content/search/record.ts';
import type { Query } from '#content/search/search.ts';
import { finder } from '../../../site/islands/search/finder.ts';
import { ambiti, lexicon, record, sayings } from './given.ts';

const records = [
  record({ id: 'alba-mensa', needs: ['cibo'], comuni: ['alba'], texts: { title: 'Mensa' } }),
  record({ id: 'borgo-mensa', needs: ['cibo'], comuni: ['borgovecchio'], texts: { title: 'Mensa' } }),
  record({ id: 'borgo-letto', needs: ['dormire'], comuni: ['borgovecchio'], texts: { title: 'Posti letto' } }),
  record({ id: 'circolo', comuni: ['costa'], texts: { title: 'Bedina' } }),
  record({ id: 'contributo', needs: ['affitto'], texts: { title: 'Contributo affitto' } }),
];

const english: Lexicon = {
  ...lexicon,
  sayings: [...lexicon.sayings, ...sayings({ cibo: { 3: ['hungry', 'bedin'] } })],
};

const inComune = (comune: string) => encodeIndex(indexData(recordsOfComune(comune, records)));

const { bounds, leaves } = leavesIn(lexicon, 16);

const bytes = new Map([
  ['/alba', inComune('alba')],
  ['/borgo', inComune('borgovecchio')],
  ['/all', encodeIndex(indexData(records, ambiti))],
  ['/frame', encodeFrame(lexicon)],
  ['/near', encodeSpoken(wholeOf(lexicon), lexicon)],
  ['/every', encodeSpoken(wholeOf(english), lexicon)],
  ...leaves.map((leaf, place) => [`/leaf-${place}`, encodeSpoken(leaf, lexicon)] as const),
]);

const files: EngineFiles = {
  words: { near: '/near', all: '/every', leaves: { pattern: '/leaf-{{id}}', bounds } },
  frame: '/frame',
  all: '/all',
  comuni: { alba: '/alba', borgovecchio: '/borgo' },
};

/** An engine, and the files that it asked for, in order. */
function engine() {
  const asked = new Set<string>();
  const { find, prepare } = finder(files, async (url) => {
    asked.add(url);
    const file = bytes.get(url);
    if (!file) throw new Error(`No ${url}`);
    return file.buffer;
  });
  return {
    find: async (query: Query) => (await find(query)).hits.map(({ id }) => id),
    danger: async (q: string) => (await find({ q })).danger?.need,
    prepare,
    asked,
    /** But for leaves. */
    wholes: () => [...asked].filter((url) => !url.startsWith('/leaf')),
  };
}

describe('the search of the page', () => {
  test('asks for the chosen Comune alone, if it answers', async () => {
    const { find, asked, wholes } = engine();
    expect(await find({ q: 'mensa', comune: 'alba' })).toEqual(['alba-mensa']);
    expect(wholes()).toEqual(['/alba', '/frame']);
    expect(asked.size).toBe(3);
  });

  test('asks the neighbours too for who wants them, after what the Comune offers', async () => {
    const { find, asked } = engine();
    expect(await find({ q: 'mensa', comune: 'alba', near: true })).toEqual(['alba-mensa', 'borgo-mensa']);
    expect(asked).toContain('/all');
  });

  test('without a Comune asks for all', async () => {
    const { find, wholes } = engine();
    expect(await find({ q: 'affitto' })).toEqual(['contributo']);
    expect(wholes()).toEqual(['/all', '/frame']);
  });

  test('goes to the Comune that is named', async () => {
    const { find, asked } = engine();
    expect(await find({ q: 'posti letto borgovecchio', comune: 'alba' })).toEqual(['borgo-letto']);
    expect(asked).toContain('/borgo');
    expect(asked).not.toContain('/all');
  });

  test('goes beyond the Comune where it has no answer', async () => {
    const { find, asked } = engine();
    expect(await find({ q: 'dormire', comune: 'alba' })).toEqual(['borgo-letto']);
    expect(asked).toContain('/all');
  });

  test('learns other languages only when its own do not help', async () => {
    const { find, wholes } = engine();
    expect(await find({ q: 'hungry', comune: 'alba' })).toEqual(['alba-mensa']);
    expect(wholes()).toEqual(['/alba', '/frame', '/near', '/every']);
  });

  test('learns them where words stand in a record and name no need, but not at every letter', async () => {
    const { find, asked } = engine();
    expect((await find({ q: 'bedine', typing: true }))[0]).toBe('circolo');
    expect(asked).not.toContain('/every');
    expect(await find({ q: 'bedine' })).toContain('alba-mensa');
    expect(asked).toContain('/every');
  });

  test('asks for all words only when one of the question must be guessed', async () => {
    const { find, asked } = engine();
    expect(await find({ q: 'men', comune: 'alba', typing: true })).toEqual(['alba-mensa']);
    expect(asked).not.toContain('/near');
    expect(await find({ q: 'monsa', comune: 'alba' })).toEqual(['alba-mensa']);
    expect(asked).toContain('/near');
  });

  test('loads no words for a letter or two, and no large file for any letter', async () => {
    const { find, asked } = engine();
    expect(await find({ q: 'm', comune: 'alba', typing: true })).toEqual([]);
    await find({ q: 'monsa', comune: 'alba', typing: true, most: 0 });
    await find({ q: 'dormire', comune: 'alba', typing: true, most: 0 });
    expect([...asked].filter((url) => ['/near', '/every', '/all'].includes(url))).toEqual([]);
  });

  test('keeps the answer to the words that are done while the next one begins', async () => {
    const { find } = engine();
    expect(await find({ q: 'mensa', comune: 'alba', typing: true })).toEqual(['alba-mensa']);
    expect(await find({ q: 'mensa d', comune: 'alba', typing: true })).toEqual(['alba-mensa']);
  });

  test('makes itself ready without words', async () => {
    const { prepare, asked } = engine();
    await prepare({ comune: undefined, typing: false });
    expect([...asked]).toEqual(['/frame']);
    await prepare({ comune: 'alba', typing: true });
    expect([...asked]).toEqual(['/frame', '/alba']);
  });

  test('hears a cry for help in any language with the first answer', async () => {
    const { danger, asked } = engine();
    expect(await danger('mi picchia')).toBe('violenza');
    expect(await danger('my husband beats me')).toBe('violenza');
    expect(await danger('زوجي يضربني')).toBe('violenza');
    expect(asked.size).toBeLessThan(leaves.length);
  });

  test('hears it with a slip that takes it out of its leaf', async () => {
    expect(await engine().danger('pocchiata')).toBe('violenza');
  });

  test('tries again what could not be loaded', async () => {
    let isAway = true;
    const { find } = finder(files, async (url) => {
      if (isAway) throw new Error('away');
      return bytes.get(url)?.buffer ?? new ArrayBuffer(0);
    });
    await expect(find({ q: 'mensa', comune: 'alba' })).rejects.toThrow('away');
    isAway = false;
    expect((await find({ q: 'mensa', comune: 'alba' })).hits).toHaveLength(1);
  });
});
