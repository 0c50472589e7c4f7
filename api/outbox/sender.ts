/**
 * Sends what is due. It may run in every process: leases see to it that each letter leaves once. A repeat is possible
 * only for a letter in flight when its process died, and has the same Message-ID.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Instant } from '#content/model/time.ts';
import type { Database } from '../database/database.ts';
import { mostAttempts, nextAttempt } from './backoff.ts';
import { createBreath } from './breath.ts';
import { failureOf } from './failure.ts';
import { createNotes } from './notes.ts';
import type { Row } from './row.ts';
import { lease, type Outcome } from './table.ts';

/** What to do with a row: it left, it need not leave any more, or not yet. Throws when it could not leave. */
export type Delivery = { is: 'sent' } | { is: 'skipped'; why: string } | { is: 'later'; at: Instant };

export type SenderOptions = {
  database: Database;
  deliver: (row: Row) => Promise<Delivery>;
  now: () => Instant;
  onError: (error: unknown) => void;
  /** A letter will never leave: a person should know. */
  onGivenUp: (id: string, reason: string) => void;
  /** From 0 to 1; spreads attempts. */
  random?: (() => number) | undefined;
  pollMs?: number | undefined;
};

export type Sender = {
  start: () => void;
  /** Sends all that is due now. @returns how many rows it looked at @throws DatabaseUnavailable */
  run: () => Promise<number>;
  /** Takes no more; waits for letters in flight. */
  stop: () => Promise<void>;
};

/** Letters in flight at once. */
export const inFlight = 5;
const batch = 2 * inFlight;
const giveUpMs = 60_000;

const withDeadline = async <T>(work: Promise<T>): Promise<T> => {
  const over = new AbortController();
  const late = sleep(giveUpMs, undefined, { signal: over.signal, ref: false }).then(() => {
    throw Object.assign(new Error('A letter took too long.'), { code: 'ETIMEDOUT' });
  });
  late.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    over.abort();
  }
};

export const createSender = (options: SenderOptions): Sender => {
  const { database, deliver, now, onError, onGivenUp, random = Math.random, pollMs = 2_000 } = options;
  const notes = createNotes(database, onError);
  const stopping = new AbortController();
  let running: Promise<void> = Promise.resolve();

  const outcomeOf = async (row: Row): Promise<Outcome> => {
    try {
      const done = await withDeadline(deliver(row));
      if (done.is === 'later') return { outcome: 'untried', dueAt: done.at };
      return { outcome: done.is, at: now(), reason: done.is === 'skipped' ? done.why : undefined };
    } catch (error) {
      const { reason, final } = failureOf(error);
      if (final || row.attempts >= mostAttempts) {
        onGivenUp(row.id, reason);
        return { outcome: 'dead', at: now(), reason };
      }
      return { outcome: 'again', dueAt: nextAttempt(row.attempts, now(), random()), reason };
    }
  };

  /** One of several that share a list of rows; once we are stopping the rest goes back. */
  const work = async (rows: Row[]): Promise<void> => {
    for (let row = rows.shift(); row !== undefined; row = rows.shift()) {
      await notes.add(row, stopping.signal.aborted ? { outcome: 'untried', dueAt: now() } : await outcomeOf(row));
    }
  };

  const run = async (): Promise<number> => {
    let looked = 0;
    const breathe = createBreath(stopping.signal);
    while (!stopping.signal.aborted) {
      const rows = await lease(database, now(), batch);
      looked += rows.length;
      if (rows.length === 0) break;
      await Promise.all(Array.from({ length: inFlight }, () => work(rows)));
      if (rows.length === batch) await breathe();
    }
    return looked;
  };

  const loop = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await run().catch(onError);
      await sleep(pollMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };

  return {
    start: () => {
      running = loop();
    },
    run,
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
};
