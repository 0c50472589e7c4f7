/** Where the answers go, with the markup of the server: danger first, the count, the cards, and whom to call. */
import type { Results } from '#content/search/search.ts';
import { type Answer, answerMarkup, cardMarkup, type Speech } from '#views/search/answer.ts';
import { countSentence } from '#views/search/count.ts';
import type { Shown } from '#views/search/groups.ts';
import type { Loaded } from './answers.ts';
import { part, templateHtml } from './element.ts';

export type Panel = {
  /** `typing`: more letters may come, so only the first cards are made until the fingers rest. */
  show: (answer: Loaded, typing: boolean) => void;
  /** The numbers to call, and the way out: they wait for nothing. */
  press: (results: Results) => void;
  /** A sentence instead of results. */
  say: (sentence: string) => void;
  /** Nothing is asked: the page is as it was. */
  clear: () => void;
};

/** The count is read aloud, and a long list made, only when the fingers rest. */
const restMs = 500;
/** No more are in sight under the keyboard of a phone. */
const whileTyping = 4;
/** Cards that may come back with the next letter. */
const mostKept = 48;

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

/** Makes elements of markup, and gives back those of answers before: a card that stays is not made again. */
function cardKeeper(): (wanted: readonly string[]) => Node[] {
  let before = new Map<string, Node>();
  const make = (markup: string): Node => {
    const holder = document.createElement('template');
    holder.innerHTML = markup;
    return holder.content.firstChild ?? holder.content;
  };
  return (wanted) => {
    const now = new Map(wanted.map((markup) => [markup, before.get(markup) ?? make(markup)]));
    before = new Map([...now, ...before].slice(0, mostKept));
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
    const open = results?.sensitive === true;
    // Written again, it would cost each letter a frame.
    if (exit.hidden === open) exit.hidden = !open;
  };
}

/** What stands in the list: the frame, with empty places, and the cards in them, all as markup. */
type Page = { markup: string; wanted: readonly string[] };

export function resultsPanel(root: HTMLElement, speech: Speech): Panel {
  const count = part(root, '[data-count]', HTMLElement);
  const list = part(root, '[data-list]', HTMLElement);
  const start = part(root, '[data-start]', HTMLElement);
  const press = pressing(root);
  const lang = document.documentElement.lang;
  const kept = cardKeeper();
  let rest: ReturnType<typeof setTimeout> | undefined;
  let shown: Page | undefined;
  let more: (() => Promise<void>) | undefined;

  const isShown = ({ markup, wanted }: Page): boolean =>
    markup === shown?.markup && wanted.every((card, place) => card === shown?.wanted[place]);

  const put = (page: Page): void => {
    start.hidden = page.wanted.length > 0;
    if (isShown(page)) return;
    const nodes = kept(page.wanted);
    const focused = document.activeElement;
    const isInList = list.contains(focused);
    list.innerHTML = page.markup;
    for (const [place, item] of list.querySelectorAll('li:empty').entries())
      item.append(...nodes.slice(place, place + 1));
    shown = page;
    // A card that stays was taken out for a moment.
    if (isInList && focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };

  /** Filters have figures of their own. */
  const sentenceOf = ({ results, toAsk }: Loaded): string => (toAsk ? '' : countSentence(results, lang, speech));

  /** With the places of the cards empty. */
  function pageOf(answer: Loaded): Page {
    const { results, shown, toAsk, rest } = answer;
    const wanted: string[] = [];
    const write = (one: Shown): string => {
      wanted.push(cardMarkup(one, speech));
      return '';
    };
    const way = rest ? moreButton(speech.words.more) : '';
    const markup = answerMarkup({ results, shown, toAsk, parts: partsOf(answer, root), more: way }, speech, write);
    return { markup, wanted };
  }

  const whenAtRest = (work: () => void, wait = restMs): void => {
    clearTimeout(rest);
    rest = setTimeout(work, wait);
  };

  function show(answer: Loaded, typing: boolean): void {
    const own = async (): Promise<void> => {
      const added = (await answer.rest?.()) ?? [];
      // Something else was asked meanwhile.
      if (more !== own) return;
      const { rest: _, ...whole } = { ...answer, shown: [...answer.shown, ...added] };
      show(whole, false);
      list.querySelectorAll('article')[answer.shown.length]?.querySelector('a')?.focus();
    };
    more = own;
    press(answer.results);
    const whole = pageOf(answer);
    const isLong = typing && !answer.toAsk && answer.shown.length > whileTyping && !isShown(whole);
    put(isLong ? pageOf({ ...answer, shown: answer.shown.slice(0, whileTyping) }) : whole);
    whenAtRest(() => {
      put(whole);
      count.textContent = sentenceOf(answer);
    });
  }

  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-more]')) more?.().catch(() => undefined);
  });

  const nothing = (sentence: string): void => {
    more = undefined;
    press(undefined);
    put({ markup: '', wanted: [] });
    whenAtRest(() => {
      count.textContent = sentence;
    }, 0);
  };
  /** More letters come: what waits for rest is about older words. */
  const sketch = (results: Results): void => {
    clearTimeout(rest);
    press(results);
  };
  return { show, press: sketch, say: nothing, clear: () => nothing('') };
}
