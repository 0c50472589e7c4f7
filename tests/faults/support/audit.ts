/** What the database holds after a fault, against what people were told. */
import { expect } from 'vitest';
import type { Database } from '../../../api/database/database.ts';
import { tokenHash } from '../../../api/secrets/vault.ts';
import type { Tally } from './clients.ts';

export type Found = { bookings: number; letters: number; lost: number; withoutLetter: number; doubled: number };

/** Counts, over all rows, what must be nothing: acknowledged and not there, two on one seat, a booking without its letter. */
export const audit = async ({ read }: Database, { acknowledged }: Pick<Tally, 'acknowledged'>): Promise<Found> => {
  const bookings = await read.selectFrom('bookings').select(['id', 'tokenHash', 'type', 'startsAt']).execute();
  const letters = await read.selectFrom('outbox').select(['booking']).where('event', '=', 'booked').execute();
  const claims = await read.selectFrom('claims').select(['owner']).execute();
  const known = new Set(bookings.map((row) => row.tokenHash));
  const told = new Set(letters.map(({ booking }) => booking));
  const claimed = new Set(claims.map(({ owner }) => owner));
  const seats = new Set(bookings.map(({ type, startsAt }) => `${type} ${startsAt}`));
  expect(
    bookings.every(({ id }) => claimed.has(id)),
    'every booking has its claims',
  ).toBe(true);
  return {
    bookings: bookings.length,
    letters: letters.length,
    lost: acknowledged.filter(({ token }) => !known.has(tokenHash(token))).length,
    withoutLetter: bookings.filter(({ id }) => !told.has(id)).length,
    doubled: bookings.length - seats.size,
  };
};

/** One line a person can read after the run. */
export const report = (title: string, tally: Tally, found: Found, kills: number): void => {
  const { acknowledged, repeated, taken, unheard } = tally;
  console.log(
    `${title}: ${kills} faults, ${acknowledged.length} acknowledged, ${found.bookings} found, ${found.lost} lost, ` +
      `${found.letters} letters, ${repeated} repeats answered, ${taken} times taken, ${unheard} unheard`,
  );
};
