/** What is done at the start and again and again, each act by itself: one that fails does not keep the others from it. */
import { setTimeout as sleep } from 'node:timers/promises';

const everyMs = 10 * 60_000;

type Options = {
  /** By the words that tell that one of them went wrong. */
  acts: Readonly<Record<string, readonly (() => Promise<unknown>)[]>>;
  onError: (error: unknown, message: string) => void;
};

export const createRepeating = ({ acts, onError }: Options) => {
  const closing = new AbortController();
  const { signal } = closing;
  let going: Promise<void> = Promise.resolve();

  const once = async (): Promise<void> => {
    for (const [failed, some] of Object.entries(acts)) {
      for (const act of some) await act().catch((error: unknown) => onError(error, failed));
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
