/** Which files the page asks for, and when: real indexes, given as bytes. */
import { describe, expect, test } from 'vitest';
import { languages } from '#content/model/common.ts';
import { dangerWords } from '#content/search/danger.ts';
import { createEngine, type EngineFiles } from '#content/search/engine.ts';
import { encodeIndex } from '#content/search/format/index-file.ts';
import { encodeLexicon } from '#content/search/format/lexicon-file.ts';
import { indexData } from '#content/search/index-build.ts';
import type { Lexicon } from '#content/search/lexicon.ts';
import { recordsOfComune } from '#content/search/record.ts';
import { createFinder } from '../../../site/islands/search/finder.ts';
import { lexicon, record } from './given.ts';

const records = [
  record({ id: 'alba-mensa', needs: ['cibo'], comuni: ['alba'], texts: { title: 'Mensa' } }),
  record({ id: 'borgo-mensa', needs: ['cibo'], comuni: ['borgovecchio'], texts: { title: 'Mensa' } }),
  record({ id: 'borgo-letto', needs: ['dormire'], comuni: ['borgovecchio'], texts: { title: 'Posti letto' } }),
  record({ id: 'circolo', comuni: ['costa'], texts: { title: 'Bedina' } }),
  record({ id: 'contributo', needs: ['affitto'], texts: { title: 'Contributo affitto' } }),
];

const english: Lexicon = {
  ...lexicon,
  needs: lexicon.needs.map((need) =>
    need.id === 'cibo' ? { ...need, words: { ...need.words, 3: ['hungry', 'bedin'] } } : need,
  ),
};

const inComune = (comune: string) => encodeIndex(indexData(recordsOfComune(comune, records)));

const bytes = new Map([
  ['/alba', inComune('alba')],
  ['/borgo', inComune('borgovecchio')],
  ['/all', encodeIndex(indexData(records))],
  ['/near', encodeLexicon(lexicon)],
  ['/every', encodeLexicon(english)],
]);

const files: EngineFiles = {
  lexicons: { near: '/near', all: '/every' },
  all: '/all',
  comuni: { alba: '/alba', borgovecchio: '/borgo' },
};

/** An engine, and the files that it asked for, in order. */
function engine() {
  const finder = createFinder();
  const asked = new Set<string>();
  const give = async (kind: 'index' | 'lexicon', url: string) => {
    if (asked.has(url)) return;
    asked.add(url);
    finder({ kind, url, bytes: bytes.get(url)?.buffer ?? new ArrayBuffer(0) });
  };
  const find = async (query: Parameters<ReturnType<typeof createEngine>['find']>[0]) => {
    const { hits } = await createEngine(files, {
      give,
      find: async (question) => {
        const answer = finder({ kind: 'find', turn: 1, ...question });
        if (!answer || !('results' in answer)) throw new Error('no answer');
        return answer.results;
      },
    }).find(query);
    return hits.map(({ id }) => id);
  };
  return { find, asked };
}

describe('the search of the page', () => {
  test('asks for the chosen Comune alone, if it answers', async () => {
    const { find, asked } = engine();
    expect(await find({ q: 'mensa', comune: 'alba' })).toEqual(['alba-mensa']);
    expect([...asked]).toEqual(['/alba', '/near']);
  });

  test('asks the neighbours too for who wants them, after what the Comune offers', async () => {
    const { find, asked } = engine();
    expect(await find({ q: 'mensa', comune: 'alba', near: true })).toEqual(['alba-mensa', 'borgo-mensa']);
    expect(asked).toContain('/all');
  });

  test('without a Comune asks for all', async () => {
    const { find, asked } = engine();
    expect(await find({ q: 'affitto' })).toEqual(['contributo']);
    expect([...asked]).toEqual(['/all', '/near']);
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
    const { find, asked } = engine();
    expect(await find({ q: 'hungry', comune: 'alba' })).toEqual(['alba-mensa']);
    expect([...asked]).toEqual(['/alba', '/near', '/every']);
  });

  test('learns them where words stand in a record and name no need, but not at every letter', async () => {
    const { find, asked } = engine();
    expect((await find({ q: 'bedine', typing: true }))[0]).toBe('circolo');
    expect(asked).not.toContain('/every');
    expect(await find({ q: 'bedine' })).toContain('alba-mensa');
    expect(asked).toContain('/every');
  });

  test('says why it cannot answer, without the words that were asked', () => {
    const answer = createFinder()({ kind: 'find', turn: 7, index: '/all', lexicon: '/near', query: { q: 'segreto' } });
    expect(answer).toEqual({ turn: 7, failed: 'Not loaded: /all /near' });
  });

  test('knows a danger in the languages of the page at once, in the others a little later', async () => {
    const give = createFinder();
    const near = encodeLexicon({ ...lexicon, dangers: dangerWords(['it']) });
    give({ kind: 'index', url: '/all', bytes: bytes.get('/all')?.buffer ?? new ArrayBuffer(0) });
    give({ kind: 'lexicon', url: '/near', bytes: near.buffer });
    const danger = (q: string) => {
      const answer = give({ kind: 'find', turn: 1, index: '/all', lexicon: '/near', query: { q } });
      return answer && 'results' in answer ? answer.results.danger?.need : 'no answer';
    };
    expect(danger('mi picchia')).toBe('violenza');
    expect(danger('my husband beats me')).toBeUndefined();
    const everywhere = new TextEncoder().encode(JSON.stringify(dangerWords([...languages, 'later'])));
    give({ kind: 'dangers', url: '/dangers', bytes: everywhere.buffer });
    expect(danger('my husband beats me')).toBe('violenza');
    expect(danger('mi picchia')).toBe('violenza');
  });
});
