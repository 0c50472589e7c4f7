/** The booking core put together: database, keys, desks, slots, bookings. Nothing in it knows HTTP. */
import type { Directory } from '#content/model/directory.ts';
import type { Instant } from '#content/model/time.ts';
import { type Bookings, createBookings } from './bookings/bookings.ts';
import type { Database } from './database/database.ts';
import { type Agendas, createAgendas } from './desks/agenda.ts';
import { createSlots, type Slots } from './desks/slots.ts';
import { createTaken, type TakenAtDesks } from './desks/taken.ts';
import type { PlanLetters } from './outbox/enqueue.ts';
import type { Vault } from './secrets/vault.ts';

export type CoreDeps = {
  database: Database;
  vault: Vault;
  directory: () => Directory;
  planLetters: PlanLetters;
  now: () => Instant;
  retentionDays: number;
};

export type Core = { agendas: Agendas; taken: TakenAtDesks; slots: Slots; bookings: Bookings };

export const createCore = ({ directory, ...deps }: CoreDeps): Core => {
  const agendas = createAgendas(directory);
  const taken = createTaken(deps);
  const slots = createSlots({ agendas, taken, now: deps.now });
  const bookings = createBookings({ ...deps, agendas, taken, slots });
  return { agendas, taken, slots, bookings };
};
