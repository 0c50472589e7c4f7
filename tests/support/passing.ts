/** A booking core with closures, offers and the waiting list on a database of its own. */
import type { BookingDeps } from '../../api/bookings/context.ts';
import type { Database } from '../../api/database/database.ts';
import { createPassing, type Passing } from '../../api/offers/passing.ts';
import { coreOn, plainLetters, type TestCore } from './core.ts';

type Given = Parameters<typeof coreOn>[1];
export type TestPassing = TestCore & Passing;

export const passingOn = (database: Database, given: Given = {}): TestPassing => {
  const core = coreOn(database, given);
  const { clock, vault, agendas, taken, slots, bookings } = core;
  const deps: BookingDeps = {
    database,
    vault,
    agendas,
    taken,
    slots,
    planLetters: plainLetters,
    now: () => clock.now,
    retentionDays: 30,
  };
  const onError = (error: unknown): void => {
    throw error;
  };
  return { ...core, ...createPassing({ ...deps, bookings, onError }) };
};
