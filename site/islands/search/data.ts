/** What the search page carries for its script: addresses of files and words in the language of the page. */
import type { Id } from '#content/model/common.ts';
import type { EngineFiles } from '#content/search/engine.ts';

/** Home of the cards of services that hold everywhere. */
export const everywhere = 'ovunque';

export type SearchFiles = EngineFiles & {
  /** By the Comune that lists a service first, or `everywhere`. */
  cards: { readonly [home: string]: string };
};

export type SearchWords = {
  /** By plural category, with `{{count}}`. */
  results: { readonly [category in Intl.LDMLPluralRule]: string };
  /** "Per: {{needs}}". */
  why: string;
  found: string;
  near: string;
  far: string;
  others: string;
  maybe: string;
  /** Above doors that listen, where no service answers. */
  instead: string;
  /** Before the first door of a Comune that has no answer of its own. */
  firstDoor: string;
  more: string;
  failed: string;
};

export type SearchData = {
  files: SearchFiles;
  words: SearchWords;
  needs: { readonly [need: Id]: string };
  comuni: { readonly [comune: Id]: string };
};

/** Cards by id of the service, as our own views rendered them; `first`: the first door of the Comune. */
export type CardFile = { first?: string; cards: { readonly [service: Id]: string } };
