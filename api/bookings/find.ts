/** Finding a booking again: by its link, or by desk and code. */
import type { Id } from '#content/model/common.ts';
import type { Instant } from '#content/model/time.ts';
import type { BookingsTable } from '../database/schema.ts';
import { createCounter } from '../limits/counter.ts';
import { tokenHash } from '../secrets/vault.ts';
import type { Booking } from './booking.ts';
import { type BookingDeps, seen, viewOf } from './context.ts';
import { NoSuchBooking, TooManyGuesses } from './errors.ts';
import { bookingByCode, bookingById, bookingByToken, bookingsBetween, setLink } from './table.ts';

/** Wrong codes that an address may try, and all addresses together for one desk. */
const guesses = { perAddress: 10, perDesk: 200, ms: 15 * 60_000 };

/** Instants; `to` is exclusive. Cancelled ones are among them. */
export type Between = (span: { desks: readonly Id[]; from: Instant; to: Instant }) => Promise<Booking[]>;

export const createFind = (deps: BookingDeps) => {
  const { database, vault, now } = deps;
  const { read } = database;
  const ofAddress = createCounter({ most: guesses.perAddress, perMs: guesses.ms, now });
  const ofDesk = createCounter({ most: guesses.perDesk, perMs: guesses.ms, now });

  const view = async (row: BookingsTable | undefined): Promise<Booking | undefined> => row && viewOf(deps, read, row);

  const byId = async (id: string): Promise<Booking | undefined> => view(await bookingById(read, id));

  const byToken = async (token: string): Promise<Booking | undefined> =>
    view(await bookingByToken(read, tokenHash(token)));

  /** Only wrong codes count. @throws TooManyGuesses */
  const byCode = async (look: { desk: Id; code: string; address: string }): Promise<Booking | undefined> => {
    const wait = ofAddress.wait(look.address) ?? ofDesk.wait(look.desk);
    if (wait !== undefined) throw new TooManyGuesses(wait);
    const row = await bookingByCode(read, vault.codeHashes(look.desk, look.code));
    if (row === undefined) {
      ofAddress.add(look.address);
      ofDesk.add(look.desk);
    }
    return view(row);
  };

  /** The old link opens nothing any more. */
  const revokeLink = async (id: string): Promise<Booking> => {
    const row = await bookingById(read, id);
    if (row === undefined) throw new NoSuchBooking('There is no such booking.');
    const linkVersion = row.linkVersion + 1;
    const link = { linkVersion, tokenHash: tokenHash(vault.token(id, linkVersion, row.keyId)) };
    await database.write((tx) => setLink(tx, id, link));
    return viewOf(deps, read, { ...row, ...link });
  };

  const between: Between = async (span) => {
    const rows = await bookingsBetween(read, span);
    return rows.map(({ cancelledAt, by, late, ...row }) => {
      const cancellation = cancelledAt === null || by === null || late === null ? undefined : { cancelledAt, by, late };
      return seen(deps, row, cancellation);
    });
  };

  return { byId, between, byToken, byCode, revokeLink };
};
