/** Writes down what became of letters. Those that end while a transaction is under way share the next one. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../database/database.ts';
import type { Row } from './row.ts';
import { type Noted, type Outcome, settle } from './table.ts';

export type Notes = {
  /** Resolves when it is written, or given up. */ add: (row: Row, outcome: Outcome) => Promise<void>;
};

const pauses = [100, 1_000, 5_000];

/** A letter that has left must be marked, or it leaves again when its lease ends: so we insist for a while. */
const insist = async (database: Database, noted: readonly Noted[]): Promise<void> => {
  for (const pause of pauses) {
    try {
      return await settle(database, noted);
    } catch {
      await sleep(pause);
    }
  }
  await settle(database, noted);
};

export const createNotes = (database: Database, onError: (error: unknown) => void): Notes => {
  let gathered: Noted[] = [];
  let next: Promise<void> | undefined;
  let writing: Promise<void> = Promise.resolve();

  const flush = (): Promise<void> => {
    const noted = gathered;
    gathered = [];
    next = undefined;
    return insist(database, noted).catch(onError);
  };
  const add = (row: Row, outcome: Outcome): Promise<void> => {
    gathered.push({ row, outcome });
    if (next === undefined) {
      next = writing.then(flush);
      writing = next;
    }
    return next;
  };
  return { add };
};
