/** The SQL of offers: times kept for somebody until an answer. */
import type { Instant } from '#content/model/time.ts';
import type { Db } from '../database/database.ts';
import type { Actor } from '../database/schema.ts';
import type { OfferAnswer, OffersTable } from '../database/tables/desk-day.ts';

/** False: this subject has one that waits for an answer, or was offered this time before. */
export const insertOffer = async (tx: Db, offer: OffersTable): Promise<boolean> => {
  const rows = await tx
    .insertInto('offers')
    .values(offer)
    .onConflict((on) => on.doNothing())
    .returning('id')
    .execute();
  return rows.length === 1;
};

export const offerById = (db: Db, id: string): Promise<OffersTable | undefined> =>
  db.selectFrom('offers').selectAll().where('id', '=', id).executeTakeFirst();

export const offerByToken = (db: Db, tokenHash: string): Promise<OffersTable | undefined> =>
  db.selectFrom('offers').selectAll().where('tokenHash', '=', tokenHash).executeTakeFirst();

export const offersOf = (db: Db, subjects: readonly string[]): Promise<OffersTable[]> =>
  subjects.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('offers')
        .selectAll()
        .where('subject', 'in', [...subjects])
        .orderBy('createdAt')
        .execute();

export const waitingOffers = (db: Db): Promise<OffersTable[]> =>
  db.selectFrom('offers').selectAll().where('answeredAt', 'is', null).orderBy('createdAt').execute();

type Answer = { answer: OfferAnswer; at: Instant; by: Actor; booking?: string | undefined };

/** False: it was answered before, or, for who accepts, it is over. */
export const answerOffer = async (tx: Db, id: string, { answer, at, by, booking = '' }: Answer): Promise<boolean> => {
  let row = tx
    .updateTable('offers')
    .set({ answer, answeredAt: at, answeredBy: by, booking: booking || null })
    .where('id', '=', id)
    .where('answeredAt', 'is', null);
  if (answer === 'accepted') row = row.where('expiresAt', '>', at);
  return (await row.returning('id').execute()).length === 1;
};

/** Those that ended without an answer. */
export const expireOffers = (tx: Db, now: Instant): Promise<{ id: string; desk: string }[]> =>
  tx
    .updateTable('offers')
    .set({ answer: 'expired', answeredAt: now, answeredBy: 'system' })
    .where('answeredAt', 'is', null)
    .where('expiresAt', '<=', now)
    .returning(['id', 'desk'])
    .execute();
