/** Journeys: begun, read, kept, forgotten. A journey dies 60 minutes after its last answer. */
import { hash, randomBytes } from 'node:crypto';
import type { Instant } from '#content/model/time.ts';
import type { Database } from '../database/database.ts';
import type { Vault } from '../secrets/vault.ts';
import { Answers } from './answers.ts';
import { deleteJourneys, findJourney, insertJourney, updateJourney } from './table.ts';

const lifetime = 60 * 60_000;

export type Journey = { id: string; answers: Answers };

export type Journeys = {
  /** @returns the id: 128 bits that nobody guesses. */
  begin: (answers: Answers) => Promise<string>;
  /** Undefined: it died, or never was. */
  find: (id: string) => Promise<Journey | undefined>;
  save: (journey: Journey) => Promise<void>;
  /** Deletes the dead ones. */
  purge: () => Promise<void>;
};

type Deps = { database: Database; vault: Vault; now: () => Instant };

const rowId = (id: string): string => hash('sha256', id, 'base64url');

export const createJourneys = ({ database, vault, now }: Deps): Journeys => ({
  begin: async (answers) => {
    const id = randomBytes(16).toString('base64url');
    const [createdAt, sealed] = [now(), vault.seal(rowId(id), answers)];
    await database.write(async (tx) => {
      await deleteJourneys(tx, createdAt);
      await insertJourney(tx, { id: rowId(id), sealed, createdAt, expiresAt: createdAt + lifetime });
    });
    return id;
  },
  find: async (id) => {
    const row = await findJourney(database.read, rowId(id), now());
    return row && { id, answers: Answers.parse(vault.open(rowId(id), row.sealed)) };
  },
  save: async ({ id, answers }) => {
    const row = { id: rowId(id), sealed: vault.seal(rowId(id), answers), expiresAt: now() + lifetime };
    await database.write((tx) => updateJourney(tx, row));
  },
  purge: async () => {
    const before = now();
    await database.write((tx) => deleteJourneys(tx, before));
  },
});
