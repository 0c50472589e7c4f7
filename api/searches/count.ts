/** Counts questions that found no answer, as need, Comune, language and day. A figure that is lost harms nobody. */
import type { Language } from '#content/model/common.ts';
import { type Instant, toLocal } from '#content/model/time.ts';
import type { Unanswered } from '#content/search/unanswered.ts';
import type { Database } from '../database/database.ts';
import { addUnanswered } from './table.ts';

export type Count = (kind: Unanswered, language: Language) => Promise<void>;

type Deps = { database: Database; now: () => Instant; onError: (error: unknown, message: string) => void };

export const createCount =
  ({ database, now, onError }: Deps): Count =>
  async ({ need = '', comune = '' }, language) => {
    const day = toLocal(now()).date;
    try {
      await database.writeOnce((db) => addUnanswered(db, { day, need, comune, language }));
    } catch (error) {
      onError(error, 'A question without an answer could not be counted');
    }
  };
