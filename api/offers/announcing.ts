/** Bookings that, when they free a time, have it passed on at once instead of in the next round. */
import type { Bookings } from '../bookings/bookings.ts';

export const announcing = (bookings: Bookings, freed: () => void): Bookings => {
  const then =
    <A extends unknown[], R>(act: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      const done = await act(...given);
      freed();
      return done;
    };
  return {
    ...bookings,
    cancel: then(bookings.cancel),
    move: then(bookings.move),
    erase: then(bookings.erase),
  };
};
