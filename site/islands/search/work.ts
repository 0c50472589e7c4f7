/** The search in a thread of its own, so that no key ever waits for it: it loads its files, and answers. */
import type { Engine, EngineFiles, Expecting } from '#content/search/engine.ts';
import type { Query, Results } from '#content/search/search.ts';
import { finder } from './finder.ts';
import { loadBytes } from './load.ts';

/** The files come first, once. */
export type ToWorker = { files: EngineFiles } | { turn: number; prepare: Expecting } | { turn: number; query: Query };

/** `failed`: why there is no answer; nothing of what was asked. */
export type FromWorker = { turn: number; results?: Results } | { turn: number; failed: string };

export function work(): void {
  let engine: Engine | undefined;

  async function answer(asked: Exclude<ToWorker, { files: EngineFiles }>): Promise<FromWorker> {
    const { turn } = asked;
    try {
      if (!engine) throw new Error('No files');
      if ('query' in asked) return { turn, results: await engine.find(asked.query) };
      await engine.prepare(asked.prepare);
      return { turn };
    } catch (error) {
      return { turn, failed: error instanceof Error ? error.message : String(error) };
    }
  }

  addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
    if ('files' in data) engine = finder(data.files, loadBytes);
    else answer(data).then((message) => postMessage(message));
  });
}
