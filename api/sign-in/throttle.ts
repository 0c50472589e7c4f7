/** How often somebody may ask for a code, or try one: per mailbox and per address they come from. */
import type { Instant } from '#content/model/time.ts';
import { createCounter } from '../limits/counter.ts';

const quarter = 15 * 60_000;
const day = 24 * 60 * 60_000;

/** A desk has one address for everybody who works there. */
const letters = { perMailbox: 5, perAddress: 30 };
/** Wrong codes. Of a million codes forty a day are few. */
const guesses = { perMailbox: 10, perMailboxAndDay: 40, perAddress: 30 };

/** `mailbox`: as it was typed, known to us or not. */
export type Who = { mailbox: string; address: string };

export type Throttle = {
  /** Counts a letter; seconds to wait when that is too many. */
  letter: (who: Who) => number | undefined;
  /** Seconds to wait before a code may be tried. */
  wait: (who: Who) => number | undefined;
  /** A code was wrong. */
  wrong: (who: Who) => void;
};

export const createThrottle = (now: () => Instant): Throttle => {
  const counter = (most: number, perMs = quarter) => createCounter({ most, perMs, now });
  const [lettersTo, lettersFrom] = [counter(letters.perMailbox), counter(letters.perAddress)];
  const [triedAt, triedAtToday, triedFrom] = [
    counter(guesses.perMailbox),
    counter(guesses.perMailboxAndDay, day),
    counter(guesses.perAddress),
  ];
  return {
    letter: ({ mailbox, address }) => lettersTo.add(mailbox) ?? lettersFrom.add(address),
    wait: ({ mailbox, address }) => triedAt.wait(mailbox) ?? triedAtToday.wait(mailbox) ?? triedFrom.wait(address),
    wrong: ({ mailbox, address }) => {
      triedAt.add(mailbox);
      triedAtToday.add(mailbox);
      triedFrom.add(address);
    },
  };
};
