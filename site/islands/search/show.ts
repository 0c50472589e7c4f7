/** Results as a list in the page: cards under the headings that say where they come from. */
import type { Hit } from '#content/search/search.ts';
import type { Shown } from './answers.ts';
import type { SearchData } from './data.ts';
import { createElement } from './element.ts';

type Group = { heading: string; shown: Shown[] };

function headingOf({ fuzzy, where }: Hit, own: string, { words }: SearchData): string {
  if (fuzzy) return words.maybe;
  if (where === 'near') return words.near;
  return where === 'far' ? words.far : own;
}

/** Neighbours in the order of the results stay together. `first`: heading of those that come at once. */
function groups(all: readonly Shown[], first: string, data: SearchData): Group[] {
  const found: Group[] = [];
  for (const shown of all) {
    const last = found.at(-1);
    const own = last === undefined || last.heading === first ? first : data.words.others;
    const heading = headingOf(shown.hit, own, data);
    if (last?.heading === heading) last.shown.push(shown);
    else found.push({ heading, shown: [shown] });
  }
  return found;
}

const filled = (sentence: string, mark: string, value: string): string => sentence.replace(`{{${mark}}}`, value);

function item({ hit, card }: Shown, { needs, words }: SearchData): HTMLElement {
  const li = createElement('li');
  li.innerHTML = card;
  const names = hit.why.needs.flatMap((id) => needs[id] ?? []);
  if (names.length > 0) {
    const why = createElement('p', { class: 'card-kicker', text: filled(words.why, 'needs', names.join(', ')) });
    li.querySelector('.card')?.prepend(why);
  }
  return li;
}

function section({ heading, shown }: Group, data: SearchData): HTMLElement {
  const part = createElement('section');
  part.append(createElement('h2', { text: heading }));
  const list = createElement('ul', { class: 'grid' });
  list.append(...shown.map((one) => item(one, data)));
  part.append(list);
  return part;
}

export const sections = (shown: readonly Shown[], first: string, data: SearchData): HTMLElement[] =>
  groups(shown, first, data).map((group) => section(group, data));

/** "12 risultati", with the Comune they are for. */
export function countSentence(count: number, comune: string | undefined, { words, comuni }: SearchData): string {
  const category = new Intl.PluralRules(document.documentElement.lang).select(count);
  const sentence = filled(words.results[count === 0 ? 'zero' : category], 'count', String(count));
  const name = comune === undefined ? undefined : comuni[comune];
  return name === undefined ? sentence : `${sentence} · ${name}`;
}
