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

/** `said`: its words, each with a space before it. */
type Name = { id: Id; name: string; said: string };

const saidOf = (text: readonly string[]): string => text.map((word) => ` ${word}`).join('');

const folded = (names: { readonly [id: Id]: string }): Name[] =>
  Object.entries(names).map(([id, name]) => ({ id, name, said: saidOf(words(name)) }));

const startingWith = (names: readonly Name[], word: string): Id[] =>
  isEnough(word) ? names.filter(({ said }) => said.includes(` ${word}`)).map(({ id }) => id) : [];

/** Without the word that became a Comune. */
const withoutLast = (q: string): string =>
  q
    .trimEnd()
    .replace(/[^\s]+$/u, '')
    .trimEnd();

/** What it makes of words and the answer to them. Names are folded once: a region has a thousand Comuni. */
export type Suggest = (
  q: string,
  results: Pick<Results, 'needs' | 'guessed'> & { comune?: Id | undefined },
) => Suggestion[];

export function suggester(names: Names): Suggest {
  const needs = folded(names.needs);
  const comuni = folded(names.comuni);
  const byId = new Map(needs.map((need) => [need.id, need]));
  return (q, results) => {
    const said = words(q);
    const word = said[said.length - 1] ?? '';
    const asNeed =
      (kind: 'need' | 'maybe') =>
      (id: Id): Suggestion[] => {
        const need = byId.get(id);
        return need === undefined || need.said === saidOf(said) ? [] : [{ kind, id, q: need.name }];
      };
    const known = results.needs.filter((id) => !results.guessed.includes(id));
    const meant = [...new Set([...known, ...startingWith(needs, word)])].slice(0, mostNeeds);
    const places = startingWith(comuni, word).filter((id) => id !== results.comune);
    return [
      ...meant.flatMap(asNeed('need')),
      ...places.slice(0, most).map((id): Suggestion => ({ kind: 'comune', id, q: withoutLast(q) })),
      ...results.guessed.flatMap(asNeed('maybe')),
    ].slice(0, most);
  };
}
