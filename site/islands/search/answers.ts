/** Results with the cards that show them, a page at a time. */
import type { Id } from '#content/model/common.ts';
import type { Hit, Results } from '#content/search/search.ts';
import { escapeHtml } from '#views/escape-html.ts';
import type { Shown } from '#views/search/groups.ts';
import type { CardFile, SearchFiles } from './data.ts';
import type { Narrowed } from './filters.ts';
import { homeOf } from './home.ts';
import { loadJson, remembered } from './load.ts';

export type Loaded = {
  results: Results;
  /** The first page. */
  shown: readonly Shown[];
  /** Absent where no filter is chosen. */
  toAsk?: { shown: readonly Shown[]; sentence: string };
  /** All that comes after. Absent: nothing does. */
  rest?: () => Promise<readonly Shown[]>;
  /** The first door of the Comune as HTML. */
  first: string | undefined;
};

export type Cards = {
  answer: (results: Results, toAsk: Narrowed['toAsk']) => Promise<Loaded>;
  /** The same at once, if every title is known: cards that are not here yet are only their title. */
  titles: (results: Results) => Loaded | undefined;
};

/** Shown at once; the rest at a press. */
const firstPage = 12;

/** A card before its file is here. */
const titleMarkup = ({ id, title = '' }: Hit, page: string): string =>
  `<h3 class="card-title"><a href="${page.replace('{{id}}', id)}" dir="auto">${escapeHtml(title)}</a></h3>`;

/** `page`: address of a service, with `{{id}}`. */
export function loadedCards({ cards, page }: SearchFiles): Cards {
  const here = new Map<string, CardFile>();
  const load = remembered(async (url) => {
    const file = await loadJson<CardFile>(url);
    here.set(url, file);
    return file;
  });
  const fileOf = (home: string): Promise<CardFile> => load(cards[home] ?? '');

  async function shown(hits: readonly Hit[], asked: Id | undefined): Promise<Shown[]> {
    const homes = [...new Set(hits.map(({ comuni }) => homeOf(comuni, asked)))];
    const files = new Map(await Promise.all(homes.map(async (home) => [home, await fileOf(home)] as const)));
    return hits.flatMap((hit) => {
      const card = files.get(homeOf(hit.comuni, asked))?.cards[hit.id];
      return card === undefined ? [] : [{ hit, card }];
    });
  }

  return {
    answer: async (results, toAsk) => {
      const { hits, comune } = results;
      const own = comune === undefined ? undefined : await fileOf(comune);
      return {
        results,
        shown: await shown(hits.slice(0, firstPage), comune),
        ...(toAsk && { toAsk: { shown: await shown(toAsk.hits, comune), sentence: toAsk.sentence } }),
        ...(hits.length > firstPage ? { rest: () => shown(hits.slice(firstPage), comune) } : {}),
        first: own?.first,
      };
    },
    titles: (results) => {
      const { hits, comune } = results;
      const first = hits.slice(0, firstPage);
      const isKnown = first.length > 0 && first.every(({ title, where }) => title !== undefined && where !== 'far');
      if (!isKnown || first.every((hit) => here.has(cards[homeOf(hit.comuni, comune)] ?? ''))) return undefined;
      return { results, shown: first.map((hit) => ({ hit, card: titleMarkup(hit, page) })), first: '' };
    },
  };
}
