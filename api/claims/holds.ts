/** The holds themselves, beside what they have taken. */
import type { Db } from '../database/database.ts';
import type { HoldsTable } from '../database/schema.ts';
import { holdById, insertHold } from './table.ts';

export const keepHold = (tx: Db, hold: HoldsTable): Promise<void> => insertHold(tx, hold);

export const heldBy = (db: Db, id: string): Promise<HoldsTable | undefined> => holdById(db, id);
