/**
 * Makes the search form answer while one types. Without it, or if loading fails, the page still shows the needs and the
 * list of services.
 */
import { readAddress, writeAddress } from './address.ts';
import type { CardFile, SearchData } from './data.ts';
import { createEngine, load, remembered } from './engine.ts';
import { searchForm } from './form.ts';
import { homeOf } from './home.ts';
import { type Answer, resultsPanel } from './panel.ts';

type Results = Answer['results'];

function answers(data: SearchData): (results: Results) => Promise<Answer> {
  const cards = remembered((url) => load<CardFile>(url));
  const fileOf = (home: string): Promise<CardFile> => cards(data.files.cards[home] ?? '');
  return async (results) => {
    const homes = [...new Set(results.hits.map(({ comuni }) => homeOf(comuni)))];
    const files = new Map(await Promise.all(homes.map(async (home) => [home, await fileOf(home)] as const)));
    const shown = results.hits.flatMap((hit) => {
      const card = files.get(homeOf(hit.comuni))?.cards[hit.id];
      return card === undefined ? [] : [{ hit, card }];
    });
    const alone = shown.length === 0 && results.comune !== undefined ? await fileOf(results.comune) : undefined;
    return { results, shown, first: alone?.first };
  };
}

function start(root: HTMLElement, data: SearchData): void {
  const form = searchForm(root);
  const panel = resultsPanel(root, data);
  const engine = createEngine(data.files);
  const answer = answers(data);
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
      const found = await answer(await engine.find({ q, comune: comune === '' ? undefined : comune, typing }));
      if (turn !== last) return;
      panel.show(found);
      if (!typing) writeAddress({ q, comune }, found.results.sensitive);
    } catch {
      if (turn === last) panel.say(data.words.failed);
    }
  };

  form.write(readAddress());
  form.onAsk(ask);
  // If this fails, the first key tries again and tells.
  form.onInterest(() => engine.prepare(form.read().comune || undefined).catch(() => undefined));
  if (form.read().q !== '') ask(false);
}

const root = document.querySelector<HTMLElement>('[data-search]');
const json = document.getElementById('search-data')?.textContent;
// Our own build wrote this JSON (`search.astro`).
if (root && json) start(root, JSON.parse(json) as SearchData);
