/**
 * Phrases (`phrases.ts`) made ready at build: folded, divided into words, and cut to how they may begin. Who looks for them has
 * nothing to work out.
 */
import { isForgiving } from './phrases.ts';
import { words } from './words.ts';

const plainChoice = (choice: string): string[] =>
  words(choice).map((word) => `${choice.startsWith('*') ? '*' : ''}${word}${choice.endsWith('*') ? '*' : ''}`);

/** What is one word on paper may be two for us ("б'є"), or in Chinese several pairs of signs. */
function plainPart(part: string): string {
  if (part === '…') return part;
  const choices = part.split('/');
  return choices.flatMap(plainChoice).join(choices.length === 1 ? ' ' : '/');
}

/** Divided by commas. */
export const plain = (list: string): string =>
  list
    .split(',')
    .map((text) => text.trim().split(/\s+/).map(plainPart).join(' '))
    .join(',');

/** How a plain phrase may begin: words, and beginnings of words with a star. */
export const firstChoices = (phrase: string): string[] => (phrase.split(' ')[0] ?? '').split('/');

/** Of "picchi*" it is "picchi". */
export const wordIn = (choice: string): string => choice.replaceAll('*', '');

/** A slip of the finger in it is forgiven. */
export const mayHoldSlip = (choice: string): boolean => !choice.includes('*') && isForgiving(choice);

/** A plain phrase with only those of its first choices that are wanted; undefined: none is. */
export function beginning(phrase: string, isWanted: (choice: string) => boolean): string | undefined {
  const [, ...rest] = phrase.split(' ');
  const wanted = firstChoices(phrase).filter(isWanted);
  return wanted.length > 0 ? [wanted.join('/'), ...rest].join(' ') : undefined;
}
