/** What the search page carries for its script: addresses of files, words and names in the language of the page. */
import type { Id, Language } from '#content/model/common.ts';
import type { EngineFiles } from '#content/search/engine.ts';
import type { SearchNames, SearchWords } from '#views/search/words.ts';

/** Home of the cards of services that hold everywhere. */
export const everywhere = 'ovunque';

export type SearchFiles = EngineFiles & {
  /** By Comune, or `everywhere`. */
  cards: { readonly [home: string]: string };
  /** Address of a service, with `{{id}}` for it. */
  page: string;
};

/** The same in few bytes, however many Comuni there are: of their files only the pattern, with `{{id}}` for the Comune. */
export type SearchAddresses = Omit<SearchFiles, 'comuni' | 'cards'> & {
  comuni: string;
  cards: string;
  /** What filters need (`FilterData`). */
  filters: string;
};

/** `needs`: their names. Those of the Comuni are in the form. */
export type SearchData = {
  lang: Language;
  addresses: SearchAddresses;
  words: SearchWords;
  needs: SearchNames['needs'];
};

export function filesAt({ comuni, cards, ...others }: SearchAddresses, ids: readonly Id[]): SearchFiles {
  const each = (pattern: string, all: readonly string[]) =>
    Object.fromEntries(all.map((id) => [id, pattern.replace('{{id}}', id)]));
  return { ...others, comuni: each(comuni, ids), cards: each(cards, [everywhere, ...ids]) };
}

/** What stands in the card of each service, as our own views rendered it; `first`: the first door of the Comune. */
export type CardFile = { first?: string; cards: { readonly [service: Id]: string } };
