/**
 * Makes the search form answer while one types. Without it, or if loading fails, the page still shows the needs and the
 * list of services.
 */
import { createEngine } from '#content/search/engine.ts';
import { readAddress, writeAddress } from './address.ts';
import { loadedCards } from './answers.ts';
import type { SearchData } from './data.ts';
import { searchForm } from './form.ts';
import { resultsPanel } from './panel.ts';
import { startThread } from './thread.ts';

function start(root: HTMLElement, data: SearchData): void {
  const form = searchForm(root);
  const panel = resultsPanel(root, data);
  const engine = createEngine(data.files, startThread());
  const cards = loadedCards(data.files);
  const chosen = (comune: string) => (comune === '' ? undefined : comune);
  /** Only the answer to the last question is shown. */
  let last = 0;

  const ask = async (typing: boolean): Promise<void> => {
    const turn = ++last;
    const { q, comune } = form.read();
    if (q.trim() === '') {
      writeAddress({ q: '', comune }, false);
      return panel.clear();
    }
    try {
      const answer = await cards.answer(await engine.find({ q, comune: chosen(comune), typing }));
      if (turn !== last) return;
      panel.show(answer);
      if (!typing) writeAddress({ q, comune }, answer.results.sensitive);
    } catch {
      if (turn === last) panel.say(data.words.failed);
    }
  };

  /** If this fails, the first key tries again and tells. */
  const prepare = (typing: boolean): void => {
    const comune = chosen(form.read().comune);
    Promise.all([engine.prepare({ comune, typing }), cards.prepare(comune)]).catch(() => undefined);
  };

  form.write(readAddress());
  form.onAsk(ask);
  form.onFocus(() => prepare(true));
  if (form.read().q !== '') {
    prepare(true);
    ask(false);
  } else if ('requestIdleCallback' in window) requestIdleCallback(() => prepare(false));
}

const root = document.querySelector<HTMLElement>('[data-search]');
const json = document.getElementById('search-data')?.textContent;
// Our own build wrote this JSON (`search.astro`).
if (root && json) start(root, JSON.parse(json) as SearchData);
