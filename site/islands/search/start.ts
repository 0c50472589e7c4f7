/**
 * Makes the search form answer while one types. Without it, or if loading fails, the form asks the server, which answers
 * with the same search.
 */
import { createEngine } from '#content/search/engine.ts';
import { type Suggestion, suggestions } from '#content/search/suggest.ts';
import type { Speech } from '#views/search/answer.ts';
import { filled } from '#views/search/filled.ts';
import { readAddress, writeAddress } from './address.ts';
import { loadedCards } from './answers.ts';
import { combobox, type Option } from './combobox.ts';
import { unansweredCounter } from './count.ts';
import { filesAt, type SearchData } from './data.ts';
import { resultFilters } from './filters.ts';
import { searchForm } from './form.ts';
import { resultsPanel } from './panel.ts';
import { startThread } from './thread.ts';

/** How a suggestion reads. */
function textOf({ kind, id, q }: Suggestion, { words, names }: Speech): string {
  if (kind === 'need') return q;
  if (kind === 'maybe') return filled(words.suggestMaybe, 'words', q);
  const place = filled(words.suggestComune, 'words', names.comuni[id] ?? id);
  return q === '' ? place : `${q} · ${place}`;
}

function start(root: HTMLElement, data: SearchData): void {
  const form = searchForm(root);
  const filters = resultFilters(root, data, () => ask(false));
  const speech: Speech = { words: data.words, names: { needs: data.needs, comuni: form.comuni() } };
  const files = filesAt(data.addresses, Object.keys(speech.names.comuni));
  const panel = resultsPanel(root, speech);
  const engine = createEngine(files, startThread());
  const cards = loadedCards(files);
  const countIfUnanswered = unansweredCounter(data.lang);
  const chosen = (comune: string) => (comune === '' ? undefined : comune);
  /** Only the answer to the last question is shown. */
  let last = 0;

  const ask = async (typing: boolean): Promise<void> => {
    const turn = ++last;
    const { q, comune } = form.read();
    if (!typing) box.close();
    if (q.trim() === '') {
      writeAddress({ q: '', comune }, '', false);
      filters.clear();
      box.offer([]);
      return panel.clear();
    }
    try {
      const results = await engine.find({ q, comune: chosen(comune), typing });
      const { results: kept, toAsk } = await filters.narrow(results);
      const answer = await cards.answer(kept, toAsk);
      if (turn !== last) return;
      panel.show(answer);
      countIfUnanswered(q, results);
      if (typing) box.offer(suggestions(q, results, speech.names).map(option));
      else writeAddress({ q, comune }, filters.chosen(), results.sensitive);
    } catch {
      if (turn === last) panel.say(speech.words.failed);
    }
  };

  const option = (suggestion: Suggestion): Option => ({ suggestion, text: textOf(suggestion, speech) });
  const box = combobox(root, ({ kind, id, q }) => {
    form.write({ q, comune: kind === 'comune' ? id : form.read().comune });
    ask(false);
  });

  /** If this fails, the first key tries again and tells. */
  const prepare = (typing: boolean): void => {
    const comune = chosen(form.read().comune);
    Promise.all([engine.prepare({ comune, typing }), cards.prepare(comune)]).catch(() => undefined);
  };

  form.onAsk(ask);
  form.onFocus(() => prepare(true));
  const isAnswered = root.dataset.answered === 'true';
  if (isAnswered) writeAddress(readAddress(), filters.chosen(), root.dataset.sensitive === 'true');
  else form.write(readAddress());
  if (!isAnswered && form.read().q !== '') {
    prepare(true);
    ask(false);
  } else if ('requestIdleCallback' in window) requestIdleCallback(() => prepare(false));
}

const root = document.querySelector<HTMLElement>('[data-search]');
const json = document.getElementById('search-data')?.textContent;
// Our own build wrote this JSON (`search-script.astro`).
if (root && json) start(root, JSON.parse(json) as SearchData);
