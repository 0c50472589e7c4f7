/** The side of the search that works out: holds indexes and lexicons by their address, and answers. No network, no page. */
import type { DangerWords } from '#content/search/danger.ts';
import type { Find } from '#content/search/engine.ts';
import { decodeIndex } from '#content/search/format/index-file.ts';
import { decodeLexicon } from '#content/search/format/lexicon-file.ts';
import type { Lexicon } from '#content/search/lexicon.ts';
import { createSearch, type Results, type Search } from '#content/search/search.ts';
import { type TextIndex, textIndex } from '#content/search/text-index.ts';

/** `dangers`: the words of all languages (`DangerWords` as JSON); from then on they are in every lexicon. */
export type FileKind = 'index' | 'lexicon' | 'dangers';

export type ToFinder = { kind: FileKind; url: string; bytes: ArrayBuffer } | ({ kind: 'find'; turn: number } & Find);

/** `failed`: why there is no answer; nothing of what was asked. */
export type FromFinder = { turn: number; results: Results } | { turn: number; failed: string };

export function createFinder(): (message: ToFinder) => FromFinder | undefined {
  const indexes = new Map<string, TextIndex>();
  const lexicons = new Map<string, Lexicon>();
  const searches = new Map<string, Search>();
  let dangers: DangerWords | undefined;

  function searchFor({ index, lexicon }: Find): Search {
    const key = `${index} ${lexicon}`;
    const known = searches.get(key);
    if (known) return known;
    const [text, words] = [indexes.get(index), lexicons.get(lexicon)];
    if (!text || !words) throw new Error(`Not loaded: ${key}`);
    const search = createSearch(text, dangers ? { ...words, dangers } : words);
    searches.set(key, search);
    return search;
  }

  function take({ kind, url, bytes: buffer }: Exclude<ToFinder, { kind: 'find' }>): void {
    const bytes = new Uint8Array(buffer);
    if (kind === 'index') indexes.set(url, textIndex(decodeIndex(bytes)));
    if (kind === 'lexicon') lexicons.set(url, decodeLexicon(bytes));
    if (kind !== 'dangers') return;
    // Our own build wrote this JSON (`site/search/files.ts`).
    dangers = JSON.parse(new TextDecoder().decode(bytes)) as DangerWords;
    searches.clear();
  }

  return (message) => {
    try {
      if (message.kind === 'find') return { turn: message.turn, results: searchFor(message)(message.query) };
      take(message);
      return undefined;
    } catch (error) {
      if (message.kind !== 'find') throw error;
      return { turn: message.turn, failed: error instanceof Error ? error.message : String(error) };
    }
  };
}
