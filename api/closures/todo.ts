/**
 * What is still to be done for somebody whose appointment fell into closed hours. It follows from what is true (moved,
 * cancelled, told, answered), so nothing can be ticked off that was not done, nor left open once it was. Pure.
 */
import type { Instant } from '#content/model/time.ts';
import type { CallOutcome, OfferAnswer, Way } from '../database/tables/desk-day.ts';

export type Facts = {
  way: Way;
  hasPhone: boolean;
  startsAt: Instant;
  /** Its time is still in the hours of this closure. */
  inHours: boolean;
  cancelled: boolean;
  /** When the closure was taken back. */
  revokedAt: Instant | undefined;
  /** Letters of this closure, the last one of each kind; `outcome` is absent while it waits. */
  closedLetter: { outcome: 'sent' | 'skipped' | 'dead' | undefined } | undefined;
  reopenedLetter: { outcome: 'sent' | 'skipped' | 'dead' | undefined } | undefined;
  /** The last offer of another time. */
  offer: { answer: OfferAnswer | undefined } | undefined;
  calls: readonly { at: Instant; outcome: CallOutcome }[];
  demo: boolean;
};

/** To be done by somebody of the desk. `recall`: they know of a closure that is no longer true. */
export const openStates = ['call', 'silent', 'post', 'recall'] as const;
/** Being done. `asked`: the person has a letter and may answer. */
export const waitingStates = ['asked'] as const;
/** `missed`: its time is over, and nothing was done. */
export const doneStates = ['moved', 'cancelled', 'told', 'kept', 'missed', 'trial'] as const;
export type TodoState = (typeof openStates | typeof waitingStates | typeof doneStates)[number];

const told: ReadonlySet<CallOutcome> = new Set(['told', 'posted']);

const byHand = ({ hasPhone }: Facts): TodoState => (hasPhone ? 'call' : 'post');

const afterRevoking = (facts: Facts, revokedAt: Instant): TodoState => {
  const knew = facts.calls.some(({ at, outcome }) => at <= revokedAt && told.has(outcome));
  const wrote = facts.closedLetter?.outcome === 'sent' && facts.reopenedLetter === undefined;
  const failed = facts.reopenedLetter?.outcome === 'dead' || facts.reopenedLetter?.outcome === 'skipped';
  const knows = facts.calls.some(({ at, outcome }) => at > revokedAt && told.has(outcome));
  return (knew || wrote || failed) && !knows ? 'recall' : 'kept';
};

const byLetter = (facts: Facts): TodoState => {
  const { closedLetter, offer } = facts;
  const arrived = closedLetter !== undefined && closedLetter.outcome !== 'dead' && closedLetter.outcome !== 'skipped';
  if (!arrived) return byHand(facts);
  const waits = closedLetter.outcome === undefined || offer === undefined || offer.answer === undefined;
  return waits ? 'asked' : 'silent';
};

export const stateOf = (facts: Facts, now: Instant): TodoState => {
  if (facts.cancelled) return 'cancelled';
  if (!facts.inHours) return 'moved';
  if (facts.revokedAt !== undefined) return facts.startsAt <= now ? 'kept' : afterRevoking(facts, facts.revokedAt);
  if (facts.calls.some(({ outcome }) => told.has(outcome))) return 'told';
  if (facts.startsAt <= now) return facts.demo ? 'trial' : 'missed';
  if (facts.way !== 'email' || facts.demo) return facts.way === 'phone' || facts.way === 'email' ? 'call' : 'post';
  return byLetter(facts);
};

export const isToDo = (state: TodoState): boolean => openStates.some((one) => one === state);
export const isWaited = (state: TodoState): boolean => waitingStates.some((one) => one === state);
