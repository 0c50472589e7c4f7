/** How often somebody did something in the running minute, or any other length of time. In memory: a restart forgives. */
import type { Instant } from '#content/model/time.ts';

export type Counter = {
  /** Counts one more; seconds to wait when that is too many. */
  add: (who: string) => number | undefined;
  /** Seconds to wait, without counting. */
  wait: (who: string) => number | undefined;
};

type Options = { most: number; perMs: number; now: () => Instant };
type Window = { since: Instant; count: number };

const keptAtMost = 50_000;

export const createCounter = ({ most, perMs, now }: Options): Counter => {
  const windows = new Map<string, Window>();

  /** A clock that was set back begins a new one. */
  const windowOf = (who: string): Window => {
    const at = now();
    const known = windows.get(who);
    if (known !== undefined && known.since <= at && at < known.since + perMs) return known;
    if (windows.size >= keptAtMost) windows.clear();
    const fresh = { since: at, count: 0 };
    windows.set(who, fresh);
    return fresh;
  };
  const seconds = ({ since }: Window): number => Math.max(1, Math.ceil((since + perMs - now()) / 1_000));

  return {
    add: (who) => {
      const window = windowOf(who);
      window.count += 1;
      return window.count > most ? seconds(window) : undefined;
    },
    wait: (who) => {
      const window = windowOf(who);
      return window.count >= most ? seconds(window) : undefined;
    },
  };
};
