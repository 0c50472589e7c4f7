/** The engine over the files of the build: it holds what was loaded, ready to be asked, and answers. No page. */
import { reader, type Understood, understandable } from '#content/search/ask.ts';
import { createEngine, type Engine, type EngineFiles, type Find } from '#content/search/engine.ts';
import { decodeFrame } from '#content/search/format/frame-file.ts';
import { decodeIndex } from '#content/search/format/index-file.ts';
import { decodeSpoken } from '#content/search/format/spoken-file.ts';
import { kept } from '#content/search/kept.ts';
import { practiceQuestions } from '#content/search/practice.ts';
import { type Results, type Searcher, searcher } from '#content/search/search.ts';
import { type TextIndex, textIndex } from '#content/search/text-index.ts';
import { remembered } from './load.ts';

/** A browser gets quicker at what it does often. */
const turns = 3;

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
  const wordsAt = kept((url): Understood => {
    const frame = frameAt(files.frame);
    return understandable(decodeSpoken(bytesOf(url), frame), frame);
  });

  function answer({ index, frame, said, cries, query }: Find): Results {
    const { text, search } = indexAt(index);
    return search(query, reader(text, frameAt(frame), { said: said.map(wordsAt), cries: cries.map(wordsAt) }));
  }

  const find = async (asked: Find): Promise<Results> => answer(asked);

  /** Each turn with words that are new, the first without hits, as letters are asked. All that may be asked for is at hand. */
  async function rehearse(all: string): Promise<void> {
    const { frame } = files;
    const give = async (): Promise<void> => undefined;
    for (let turn = 0; turn < turns; turn++) {
      // No address: nothing is loaded from there.
      const near = String(turn);
      loaded.set(near, Uint8Array.from(frameAt(frame).practice));
      const words = { near, all: near, leaves: { pattern: near, bounds: [''] } };
      const engine = createEngine({ words, frame, all, comuni: {} }, { give, find });
      for (const q of practiceQuestions) await engine.find({ q, typing: true, most: turn });
    }
  }

  return createEngine(files, {
    rehearse: remembered(rehearse),
    give: remembered(async (url) => {
      loaded.set(url, new Uint8Array(await load(url)));
    }),
    find,
  });
}
