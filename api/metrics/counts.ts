/**
 * What this process counted since it started. The log already hears of every request and every failure, by pattern and by
 * sentence, so it is where counting happens: nothing here knows an address or a person.
 */
import type { Log } from '../log.ts';

export type Counts = {
  /** By method, pattern and status, as one text each. */
  requests: ReadonlyMap<string, Requests>;
  /** By what failed. */
  failures: ReadonlyMap<string, number>;
  /** Times that somebody wanted and another one had. */
  slotsTaken: number;
};
export type Requests = { method: string; route: string; status: number; count: number; ms: number };

export type Counting = {
  counts: () => Counts;
  slotTaken: () => void;
  /** The same log, counted. */
  log: Log;
};

/** Patterns are few; what is not, would be a mistake of ours that fills the memory. */
const mostRoutes = 2_000;

export const createCounting = (log: Log): Counting => {
  const requests = new Map<string, Requests>();
  const failures = new Map<string, number>();
  let slotsTaken = 0;

  const request: Log['request'] = (line) => {
    log.request(line);
    const { method, route, status, ms } = line;
    const key = `${method} ${route} ${status}`;
    const known = requests.get(key);
    if (known !== undefined) {
      known.count += 1;
      known.ms += ms;
    } else if (requests.size < mostRoutes) requests.set(key, { method, route, status, count: 1, ms });
  };
  const error: Log['error'] = (what, message) => {
    failures.set(message, (failures.get(message) ?? 0) + 1);
    log.error(what, message);
  };

  return {
    counts: () => ({ requests, failures, slotsTaken }),
    slotTaken: () => {
      slotsTaken += 1;
    },
    log: { ...log, request, error },
  };
};
