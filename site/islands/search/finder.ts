/** The engine over the files of the build: it holds what was loaded, ready to be asked, and answers. No page. */
import { reader, type Understood, understandable } from '#content/search/ask.ts';
import { createEngine, type Engine, type EngineFiles, type Find } from '#content/search/engine.ts';
import { decodeFrame } from '#content/search/format/frame-file.ts';
import { decodeIndex } from '#content/search/format/index-file.ts';
import { decodeSpoken } from '#content/search/format/spoken-file.ts';
import { type Results, type Searcher, searcher } from '#content/search/search.ts';
import { type TextIndex, textIndex } from '#content/search/text-index.ts';
import { remembered } from './load.ts';

/** Made once of each key. */
function kept<Value>(make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

/** `load`: what stands at an address. If that fails, the next question tries again. */
export function finder(files: EngineFiles, load: (url: string) => Promise<ArrayBuffer>): Engine {
  const loaded = new Map<string, Uint8Array>();
  /** Nobody reads them twice. */
  const bytesOf = (url: string): Uint8Array => {
    const bytes = loaded.get(url) ?? new Uint8Array();
    loaded.delete(url);
    return bytes;
  };
  const frameAt = kept((url) => decodeFrame(bytesOf(url)));
  const indexAt = kept((url): { text: TextIndex; search: Searcher } => {
    const text = textIndex(decodeIndex(bytesOf(url)));
    return { text, search: searcher(text, frameAt(files.frame)) };
  });
  const wordsAt = kept((url): Understood => understandable(decodeSpoken(bytesOf(url), frameAt(files.frame))));

  function answer({ index, frame, said, cries, query }: Find): Results {
    const { text, search } = indexAt(index);
    return search(query, reader(text, frameAt(frame), { said: said.map(wordsAt), cries: cries.map(wordsAt) }));
  }

  return createEngine(files, {
    give: remembered(async (url) => {
      loaded.set(url, new Uint8Array(await load(url)));
    }),
    find: async (asked) => answer(asked),
  });
}
