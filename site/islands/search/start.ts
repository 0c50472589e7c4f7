/**
 * Makes the search form answer while one types. Without it, until what it needs is here, or if that cannot be loaded, the
 * form asks the server, which answers with the same search. The page and its worker are one file, so that what they share is loaded once.
 */
import type { Query, Results } from '#content/search/search.ts';
import type { Speech } from '#views/search/answer.ts';
import { type Asked, readAddress, writeAddress } from './address.ts';
import { loadedCards } from './answers.ts';
import { filesAt, type SearchData } from './data.ts';
import { resultFilters } from './filters.ts';
import { searchForm } from './form.ts';
import { lateExtras } from './late.ts';
import { resultsPanel } from './panel.ts';
import { threadOf } from './thread.ts';
import { work } from './work.ts';

/** Cards come once the fingers pause, longer than between letters: none must wait for the cards of the one before it. */
const pauseMs = 300;

const chosen = (comune: string) => (comune === '' ? undefined : comune);

const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(work);
  else setTimeout(work, 200);
};

function start(root: HTMLElement, data: SearchData): void {
  const form = searchForm(root);
  const filters = resultFilters(root, data.addresses.filters, () => ask(false));
  const speech: Speech = { words: data.words, names: { needs: data.needs, comuni: form.comuni() } };
  const files = filesAt(data.addresses, Object.keys(speech.names.comuni));
  const panel = resultsPanel(root, speech);
  const engine = threadOf(new Worker(import.meta.url, { type: 'module' }), files);
  const cards = loadedCards(files);
  /** Only the answer to the last question is shown. */
  let last = 0;
  /** What answers is here. */
  let isReady = false;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const late = lateExtras(root, {
    speech,
    language: data.lang,
    choose: ({ q, comune }) => {
      form.write({ q, comune: comune ?? form.read().comune });
      ask(false);
    },
  });

  const clear = ({ comune }: Asked): void => {
    writeAddress({ q: '', comune }, '', false);
    filters.clear();
    late.here()?.clear();
    panel.clear();
  };

  const find = async ({ q, comune }: Asked, more: Pick<Query, 'near' | 'typing' | 'most'>): Promise<Results> => {
    const results = await engine.find({ q, comune: chosen(comune), ...more });
    isReady = true;
    return results;
  };

  const answer = async (asked: Asked, typing: boolean, turn: number): Promise<void> => {
    const results = await find(asked, { near: filters.near(), typing });
    if (turn !== last) return;
    const { results: kept, toAsk } = await filters.narrow(results);
    if (turn !== last) return;
    const titles = toAsk ? undefined : cards.titles(kept);
    if (titles) panel.show(titles, typing);
    // Where the cards do not come, the titles lead on.
    const loaded = await cards.answer(kept, toAsk).catch((error: unknown) => {
      if (titles) return titles;
      throw error;
    });
    if (turn !== last) return;
    panel.show(loaded, typing);
    whenIdle(() =>
      late.use(({ suggest, answered }) => {
        if (turn !== last) return;
        // Other languages may know more of the words than the last letter did.
        if (typing) suggest(asked.q, results);
        answered(asked.q, results);
      }),
    );
    if (!typing) writeAddress(asked, filters.chosen(), results.sensitive);
  };

  /** What a letter shows at once: numbers to call, and what the words may mean. */
  const sketch = async (asked: Asked, turn: number): Promise<void> => {
    const results = await find(asked, { typing: true, most: 0 });
    if (turn !== last) return;
    panel.press(results);
    late.here()?.suggest(asked.q, results);
  };

  const tell = async (work: Promise<void>, turn: number): Promise<void> => {
    try {
      await work;
    } catch {
      isReady = false;
      if (turn === last) panel.say(speech.words.failed);
    }
  };

  const ask = (typing: boolean): void => {
    const turn = ++last;
    const asked = form.read();
    clearTimeout(pause);
    if (!typing) late.here()?.close();
    if (asked.q.trim() === '') clear(asked);
    else if (typing) {
      tell(sketch(asked, turn), turn);
      pause = setTimeout(() => tell(answer(asked, true, turn), turn), pauseMs);
    } else tell(answer(asked, false, turn), turn);
  };

  /** If this fails, the first key tries again and tells. */
  const prepare = (typing: boolean): void => {
    const comune = chosen(form.read().comune);
    engine
      .prepare({ comune, typing })
      .then(() => {
        isReady ||= typing || comune !== undefined;
      })
      .catch(() => undefined);
  };

  // On a bad line the server is there sooner than the files; filters are not in the form.
  form.onAsk(ask, () => !isReady && filters.chosen() === '');
  form.onFocus(() => prepare(true));
  const isAnswered = root.dataset.answered === 'true';
  const isTouched = form.begin(isAnswered ? form.read() : readAddress());
  if (isTouched) ask(true);
  // Who has the answer of the server may be content: indexes come when they reach for the field.
  else if (isAnswered) whenIdle(() => late.use(() => undefined));
  else if (form.read().q !== '') ask(false);
  else whenIdle(() => prepare(form.hasFocus()));
}

function begin(): void {
  const root = document.querySelector<HTMLElement>('[data-search]');
  const json = document.getElementById('search-data')?.textContent;
  // Our own build wrote this JSON (`search-script.astro`).
  if (root && json) start(root, JSON.parse(json) as SearchData);
}

if ('WorkerGlobalScope' in globalThis) work();
else begin();
