/** The same bookings, where each time that was lost to somebody faster is counted. */
import type { Bookings } from '../bookings/bookings.ts';
import { SlotTaken } from '../bookings/errors.ts';

const noting =
  <Given extends unknown[], Result>(work: (...given: Given) => Promise<Result>, onTaken: () => void) =>
  async (...given: Given): Promise<Result> => {
    try {
      return await work(...given);
    } catch (error) {
      if (error instanceof SlotTaken) onTaken();
      throw error;
    }
  };

export const countingTaken = (bookings: Bookings, onTaken: () => void): Bookings => ({
  ...bookings,
  hold: noting(bookings.hold, onTaken),
  book: noting(bookings.book, onTaken),
  move: noting(bookings.move, onTaken),
});
