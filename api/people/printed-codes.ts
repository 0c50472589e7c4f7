/**
 * Codes on paper, for who shares a mailbox, or when the post is down: ten for each person, each good once. Only keyed
 * hashes are kept, so they are shown when they are made and never again; new ones end the old.
 */
import { randomInt } from 'node:crypto';
import type { Instant } from '#content/model/time.ts';
import { auditEntry } from '../audit/audit.ts';
import type { Database } from '../database/database.ts';
import type { Vault } from '../secrets/vault.ts';
import { peopleAt } from './people.ts';
import { countCodes, insertCodes, revokeCodes, takeCode } from './table.ts';

export const printedCount = 10;
const length = 8;
/** No digits, which are for codes by mail, and no pair that looks alike. */
const letters = 'ACDEFGHJKMNPQRTWXY';

type Deps = { database: Database; vault: Vault; now: () => Instant };

const newCode = (): string => Array.from({ length }, () => letters.charAt(randomInt(letters.length))).join('');
const ownerOf = (person: string): string => `printed:${person}`;

export type PrintedCodes = {
  /** The codes, for the only time. `by`: who asked for them. */
  make: (person: string, by: string) => Promise<string[]>;
  left: (person: string) => Promise<number>;
  /** Whose it is among those who share a mailbox; it is used from now on. */
  take: (mailbox: string, typed: string) => Promise<string | undefined>;
};

export const createPrintedCodes = ({ database, vault, now }: Deps): PrintedCodes => {
  const hashes = (person: string, code: string): string[] => vault.codeHashes(ownerOf(person), code);
  return {
    make: async (person, by) => {
      const at = now();
      const codes = Array.from({ length: printedCount }, newCode);
      const rows = codes.flatMap((code) => {
        const [codeHash = ''] = hashes(person, code);
        return { codeHash, person, madeAt: at, usedAt: null, revokedAt: null };
      });
      await database.write(async (tx) => {
        await revokeCodes(tx, person, at);
        await insertCodes(tx, rows);
        await auditEntry(tx, { at, staff: by, act: 'codes.printed', kind: 'person', record: person, place: {} });
      });
      return codes;
    },
    left: (person) => countCodes(database.read, person),
    take: async (mailbox, typed) => {
      const people = await peopleAt(database.read, mailbox);
      // For nobody it asks too: the unknown takes as long as the wrong.
      const asked = (people.length === 0 ? [{ id: '' }] : people).flatMap(({ id }) => hashes(id, typed));
      return database.write((tx) => takeCode(tx, asked, now()));
    },
  };
};
