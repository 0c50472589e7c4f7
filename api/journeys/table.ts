/** The rows of journeys. `id` is the hash of what the address says: who reads the table cannot open a journey. */
import type { Db } from '../database/database.ts';
import type { JourneysTable } from '../database/schema.ts';

export const insertJourney = (tx: Db, row: JourneysTable): Promise<unknown> =>
  tx.insertInto('journeys').values(row).execute();

export const findJourney = (db: Db, id: string, now: number): Promise<{ sealed: string } | undefined> =>
  db.selectFrom('journeys').select('sealed').where('id', '=', id).where('expiresAt', '>', now).executeTakeFirst();

export const updateJourney = (tx: Db, { id, ...values }: Pick<JourneysTable, 'id' | 'sealed' | 'expiresAt'>) =>
  tx.updateTable('journeys').set(values).where('id', '=', id).execute();

export const deleteJourneys = (tx: Db, before: number): Promise<unknown> =>
  tx.deleteFrom('journeys').where('expiresAt', '<=', before).execute();
