/** The engine over the files of the build: it holds what was loaded, ready to be asked, and answers. No page. */
import { reader, type Understood, understandable } from '#content/search/ask.ts';
import { createEngine, type Engine, type EngineFiles, type Find } from '#content/search/engine.ts';
import { decodeFrame } from '#content/search/format/frame-file.ts';
import { decodeIndex } from '#content/search/format/index-file.ts';
import { decodeSpoken } from '#content/search/format/spoken-file.ts';
import { kept } from '#content/search/kept.ts';
import { type Results, type Searcher, searcher } from '#content/search/search.ts';
import { type TextIndex, textIndex } from '#content/search/text-index.ts';
import { remembered } from './load.ts';

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

  /** Of made-up words; in all that a question goes through, however short they are. */
  function rehearse(index: string): void {
    const frame = frameAt(files.frame);
    const said = understandable({
      needs: frame.needs.map(({ id }) => ({ id, words: { 5: ['cas', 'pag cas'] } })),
      people: [],
      dangers: { needs: Object.fromEntries(frame.urgent.map((need) => [need, 'pago/paghi … cas*'])), everyday: '' },
    });
    const { text, search } = indexAt(index);
    const read = reader(text, frame, { said: [said], cries: [said] });
    for (const most of [0, 1]) search({ q: 'pago la casaa', typing: true, most }, read);
  }

  return createEngine(files, {
    rehearse,
    give: remembered(async (url) => {
      loaded.set(url, new Uint8Array(await load(url)));
    }),
    find: async (asked) => answer(asked),
  });
}
