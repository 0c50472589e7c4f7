/** Links that let a person choose the time of an appointment for which one must be invited. Each works once. */
import type { Id } from '#content/model/common.ts';
import type { Instant } from '#content/model/time.ts';
import type { Database, Db } from '../database/database.ts';
import { tokenHash } from '../secrets/vault.ts';
import { followUpByToken, useFollowUp } from './table.ts';

/** Somebody has booked with this link already. */
export class InvitationUsed extends Error {
  override name = 'InvitationUsed';
}

export type Invitation = { id: string; desk: Id; type: Id };

export type FollowUps = {
  /** What a link lets one book. Undefined: it is wrong, used, or over. */
  find: (token: string) => Promise<Invitation | undefined>;
  /** In the transaction of the booking. @throws InvitationUsed */
  use: (tx: Db, id: string, booking: string) => Promise<void>;
};

type Deps = { database: Pick<Database, 'read'>; now: () => Instant };

export const createFollowUps = ({ database: { read }, now }: Deps): FollowUps => ({
  find: async (token) => {
    const row = await followUpByToken(read, tokenHash(token));
    if (row === undefined || row.booking !== null || row.expiresAt <= now()) return undefined;
    return { id: row.id, desk: row.desk, type: row.type };
  },
  use: async (tx, id, booking) => {
    if (!(await useFollowUp(tx, id, booking))) throw new InvitationUsed('The link was used before.');
  },
});
