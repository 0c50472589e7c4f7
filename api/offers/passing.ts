/** Closures, offers and the waiting list put together, and the round that passes free times on. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Bookings } from '../bookings/bookings.ts';
import type { BookingDeps } from '../bookings/context.ts';
import { type ClosureViews, createClosureViews } from '../closures/affected.ts';
import { type ClosedForBooking, createClosedFor } from '../closures/change.ts';
import { type Closures, createClosures } from '../closures/closures.ts';
import { createDeal, type Deal } from '../closures/deal.ts';
import { affectedLine, affectedTaker } from '../closures/line.ts';
import { waitingLine, waitingTaker } from '../waitlist/line.ts';
import { createWaitlist, type Waitlist } from '../waitlist/waitlist.ts';
import { createLetterFacts, type LetterFacts } from './letters.ts';
import { passOn } from './line.ts';
import { createOffers, type Offers } from './offers.ts';

export type Passing = {
  offers: Offers;
  waitlist: Waitlist;
  closures: Closures;
  closureViews: ClosureViews;
  closedFor: ClosedForBooking;
  deal: Deal;
  letters: LetterFacts;
  /** One round now. @returns how many offers were made */
  pass: () => Promise<number>;
  /** One round soon; nobody waits for it. */
  passSoon: () => void;
  /** Rounds by themselves, until stopped. */
  start: () => void;
  stop: () => Promise<void>;
  purge: () => Promise<void>;
};

type Options = BookingDeps & { bookings: Bookings; onError: (error: unknown, message: string) => void };

/** Offers pass on by rounds; what this process frees itself passes on at once. */
const everyMs = 20_000;

export const createPassing = (deps: Options): Passing => {
  const { onError } = deps;
  const waitlist = createWaitlist(deps);
  const whole = { ...deps, waitlist };
  const offers = createOffers(deps, { affected: affectedTaker(deps), waiting: waitingTaker(whole) });
  const closures = createClosures(deps);
  const lines = [affectedLine(deps, offers), waitingLine(whole, offers)];

  /** One round at a time in a process; who asks meanwhile gets one that begins after. */
  let last: Promise<unknown> = Promise.resolve();
  const round = async (): Promise<number> => {
    await closures.reconcile();
    return passOn(offers, lines);
  };
  const pass = (): Promise<number> => {
    const turn = last.then(round, round);
    last = turn.catch(() => undefined);
    return turn;
  };

  const tryPass = async (): Promise<void> => {
    await pass().catch((error: unknown) => onError(error, 'Free times could not be passed on; we try again'));
  };

  const closing = new AbortController();
  const { signal } = closing;
  let going: Promise<void> = Promise.resolve();
  const go = async (): Promise<void> => {
    while (!signal.aborted) {
      await tryPass();
      await sleep(everyMs, undefined, { signal }).catch(() => undefined);
    }
  };

  const closedFor = createClosedFor(deps, offers);
  return {
    offers,
    waitlist,
    closures,
    closureViews: createClosureViews(deps, offers),
    closedFor,
    letters: createLetterFacts({ ...whole, offers, closedFor }),
    deal: createDeal(deps, offers),
    pass,
    passSoon: () => void tryPass(),
    start: () => {
      going = go();
    },
    stop: async () => {
      closing.abort();
      await going;
      await last;
    },
    purge: async () => {
      await waitlist.purge();
      await closures.purge();
    },
  };
};
