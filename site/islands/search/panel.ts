/** Where the answers go: danger first, the count, the cards, and what to do where there are none. */
import type { Answer } from './answers.ts';
import type { SearchData } from './data.ts';
import { createElement, fromTemplate, part } from './element.ts';
import { countSentence, sections } from './show.ts';

export type Panel = {
  show: (answer: Answer) => void;
  /** A sentence instead of results. */
  say: (sentence: string) => void;
  /** Nothing is asked: the page is as it was. */
  clear: () => void;
};

/** The count is read aloud only when the fingers rest. */
const restMs = 700;

function moreButton(rest: NonNullable<Answer['rest']>, data: SearchData): HTMLElement {
  const more = createElement('button', { class: 'btn btn-outline-primary', text: data.words.more });
  more.type = 'button';
  more.addEventListener('click', async () => {
    const added = sections(await rest(), data.words.others, data);
    more.replaceWith(...added);
    added[0]?.querySelector('a')?.focus();
  });
  return more;
}

function cards({ shown, results, rest }: Answer, data: SearchData): HTMLElement[] {
  const list = sections(shown, results.instead ? data.words.instead : data.words.found, data);
  return rest ? [...list, moreButton(rest, data)] : list;
}

/** The number to call in the Comune, before what is far away or where there is nothing. */
function firstDoor({ first }: Answer, { words }: SearchData): Node[] {
  if (first === undefined) return [];
  const door = createElement('div', { class: 'actions' });
  door.innerHTML = first;
  return [createElement('p', { text: words.firstDoor }), door];
}

export function resultsPanel(root: HTMLElement, data: SearchData): Panel {
  const count = part(root, '[data-count]', HTMLElement);
  const list = part(root, '[data-list]', HTMLElement);
  const start = part(root, '[data-start]', HTMLElement);
  let rest: ReturnType<typeof setTimeout> | undefined;

  const put = (nodes: readonly Node[], sentence: string, wait: number): void => {
    list.replaceChildren(...nodes);
    start.hidden = list.querySelector('article') !== null;
    clearTimeout(rest);
    rest = setTimeout(() => {
      count.textContent = sentence;
    }, wait);
  };

  return {
    show: (answer) => {
      const { results, shown } = answer;
      const danger = results.danger ? fromTemplate(root, `danger-${results.danger.need}`) : [];
      const found = shown.length > 0 ? cards(answer, data) : fromTemplate(root, 'none');
      put(
        [...danger, ...firstDoor(answer, data), ...found],
        countSentence(results.hits.length, results.comune, data),
        restMs,
      );
    },
    say: (sentence) => put([], sentence, 0),
    clear: () => put([], '', 0),
  };
}
