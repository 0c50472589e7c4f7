/** In the order in which they are applied. Add at the end; never change one that has been released. */
import { statements as bookings } from './0001-bookings.ts';

export type Migration = { name: string; statements: readonly string[] };

export const migrations: readonly Migration[] = [{ name: '0001-bookings', statements: bookings }];
