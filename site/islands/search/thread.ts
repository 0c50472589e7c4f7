/** The worker, as functions: files go in, answers come out. */
import type { FileKind, Find } from '#content/search/engine.ts';
import type { Results } from '#content/search/search.ts';
import type { FromFinder, ToFinder } from './finder.ts';
import { loadBytes, remembered } from './load.ts';

export type Thread = {
  /** Loads a file into the worker, once. */
  give: (kind: FileKind, url: string) => Promise<void>;
  find: (asked: Find) => Promise<Results>;
};

/** `worker`: runs `work.ts`. */
export function threadOf(worker: Worker): Thread {
  const waiting = new Map<number, { resolve: (results: Results) => void; reject: (error: Error) => void }>();
  let turns = 0;

  const send = (message: ToFinder, transfer: Transferable[] = []): void => worker.postMessage(message, transfer);
  worker.addEventListener('message', ({ data }: MessageEvent<FromFinder>) => {
    const asked = waiting.get(data.turn);
    waiting.delete(data.turn);
    if ('results' in data) asked?.resolve(data.results);
    else asked?.reject(new Error(data.failed));
  });
  worker.addEventListener('error', () => {
    for (const asked of waiting.values()) asked.reject(new Error('The search stopped'));
    waiting.clear();
  });

  const giving = (kind: FileKind) =>
    remembered(async (url) => {
      const bytes = await loadBytes(url);
      send({ kind, url, bytes }, [bytes]);
    });
  const given = { index: giving('index'), frame: giving('frame'), words: giving('words') };

  return {
    give: (kind, url) => given[kind](url),
    find: (asked) => {
      const turn = ++turns;
      send({ kind: 'find', turn, ...asked });
      return new Promise((resolve, reject) => waiting.set(turn, { resolve, reject }));
    },
  };
}
