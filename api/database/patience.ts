/** SQLite lets one process in at a time. We wait for the others asleep, because inside the engine the whole process would stand still. */
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseUnavailable, sqliteCode } from './unavailable.ts';

const busy = 5;
const patienceMs = 5_000;

/** Tries until the other process is done. @throws DatabaseUnavailable */
export const patiently = async <T>(work: () => T): Promise<T> => {
  const end = performance.now() + patienceMs;
  for (let pause = 5; ; pause = Math.min(100, pause * 2)) {
    try {
      return work();
    } catch (error) {
      if (sqliteCode(error) !== busy) throw error;
      if (performance.now() > end)
        throw new DatabaseUnavailable('Another process holds the database.', { cause: error });
      await sleep(pause * (0.5 + Math.random()));
    }
  }
};
