import { expect, test } from 'vitest';
import { readDirectory } from '#content/read.ts';
import { conditionInWords } from '#views/papers/condition-words.ts';
import { translator } from '#views/translator.ts';

const directory = readDirectory('content/network');
const context = { lang: 'it' as const, t: translator('it'), directory, today: '2026-11-22' };

test.each([
  [{ casa: 'ospite' }, 'rispondi «Ospite da qualcuno» a «Dove abiti?»'],
  [{ not: { casa: 'ospite' } }, 'non rispondi «Ospite da qualcuno» a «Dove abiti?»'],
  [
    { veicoli: 'si', not: { casa: 'ospite' } },
    "rispondi «Sì» a «Avete un'auto, o una moto da 500 cc in su?» e non rispondi «Ospite da qualcuno» a «Dove abiti?»",
  ],
  [
    { not: { casa: 'ospite', veicoli: 'si' } },
    "non vale: rispondi «Ospite da qualcuno» a «Dove abiti?» e rispondi «Sì» a «Avete un'auto, o una moto da 500 cc in su?»",
  ],
])('%j reads as a sentence', (condition, words) => {
  expect(conditionInWords(condition, context)).toBe(words);
});
