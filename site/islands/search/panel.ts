/** Where the answers go, with the markup of the server: danger first, the count, the cards, and whom to call. */
import type { Results } from '#content/search/search.ts';
import { type Answer, answerMarkup, cardMarkup, type Speech } from '#views/search/answer.ts';
import { countSentence } from '#views/search/count.ts';
import type { Shown } from '#views/search/groups.ts';
import type { Loaded } from './answers.ts';
import { part, templateHtml } from './element.ts';

export type Panel = {
  show: (answer: Loaded) => void;
  /** A sentence instead of results. */
  say: (sentence: string) => void;
  /** Nothing is asked: the page is as it was. */
  clear: () => void;
};

/** The count is read aloud only when the fingers rest. */
const restMs = 700;

const moreButton = (text: string): string => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn btn-outline-primary';
  button.dataset.more = '';
  button.textContent = text;
  return button.outerHTML;
};

const partsOf = ({ first }: Loaded, root: HTMLElement): Answer['parts'] => ({
  none: templateHtml(root, 'none'),
  doors: first ?? templateHtml(root, 'doors'),
});

/** Makes elements of markup, and gives back those of the answer before: a card that stays is not made again. */
function cardKeeper(): (wanted: readonly string[]) => Node[] {
  let before = new Map<string, Node>();
  const make = (markup: string): Node => {
    const holder = document.createElement('template');
    holder.innerHTML = markup;
    return holder.content.firstChild ?? holder.content;
  };
  return (wanted) => {
    const now = new Map(wanted.map((markup) => [markup, before.get(markup) ?? make(markup)]));
    before = now;
    return wanted.flatMap((markup) => now.get(markup) ?? []);
  };
}

/** What stands above the results when it cannot wait, or must not be seen: the numbers to call, and the way out. */
function pressing(root: HTMLElement): (results: Results | undefined) => void {
  const danger = part(root, '[data-danger]', HTMLElement);
  const exit = part(root, '.quick-exit', HTMLElement);
  let shown = danger.innerHTML;
  return (results) => {
    const wanted = results?.danger ? templateHtml(root, `danger-${results.danger.need}`) : '';
    // Written once, so that it is read aloud once.
    if (wanted !== shown) danger.innerHTML = wanted;
    shown = wanted;
    exit.hidden = results?.sensitive !== true;
  };
}

export function resultsPanel(root: HTMLElement, speech: Speech): Panel {
  const count = part(root, '[data-count]', HTMLElement);
  const list = part(root, '[data-list]', HTMLElement);
  const start = part(root, '[data-start]', HTMLElement);
  const press = pressing(root);
  const lang = document.documentElement.lang;
  const kept = cardKeeper();
  let rest: ReturnType<typeof setTimeout> | undefined;
  /** What stands in the list: the frame, with empty places, and the cards in them. */
  let frame: string | undefined;
  let cards: readonly Node[] = [];
  let more: (() => void) | undefined;

  const put = (markup: string, wanted: readonly string[], said: { sentence: string; wait: number }): void => {
    const nodes = kept(wanted);
    const isSame = markup === frame && nodes.every((node, place) => node === cards[place]);
    if (!isSame) {
      list.innerHTML = markup;
      for (const [place, item] of list.querySelectorAll('li:empty').entries())
        item.append(...nodes.slice(place, place + 1));
    }
    frame = markup;
    cards = nodes;
    start.hidden = nodes.length > 0;
    clearTimeout(rest);
    rest = setTimeout(() => {
      count.textContent = said.sentence;
    }, said.wait);
  };

  /** Filters have figures of their own. */
  const sentenceOf = ({ results, toAsk }: Loaded): string => (toAsk ? '' : countSentence(results, lang, speech));

  function show(answer: Loaded): void {
    const { results, shown, toAsk, rest } = answer;
    const wanted: string[] = [];
    const write = (one: Shown): string => {
      wanted.push(cardMarkup(one, speech));
      return '';
    };
    more = async () => {
      const added = (await rest?.()) ?? [];
      show({ results, shown: [...shown, ...added], ...(toAsk && { toAsk }), first: answer.first });
      list.querySelectorAll('article')[shown.length]?.querySelector('a')?.focus();
    };
    const way = rest ? moreButton(speech.words.more) : '';
    const markup = answerMarkup({ results, shown, toAsk, parts: partsOf(answer, root), more: way }, speech, write);
    press(results);
    put(markup, wanted, { sentence: sentenceOf(answer), wait: restMs });
  }

  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-more]')) more?.();
  });

  const nothing = (sentence: string): void => {
    press(undefined);
    put('', [], { sentence, wait: 0 });
  };
  return { show, say: nothing, clear: () => nothing('') };
}
