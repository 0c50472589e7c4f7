/** Forgets who is due, at the start and every ten minutes. */
import { setTimeout as sleep } from 'node:timers/promises';

const everyMs = 10 * 60_000;

type Options = { purges: readonly (() => Promise<unknown>)[]; onError: (error: unknown, message: string) => void };

export const createForgetting = ({ purges, onError }: Options) => {
  const closing = new AbortController();
  const { signal } = closing;
  let going: Promise<void> = Promise.resolve();

  const once = async (): Promise<void> => {
    for (const purge of purges) {
      await purge().catch((error: unknown) => onError(error, 'Old contacts could not be forgotten; we try again'));
    }
  };
  const go = async (): Promise<void> => {
    while (!signal.aborted) {
      await once();
      await sleep(everyMs, undefined, { signal }).catch(() => undefined);
    }
  };
  return {
    start: (): void => {
      going = go();
    },
    stop: async (): Promise<void> => {
      closing.abort();
      await going;
    },
  };
};
