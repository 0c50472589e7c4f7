/** A transaction that takes one time, or leaves everything as it was. */
import type { Outcome } from '../claims/want.ts';
import type { Database, Db } from '../database/database.ts';

/** Ends the transaction of somebody who did not get the time. */
export class Lost extends Error {
  override name = 'Lost';
  readonly outcome: Exclude<Outcome, 'claimed'>;
  constructor(outcome: Exclude<Outcome, 'claimed'>) {
    super('The time was not got.');
    this.outcome = outcome;
  }
}

const mostAttempts = 25;

/** `work` gives its outcome. @throws Lost */
export const takeOrThrow = async (
  database: Database,
  work: (tx: Db) => Promise<Outcome | undefined>,
): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await database.write(async (tx) => {
        const outcome = await work(tx);
        if (outcome !== 'claimed') throw new Lost(outcome ?? 'taken');
      });
      return;
    } catch (error) {
      // Somebody was faster on a lane, but there may be another one.
      if (!(error instanceof Lost) || error.outcome !== 'again' || attempt === mostAttempts) throw error;
    }
  }
};
