/** Takes hold of a booking inside a transaction of somebody else, as a move or a cancellation does. */
import type { Db } from '../database/database.ts';
import type { BookingsTable } from '../database/schema.ts';
import { beginChange, cancellationOf } from './table.ts';

/**
 * Raises its sequence, so that letters written down before are not sent any more. Undefined, with the sequence raised all
 * the same, when it was cancelled.
 */
export const touchBooking = async (tx: Db, id: string): Promise<BookingsTable | undefined> => {
  const row = await beginChange(tx, id);
  return row === undefined || (await cancellationOf(tx, id)) !== undefined ? undefined : row;
};
