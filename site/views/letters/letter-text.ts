/** A letter as plain text. */
import { isolated } from './isolate.ts';
import type { Letter, Value } from './letter.ts';

const shown = (value: Value, letter: Letter): string => isolated(value, letter.lang);

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
