/** What can go wrong when somebody books, moves or cancels. HTTP is spoken in `answers.ts`. */
import type { Slot } from '#content/model/slots.ts';

/** Somebody was faster: expected, and answered with other times. */
export class SlotTaken extends Error {
  override name = 'SlotTaken';
  readonly alternatives: readonly Slot[];
  constructor(alternatives: readonly Slot[]) {
    super('The time is taken.');
    this.alternatives = alternatives;
  }
}

/** No such time: outside the hours, too near, too far, closed, or for others. */
export class SlotNotOffered extends Error {
  override name = 'SlotNotOffered';
  /** What of the request does not fit. */
  readonly about: 'desk' | 'type' | 'startsAt';
  constructor(about: 'desk' | 'type' | 'startsAt') {
    super(`There is no such ${about}.`);
    this.about = about;
  }
}

/** A contact has as many appointments at this desk as it may. */
export class TooManyBookings extends Error {
  override name = 'TooManyBookings';
}

/** This desk takes no more bookings without a contact on that day. */
export class ContactNeeded extends Error {
  override name = 'ContactNeeded';
}

/** The cut-off, or the start, is over. */
export class TooLate extends Error {
  override name = 'TooLate';
}

export class AlreadyCancelled extends Error {
  override name = 'AlreadyCancelled';
}

/** The same idempotency key came with another request. */
export class KeyReused extends Error {
  override name = 'KeyReused';
}

/** An address keeps as many times as it may. */
export class TooManyHolds extends Error {
  override name = 'TooManyHolds';
}

/** An address tried too many codes. */
export class TooManyGuesses extends Error {
  override name = 'TooManyGuesses';
  readonly retryAfterSeconds: number;
  constructor(retryAfterSeconds: number) {
    super('Too many codes were tried.');
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** No booking has this id, or it was deleted. */
export class NoSuchBooking extends Error {
  override name = 'NoSuchBooking';
}
