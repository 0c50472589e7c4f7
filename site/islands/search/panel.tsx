/** Where the answers go, with the markup of the server: danger first, the count, the cards, and whom to call. */
import { render } from 'preact';
import { type Answer, AnswerView, type Speech } from '#views/search/answer.tsx';
import { countSentence } from '#views/search/count.ts';
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

const partsOf = ({ results, first }: Loaded, root: HTMLElement): Answer['parts'] => ({
  danger: results.danger && templateHtml(root, `danger-${results.danger.need}`),
  none: templateHtml(root, 'none'),
  doors: first ?? templateHtml(root, 'doors'),
});

export function resultsPanel(root: HTMLElement, speech: Speech): Panel {
  const count = part(root, '[data-count]', HTMLElement);
  const list = part(root, '[data-list]', HTMLElement);
  const start = part(root, '[data-start]', HTMLElement);
  const lang = document.documentElement.lang;
  let rest: ReturnType<typeof setTimeout> | undefined;
  /** What the server wrote is no work of ours: it goes before we begin. */
  let isOurs = false;

  const put = (view: Parameters<typeof render>[0], sentence: string, wait: number): void => {
    if (!isOurs) list.replaceChildren();
    isOurs = true;
    render(view, list);
    start.hidden = list.querySelector('article') !== null;
    clearTimeout(rest);
    rest = setTimeout(() => {
      count.textContent = sentence;
    }, wait);
  };

  /** Filters have figures of their own. */
  const sentenceOf = ({ results, toAsk }: Loaded): string => (toAsk ? '' : countSentence(results, lang, speech));

  function show(answer: Loaded): void {
    const { results, shown, toAsk, rest } = answer;
    const more = async (): Promise<void> => {
      const added = (await rest?.()) ?? [];
      show({ results, shown: [...shown, ...added], ...(toAsk && { toAsk }), first: answer.first });
      list.querySelectorAll('article')[shown.length]?.querySelector('a')?.focus();
    };
    put(
      <AnswerView results={results} shown={shown} toAsk={toAsk} parts={partsOf(answer, root)} {...speech}>
        {rest && (
          <button type="button" class="btn btn-outline-primary" onClick={more}>
            {speech.words.more}
          </button>
        )}
      </AnswerView>,
      sentenceOf(answer),
      restMs,
    );
  }

  return { show, say: (sentence) => put(null, sentence, 0), clear: () => put(null, '', 0) };
}
