/** A letter as plain text. In Arabic, words of other scripts stand in isolates, or lines would fall apart (UAX #9). */
import type { Letter, Value } from './letter.ts';

const firstStrongIsolate = '\u2068';
const endOfIsolate = '\u2069';

const shown = ({ text, lang }: Value, letter: Letter): string =>
  letter.lang === 'ar' && lang !== 'ar' ? `${firstStrongIsolate}${text}${endOfIsolate}` : text;

const papersText = (letter: Letter): string[] => {
  const { papers } = letter;
  if (papers === undefined) return [];
  const items = papers.items.map((item) => `- ${shown(item, letter)}`);
  return [[papers.title.toLocaleUpperCase(letter.lang), papers.intro, ...items].join('\n')];
};

export const letterText = (letter: Letter): string => {
  const facts = letter.facts.map(
    ({ term, lines }) => `${term}: ${lines.map((line) => shown(line, letter)).join(', ')}`,
  );
  const { button } = letter;
  const parts = [
    letter.title,
    ...(letter.warning === undefined ? [] : [`*** ${letter.warning} ***`]),
    ...letter.opening,
    facts.join('\n'),
    ...papersText(letter),
    ...(button === undefined ? [] : [`${button.label}:\n${button.href}`]),
    ...letter.closing,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
};
