/**
 * Passes free times on to who comes next: first those whose appointment cannot be kept, then those who wait, in the order
 * in which they came. It may run in every process and at any moment, again after a crash too: what it does is what the
 * tables say is still missing, and they refuse whatever somebody else has done meanwhile.
 */
import type { Slot } from '#content/model/slots.ts';
import type { Db } from '../database/database.ts';
import type { OutboxTable } from '../database/schema.ts';
import type { OfferKind, OffersTable } from '../database/tables/desk-day.ts';
import type { KeptOffer, Offers } from './offers.ts';

export type InLine = {
  subject: string;
  /** Free times that would do, the best first. */
  slots: () => Promise<readonly Slot[]>;
  letter: (offer: OffersTable) => OutboxTable | undefined;
  still: (tx: Db) => Promise<boolean>;
};

export type Line = {
  kind: OfferKind;
  /** Who may get an offer, first come first. Those who have one are left out by `passOn`. */
  next: () => Promise<readonly InLine[]>;
  /** Is this offer still of use? */
  needs: (offer: KeptOffer) => Promise<boolean>;
};

/** Times that others take while we look are tried no more than this; the next round tries again. */
const mostTries = 3;

const withdrawUseless = async (offers: Offers, lines: readonly Line[]): Promise<void> => {
  for (const offer of await offers.waiting()) {
    const line = lines.find(({ kind }) => kind === offer.kind);
    if (line !== undefined && !(await line.needs(offer))) await offers.withdraw(offer.id);
  }
};

const isSame = (offer: KeptOffer, slot: Slot): boolean => offer.desk === slot.desk && offer.startsAt === slot.startsAt;

/** True when they got an offer. */
const offerTo = async (offers: Offers, kind: OfferKind, { slots, ...one }: InLine): Promise<boolean> => {
  const before = await offers.of([one.subject]);
  if (before.some(({ answeredAt }) => answeredAt === null)) return false;
  const free = (await slots()).filter((slot) => !before.some((offer) => isSame(offer, slot)));
  let lost = 0;
  for (const slot of free) {
    const made = await offers.make({ ...one, kind, slot });
    if (made === 'made') return true;
    if (made === 'lost') lost += 1;
    if (made === 'unwanted' || lost === mostTries) return false;
  }
  return false;
};

/** @returns how many offers were made */
export const passOn = async (offers: Offers, lines: readonly Line[]): Promise<number> => {
  await offers.expire();
  await withdrawUseless(offers, lines);
  let made = 0;
  for (const { kind, next } of lines) {
    for (const one of await next()) if (await offerTo(offers, kind, one)) made += 1;
  }
  return made;
};
