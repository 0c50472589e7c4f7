import { expect, test } from 'vitest';
import { readDirectory } from '#content/read.ts';
import { conditionInWords } from '#views/papers/condition-words.ts';
import { translator } from '#views/translator.ts';

const directory = readDirectory('content/network');
const context = { lang: 'it' as const, t: translator('it'), directory, today: '2026-11-22' };

test.each([
  [{ casa: 'ospite' }, 'alla domanda «Dove abiti?» rispondi «Ospite da qualcuno»'],
  [{ not: { casa: 'ospite' } }, 'alla domanda «Dove abiti?» non rispondi «Ospite da qualcuno»'],
  [
    { veicoli: 'si', not: { casa: 'ospite' } },
    "alla domanda «Avete un'auto, o una moto da 500 cc in su?» rispondi «Sì» e alla domanda «Dove abiti?» non rispondi «Ospite da qualcuno»",
  ],
  [
    { not: { casa: 'ospite', veicoli: 'si' } },
    "non vale: alla domanda «Dove abiti?» rispondi «Ospite da qualcuno» e alla domanda «Avete un'auto, o una moto da 500 cc in su?» rispondi «Sì»",
  ],
])('%j reads as a sentence', (condition, words) => {
  expect(conditionInWords(condition, context)).toBe(words);
});
