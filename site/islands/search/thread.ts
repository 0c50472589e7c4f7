/** The search of the worker (`work.ts`), as functions. */
import type { Engine, EngineFiles } from '#content/search/engine.ts';
import type { Results } from '#content/search/search.ts';
import type { FromWorker, ToWorker } from './work.ts';

type Waiting = { resolve: (results: Results | undefined) => void; reject: (error: Error) => void };

export function threadOf(worker: Worker, files: EngineFiles): Engine {
  const waiting = new Map<number, Waiting>();
  let turns = 0;

  const send = (message: ToWorker): void => worker.postMessage(message);
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    const asked = waiting.get(data.turn);
    waiting.delete(data.turn);
    if ('failed' in data) asked?.reject(new Error(data.failed));
    else asked?.resolve(data.results);
  });
  worker.addEventListener('error', () => {
    for (const asked of waiting.values()) asked.reject(new Error('The search stopped'));
    waiting.clear();
  });

  const answerTo = (message: (turn: number) => ToWorker): Promise<Results | undefined> => {
    const turn = ++turns;
    send(message(turn));
    return new Promise((resolve, reject) => waiting.set(turn, { resolve, reject }));
  };

  send({ files });
  return {
    prepare: async (prepare) => {
      await answerTo((turn) => ({ turn, prepare }));
    },
    find: async (query) => {
      const results = await answerTo((turn) => ({ turn, query }));
      if (!results) throw new Error('The search gave no answer');
      return results;
    },
  };
}
