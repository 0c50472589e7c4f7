/**
 * The words of a text, folded, in order. Everything that is no letter and no digit separates, apostrophes too: "l'isee"
 * is "l" and "isee". Chinese has no spaces: each pair of neighbouring signs is a word, and a lonely sign is one.
 */
import { fold } from './fold.ts';
import { kept } from './kept.ts';

const word = /[\p{L}\p{N}\p{M}]+/gu;
const chinese = /\p{Script=Han}+|[^\p{Script=Han}]+/gu;
const isChinese = /^\p{Script=Han}/u;

const pairs = (run: string): string[] => {
  const signs = [...run];
  return signs.length < 2 ? signs : signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
};

const parts = (found: string): string[] =>
  (found.match(chinese) ?? []).flatMap((part) => (isChinese.test(part) ? pairs(part) : [part]));

/** As people write on a phone, or speak in Rome and Naples: "nn ce la faccio" must be understood, a danger above all. */
const inFull: ReadonlyMap<string, string> = new Map([
  ['nn', 'non'],
  ['nun', 'non'],
  ['x', 'per'],
  ['xke', 'perche'],
  ['xche', 'perche'],
  ['perke', 'perche'],
  ['qlcn', 'qualcuno'],
]);

const split = (text: string): readonly string[] =>
  (fold(text).match(word) ?? []).flatMap(parts).map((found) => inFull.get(found) ?? found);

/** Of a question each rule asks it anew. */
export const words = kept(split, 8);

/** The last word may go on. `typing`: more letters may come. */
export const isUnfinished = ({ q, typing }: { q: string; typing?: boolean | undefined }): boolean =>
  typing === true && !/\s$/.test(q);
