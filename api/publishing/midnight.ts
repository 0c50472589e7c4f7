/** When to look again for a dated change: dates begin at midnight in Rome, whatever the clock of the machine. */
import { addDays, type Instant, toInstant, toLocal } from '#content/model/time.ts';

/** Milliseconds from `now` to the next midnight in Rome; a day has 23 or 25 hours when the clocks change. */
export const untilNextDay = (now: Instant): number => toInstant(addDays(toLocal(now).date, 1), '00:00') - now;

/** After a failure (a full disk, a file half edited) the next try comes before the next midnight. */
const retryMs = 10 * 60_000;
/** Timers may fire a little early: we look just after the day has begun. */
const afterMidnightMs = 1_000;

type Nightly = { now: () => Date; run: () => Promise<unknown>; onError: (error: unknown) => void };

/** Runs soon after each midnight in Rome, until the function it returns is called. */
export const everyMidnight = ({ now, run, onError }: Nightly): (() => void) => {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const schedule = (wait: number): void => {
    if (!stopped) timer = setTimeout(tick, wait).unref();
  };
  const tomorrow = (): number => untilNextDay(now().getTime()) + afterMidnightMs;
  const tick = (): void => {
    run().then(
      () => schedule(tomorrow()),
      (error: unknown) => {
        if (!stopped) onError(error);
        schedule(retryMs);
      },
    );
  };
  schedule(tomorrow());
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
};
