/** A list of texts, each told by how much of the one before it begins with: short for sorted ones. No text has a line break. */
import type { Reader, Writer } from './bytes.ts';

const isHalf = (text: string, end: number): boolean => /[\uD800-\uDBFF]/.test(text[end - 1] ?? '');

/** How many code units two texts share from the start, never cutting a sign of two units. */
function shared(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count++;
  return isHalf(one, count) ? count - 1 : count;
}

export function writeTexts(to: Writer, texts: readonly string[]): void {
  const beginnings = texts.map((text, place) => shared(text, texts[place - 1] ?? ''));
  to.number(texts.length);
  to.numbers(beginnings);
  to.text(texts.map((text, place) => text.slice(beginnings[place])).join('\n'));
}

export function readTexts(from: Reader): string[] {
  const beginnings = from.numbers(new Uint16Array(from.number()));
  const rests = from.text().split('\n');
  let before = '';
  return Array.from(beginnings, (beginning, place) => {
    before = before.slice(0, beginning) + (rests[place] ?? '');
    return before;
  });
}
