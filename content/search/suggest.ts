/** What may be meant by words that are not finished: needs, Comuni, and needs behind a slip of the finger. */
import type { Id } from '../model/common.ts';
import type { Results } from './search.ts';
import { words } from './words.ts';

/** `maybe`: "forse cercavi". `q`: the words of the search once it is chosen. */
export type Suggestion = { kind: 'need' | 'comune' | 'maybe'; id: Id; q: string };

/** Names in the language of the page, by id. */
export type Names = { needs: { readonly [need: Id]: string }; comuni: { readonly [comune: Id]: string } };

/** More do not fit above the keyboard of a phone. */
const most = 6;
const mostNeeds = 4;
/** One letter begins too many names; one Chinese sign does not. */
const isEnough = (word: string): boolean => word.length > 1 || /\p{Script=Han}/u.test(word);

const beginsIn = (name: string, word: string): boolean => words(name).some((part) => part.startsWith(word));

const startingWith = (names: { readonly [id: Id]: string }, word: string): Id[] =>
  isEnough(word) ? Object.keys(names).filter((id) => beginsIn(names[id] ?? '', word)) : [];

const needsFor = (word: string, { needs, guessed }: Results, names: Names): Id[] =>
  [...new Set([...needs.filter((id) => !guessed.includes(id)), ...startingWith(names.needs, word)])].slice(
    0,
    mostNeeds,
  );

/** Without the word that became a Comune. */
const withoutLast = (q: string): string =>
  q
    .trimEnd()
    .replace(/[^\s]+$/u, '')
    .trimEnd();

export function suggestions(q: string, results: Results, names: Names): Suggestion[] {
  const said = words(q);
  const word = said[said.length - 1] ?? '';
  const asNeed =
    (kind: 'need' | 'maybe') =>
    (id: Id): Suggestion[] => {
      const name = names.needs[id];
      return name === undefined || words(name).join(' ') === said.join(' ') ? [] : [{ kind, id, q: name }];
    };
  const comuni = startingWith(names.comuni, word).filter((id) => id !== results.comune);
  return [
    ...needsFor(word, results, names).flatMap(asNeed('need')),
    ...comuni.map((id): Suggestion => ({ kind: 'comune', id, q: withoutLast(q) })),
    ...results.guessed.flatMap(asNeed('maybe')),
  ].slice(0, most);
}
