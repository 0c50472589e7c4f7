/** Where the answers go: danger first, the count, the cards, and what to do where there are none. */
import type { Results } from '#content/search/search.ts';
import type { SearchData } from './data.ts';
import { createElement, fromTemplate, part } from './element.ts';
import { countSentence, type Shown, sections } from './show.ts';

/** `first`: the first door of the Comune, as HTML. */
export type Answer = { results: Results; shown: readonly Shown[]; first: string | undefined };

export type Panel = {
  show: (answer: Answer) => void;
  /** A sentence instead of results. */
  say: (sentence: string) => void;
  /** Nothing is asked: the page is as it was. */
  clear: () => void;
};

/** Shown at once; the rest at a press. */
const firstPage = 12;
/** The count is read aloud only when the fingers rest. */
const restMs = 700;

function cards(shown: readonly Shown[], data: SearchData): HTMLElement[] {
  const list = sections(shown.slice(0, firstPage), data);
  if (shown.length <= firstPage) return list;
  const more = createElement('button', { class: 'btn btn-outline-primary', text: data.words.more });
  more.type = 'button';
  more.addEventListener('click', () => {
    const rest = sections(shown.slice(firstPage), data);
    more.replaceWith(...rest);
    rest[0]?.querySelector('a')?.focus();
  });
  return [...list, more];
}

function nothing(root: HTMLElement, first: string | undefined): Node[] {
  const door = createElement('div', { class: 'actions' });
  door.innerHTML = first ?? '';
  return [...fromTemplate(root, 'none'), ...(first === undefined ? [] : [door])];
}

export function resultsPanel(root: HTMLElement, data: SearchData): Panel {
  const count = part(root, '[data-count]', HTMLElement);
  const list = part(root, '[data-list]', HTMLElement);
  const start = part(root, '[data-start]', HTMLElement);
  let rest: ReturnType<typeof setTimeout> | undefined;

  const put = (nodes: readonly Node[], sentence: string, wait: number): void => {
    list.replaceChildren(...nodes);
    clearTimeout(rest);
    rest = setTimeout(() => {
      count.textContent = sentence;
    }, wait);
  };

  return {
    show: ({ results, shown, first }) => {
      const danger = results.danger ? fromTemplate(root, `danger-${results.danger.need}`) : [];
      const found = shown.length > 0 ? cards(shown, data) : nothing(root, first);
      start.hidden = shown.length > 0;
      put([...danger, ...found], countSentence(shown.length, results.comune, data), restMs);
    },
    say: (sentence) => {
      start.hidden = false;
      put([], sentence, 0);
    },
    clear: () => {
      start.hidden = false;
      put([], '', 0);
    },
  };
}
