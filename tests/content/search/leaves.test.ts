/** The browser knows only the words of a question, the server knows all: both answer the same. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Language, languages } from '#content/model/common.ts';
import { engineFor } from '#content/search/command/searches.ts';
import { dangerWords } from '#content/search/danger-words.ts';
import type { Engine } from '#content/search/engine.ts';
import { encodeFrame } from '#content/search/format/frame-file.ts';
import { encodeIndex } from '#content/search/format/index-file.ts';
import { encodeSpoken } from '#content/search/format/spoken-file.ts';
import { indexData } from '#content/search/index-build.ts';
import { leavesIn, usualLeaves, wholeOf } from '#content/search/leaf-build.ts';
import { keyOf, leavesOf } from '#content/search/leaves.ts';
import { lexiconOf, nearLanguages } from '#content/search/lexicon.ts';
import { firstChoices, wordIn } from '#content/search/plain-phrases.ts';
import { ambitiOf, recordsOfComune, searchRecords } from '#content/search/record.ts';
import { finder } from '../../../site/islands/search/finder.ts';
import { shipped } from '../../support/shipped.ts';

const Queries = z.object({
  queries: z.array(z.object({ q: z.string() })),
  danger: z.array(z.string()).default([]),
  harmless: z.array(z.string()).default([]),
  nonsense: z.array(z.string()).default([]),
});

const sets = ['', '-second', '-third', '-fourth', '-fifth', '-sixth', '-seventh'].map((name) =>
  Queries.parse(JSON.parse(readFileSync(new URL(`held-out${name}.json`, import.meta.url), 'utf8'))),
);
const asked = sets.flatMap(({ queries, danger, harmless, nonsense }) => [
  ...queries.map(({ q }) => q),
  ...danger,
  ...harmless,
  ...nonsense,
]);

const comune = 'crema';

/** As the browser has it: files as bytes, and leaves. */
function inLeaves(lang: Language): Engine {
  const near = lexiconOf(shipped, nearLanguages(lang));
  const records = searchRecords(shipped, lang);
  const { bounds, leaves } = leavesIn(near, usualLeaves);
  const bytes = (url: string): Uint8Array<ArrayBuffer> => {
    if (url === 'frame') return encodeFrame(near);
    if (url === 'near') return encodeSpoken(wholeOf(near), near);
    if (url === 'every') return encodeSpoken(wholeOf(lexiconOf(shipped, languages)), near);
    const leaf = leaves[Number(url)];
    if (leaf) return encodeSpoken(leaf, near);
    return encodeIndex(
      url === 'all' ? indexData(records, ambitiOf(shipped)) : indexData(recordsOfComune(url, records)),
    );
  };
  const files = {
    words: { near: 'near', all: 'every', leaves: { pattern: '{{id}}', bounds } },
    frame: 'frame',
    all: 'all',
    comuni: Object.fromEntries([...shipped.comuni.keys()].map((id) => [id, id])),
  };
  return finder(files, async (url) => bytes(url).buffer);
}

describe.each(['it', 'ar'] as const)('leaves on pages in %s', (lang) => {
  const [leaves, whole] = [inLeaves(lang), engineFor(lang, shipped)];

  test('answer as all words do', async () => {
    const some = asked.filter((_, place) => lang === 'it' || place % 5 === 0);
    for (const q of some) expect(await leaves.find({ q, comune }), q).toEqual(await whole.find({ q, comune }));
  }, 120_000);

  test('answer so at each letter', async () => {
    for (const q of asked.filter((_, place) => place % 40 === 0)) {
      for (let end = 1; end <= q.length; end++) {
        const query = { q: q.slice(0, end), comune, typing: true, most: 3 };
        expect(await leaves.find(query), query.q).toEqual(await whole.find(query));
      }
    }
  }, 120_000);
});

/** Of "am*" there would be words in many leaves. */
test('a cry for help that begins with part of a word tells enough of it to be in one leaf', () => {
  const phrases = [...Object.values(dangerWords.needs), dangerWords.everyday].flatMap((list) => list.split(','));
  const begun = phrases.flatMap(firstChoices).filter((choice) => choice.endsWith('*'));
  expect(begun.length).toBeGreaterThan(100);
  expect(begun.filter((choice) => keyOf(wordIn(choice)).length < 3)).toEqual([]);
});

describe('the leaves of a word', () => {
  const part = fc.string({ unit: fc.constantFrom(...'abmosù', 'ا', 'ل', 'ж', '食'), minLength: 1, maxLength: 6 });
  const bounds = fc.uniqueArray(part, { maxLength: 9 }).map((all) => ['', ...all.sort()]);

  test('hold what it begins', () => {
    fc.assert(
      fc.property(bounds, part, part, (bounds, word, more) => {
        fc.pre(word.length >= 3 || !/^[a-z]/.test(word));
        expect(leavesOf(word, bounds)).toEqual(expect.arrayContaining(leavesOf(word + more, bounds)));
      }),
    );
  });

  test('are those of the word with a letter doubled', () => {
    fc.assert(
      fc.property(bounds, fc.stringMatching(/^([amo][bst]){2,3}$/), fc.nat(), (bounds, word, at) => {
        const place = at % word.length;
        const doubled = word.slice(0, place + 1) + word.slice(place);
        expect(leavesOf(doubled, bounds)).toEqual(leavesOf(word, bounds));
      }),
    );
  });

  test('are one, for a whole word', () => {
    fc.assert(
      fc.property(bounds, fc.stringMatching(/^[a-z]{1,9}$/), (bounds, word) => {
        fc.pre(!/(.)\1/.test(word));
        expect(leavesOf(word, bounds)).toHaveLength(1);
      }),
    );
  });
});
