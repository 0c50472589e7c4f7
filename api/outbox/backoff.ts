/** When to try again: half a minute, then twice as long each time up to an hour, spread so that not all come at once. */
import type { Instant } from '#content/model/time.ts';

const first = 30_000;
const longest = 3_600_000;
/** About two days; then a person must look. */
export const mostAttempts = 48;

/** `attempts`: how many have failed, from 1. `random`: from 0 to 1. */
export const nextAttempt = (attempts: number, now: Instant, random: number): Instant => {
  const pause = Math.min(longest, first * 2 ** Math.min(attempts - 1, 20));
  return now + Math.round(pause * (0.5 + random / 2));
};
