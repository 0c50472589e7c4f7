/**
 * Ids that grow with time (the layout of UUIDv7, RFC 9562): neighbours in time are neighbours on the disk, which halves
 * the pages written. Those of one process and one millisecond grow too, by a counter of 12 bits (section 6.2, method 1):
 * rows written together, such as the events of a draft, are read in the order in which they happened.
 */
import { randomFillSync } from 'node:crypto';
import type { Instant } from '#content/model/time.ts';

const pool = Buffer.alloc(1024);
const size = 8;
let used = pool.length;

/** 16 hexadecimal digits from a pool: asking the system for each id costs more than the rest of it. */
const randomHex = (): string => {
  if (used + size > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += size;
  return pool.toString('hex', used - size, used);
};

const counts = 0x1000;
let newest: Instant = 0;
let count = 0;

/** Begins again only between instants and only in its second half, so that who began in an older instant goes on growing. */
const nextCount = (now: Instant): number => {
  const beginsAgain = now > newest && count >= counts / 2;
  newest = Math.max(newest, now);
  count = beginsAgain ? 0 : (count + 1) % counts;
  return count;
};

/** 12 digits of milliseconds, 3 of the counter, then 62 random bits: `018f…-….` without hyphens. */
export const newId = (now: Instant): string => {
  const random = randomHex();
  const variant = '89ab'.charAt(Number.parseInt(random.charAt(0), 16) % 4);
  const [time, turn] = [now.toString(16).padStart(12, '0'), nextCount(now).toString(16).padStart(3, '0')];
  return `${time}7${turn}${variant}${random.slice(1)}`;
};
