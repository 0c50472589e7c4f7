/** What the search page carries for its script: addresses of files, words and names in the language of the page. */
import type { Id, Language } from '#content/model/common.ts';
import type { EngineFiles } from '#content/search/engine.ts';
import type { SearchNames, SearchWords } from '#views/search/words.ts';

/** Home of the cards of services that hold everywhere. */
export const everywhere = 'ovunque';

export type SearchFiles = EngineFiles & {
  /** By the Comune that lists a service first, or `everywhere`. */
  cards: { readonly [home: string]: string };
};

export type SearchData = { lang: Language; files: SearchFiles; words: SearchWords; names: SearchNames };

/** What stands in the card of each service, as our own views rendered it; `first`: the first door of the Comune. */
export type CardFile = { first?: string; cards: { readonly [service: Id]: string } };
