/** Letters may wait, people may not: while the process is busy the sender pauses between its batches. */
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

const busyFrom = 0.6;
const pauseMs = 200;

/** A function to call after each batch; it looks at how the time since the last call was used. */
export const createBreath = (signal: AbortSignal): (() => Promise<void>) => {
  let last = performance.eventLoopUtilization();
  return async () => {
    const { utilization } = performance.eventLoopUtilization(last);
    if (utilization > busyFrom) await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
    last = performance.eventLoopUtilization();
  };
};
