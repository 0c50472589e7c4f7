/** The side of the search that works out: holds what was loaded by its address, and answers. No network, no page. */
import { reader, type Understood, understandable } from '#content/search/ask.ts';
import type { FileKind, Find } from '#content/search/engine.ts';
import { decodeFrame } from '#content/search/format/frame-file.ts';
import { decodeIndex } from '#content/search/format/index-file.ts';
import { decodeSpoken } from '#content/search/format/spoken-file.ts';
import { type Results, type Searcher, searcher } from '#content/search/search.ts';
import { type TextIndex, textIndex } from '#content/search/text-index.ts';

export type ToFinder = { kind: FileKind; url: string; bytes: ArrayBuffer } | ({ kind: 'find'; turn: number } & Find);

/** `failed`: why there is no answer; nothing of what was asked. */
export type FromFinder = { turn: number; results: Results } | { turn: number; failed: string };

/** Made once of each key. */
function kept<Value>(make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

export function createFinder(): (message: ToFinder) => FromFinder | undefined {
  const files = new Map<string, Uint8Array>();
  /** Nobody reads them twice. */
  const bytesOf = (url: string): Uint8Array => {
    const bytes = files.get(url);
    if (!bytes) throw new Error(`Not loaded: ${url}`);
    files.delete(url);
    return bytes;
  };
  const frameAt = kept((url) => decodeFrame(bytesOf(url)));
  const indexAt = kept((url) => textIndex(decodeIndex(bytesOf(url))));
  /** There is one frame for the words of a page. */
  const wordsIn = kept((frame) =>
    kept((url): Understood => understandable(decodeSpoken(bytesOf(url), frameAt(frame)))),
  );
  const searchIn = kept((frame) =>
    kept((index): { text: TextIndex; search: Searcher } => {
      const text = indexAt(index);
      return { text, search: searcher(text, frameAt(frame)) };
    }),
  );

  function answer({ index, frame, said, cries, query }: Find): Results {
    const { text, search } = searchIn(frame)(index);
    const words = wordsIn(frame);
    return search(query, reader(text, frameAt(frame), { said: said.map(words), cries: cries.map(words) }));
  }

  return (message) => {
    if (message.kind !== 'find') {
      files.set(message.url, new Uint8Array(message.bytes));
      return undefined;
    }
    try {
      return { turn: message.turn, results: answer(message) };
    } catch (error) {
      return { turn: message.turn, failed: error instanceof Error ? error.message : String(error) };
    }
  };
}
