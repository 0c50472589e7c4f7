/**
 * Who did what, when, to which record. Written in the transaction of the act itself, so that neither is without the
 * other. Ids only: nothing of citizens, nothing that was typed.
 */
import type { Id } from '#content/model/common.ts';
import type { Instant } from '#content/model/time.ts';
import type { Db } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import type { Place } from '../staff/access.ts';
import { insertEntry, selectEntries, type Within } from './table.ts';

export type Entry = {
  at: Instant;
  /** Id of the person, or `system`. */
  staff: string;
  /** Noun and what befell it: `closure.made`, `booking.moved`. */
  act: `${string}.${string}`;
  /** What the record is: `booking`, `closure`, `person`, `service`… */
  kind: string;
  record: Id;
  /** A word that helps to understand it later; never about a citizen. */
  note?: string | undefined;
  /** Who leads this place may read it. `{}`: only who leads the whole portal. */
  place: Place;
};

export type Listed = Omit<Entry, 'act'> & { id: string; act: string };

export const auditEntry = (tx: Db, { at, staff, act, kind, record, note, place }: Entry): Promise<void> => {
  const { desk = null, organization = null, network = null } = place;
  return insertEntry(tx, {
    id: newId(at),
    at,
    staff,
    act,
    kind,
    record,
    note: note ?? null,
    desk,
    organization,
    network,
  });
};

export type AuditQuestion = {
  /** Undefined: everything. */
  within?: Within | undefined;
  from?: Instant | undefined;
  to?: Instant | undefined;
  limit: number;
  after?: string | undefined;
};

/** The newest first. */
export const auditList = async (db: Db, question: AuditQuestion): Promise<Listed[]> => {
  const { within, from, to, after, limit } = question;
  const rows = await selectEntries(db, { within, from, to, after, limit });
  return rows.map(({ note, desk, organization, network, ...row }) => ({
    ...row,
    note: note ?? undefined,
    place: { desk: desk ?? undefined, organization: organization ?? undefined, network: network ?? undefined },
  }));
};
