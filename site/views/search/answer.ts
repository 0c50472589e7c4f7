/**
 * The answer to a search: whom to call where nobody near helps, then the cards; after the last one a number to call in any
 * case. A danger has its own place on the page, above all this. Made by the server and, with the same parts, by the browser; as text and not as components, so that no
 * library is loaded before the first answer.
 */
import type { Results } from '#content/search/search.ts';
import { escapeHtml } from '../escape-html.ts';
import { type Group, groups, type Shown } from './groups.ts';
import { whySentences } from './why.ts';
import type { SearchNames, SearchWords } from './words.ts';

/** Parts that other views made, as markup. */
export type AnswerParts = {
  /** What to do where nothing was found. */
  none: string;
  /** The door of the Comune, or those of all Comuni if none was chosen. */
  doors: string;
};

export type Answer = {
  results: Results;
  /** Those that are shown at once. */
  shown: readonly Shown[];
  /** Of these something that was chosen is not known. Absent where no filter is chosen. */
  toAsk?: { shown: readonly Shown[]; sentence: string } | undefined;
  parts: AnswerParts;
  /** The way to the others, as markup. Empty: there are none. */
  more: string;
};

export type Speech = { words: SearchWords; names: SearchNames };

/** How a card is written: the browser leaves it out here, and puts in those that it has. */
export type WriteCard = (shown: Shown) => string;

/** Why it was found, above a card. Empty: there is nothing to say. */
export const kicker = ({ hit }: Shown, { words, names }: Speech): string => whySentences(hit, words, names).join(' · ');

export const cardMarkup = (shown: Shown, speech: Speech): string => {
  const why = kicker(shown, speech);
  const above = why === '' ? '' : `<p class="card-kicker">${escapeHtml(why)}</p>`;
  return `<article class="card">${above}<div class="card-inside">${shown.card}</div></article>`;
};

const section = (heading: string, inside: string): string =>
  `<section>${heading === '' ? '' : `<h2>${escapeHtml(heading)}</h2>`}${inside}</section>`;

const grid = (shown: readonly Shown[], write: WriteCard): string =>
  `<ul class="grid">${shown.map((one) => `<li>${write(one)}</li>`).join('')}</ul>`;

const isAlone = ({ hits: [best] }: Results): boolean => best === undefined || best.where === 'far';

const doors = (sentence: string, { parts }: Answer): string =>
  section('', `<p>${escapeHtml(sentence)}</p><div class="actions">${parts.doors}</div>`);

const toAskMarkup = ({ shown, sentence }: NonNullable<Answer['toAsk']>, title: string, write: WriteCard): string =>
  `<section class="filters-ask"><h2>${escapeHtml(title)}</h2><p>${escapeHtml(sentence)}</p>${grid(shown, write)}</section>`;

export function answerMarkup(answer: Answer, { words }: Speech, write: WriteCard): string {
  const { results, shown, toAsk, parts, more } = answer;
  const found = groups(shown, results.instead ? words.instead : words.found, words);
  const isEmpty = shown.length === 0;
  const firstDoors = isAlone(results) && (!toAsk || !isEmpty);
  return [
    !toAsk && isEmpty ? `<div>${parts.none}</div>` : '',
    firstDoors ? doors(results.comune === undefined ? words.anyDoor : words.firstDoor, answer) : '',
    ...found.map((group: Group) => section(group.heading, grid(group.shown, write))),
    more,
    toAsk && toAsk.shown.length > 0 ? toAskMarkup(toAsk, words.askTitle, write) : '',
    firstDoors || isEmpty ? '' : doors(results.comune === undefined ? words.anyDoor : words.orCall, answer),
  ].join('');
}
