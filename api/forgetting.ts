/** What is forgotten when its time is over: persons, journeys, places in line, sessions, what was said of pages. */
import type { Instant } from '#content/model/time.ts';
import type { Bookings } from './bookings/bookings.ts';
import type { Database } from './database/database.ts';
import { purgeFeedback } from './feedback/feedback.ts';
import type { Journeys } from './journeys/journeys.ts';
import type { Passing } from './offers/passing.ts';
import { purgeSessions } from './sign-in/sessions.ts';

type Keepers = {
  database: Database;
  bookings: Bookings;
  journeys: Journeys;
  passing: Passing;
  now: () => Instant;
  retentionDays: number;
};

/** Each by itself, so that one that fails does not keep the others. */
export const forgetting = (keepers: Keepers): (() => Promise<unknown>)[] => {
  const { database, bookings, journeys, passing, now, retentionDays } = keepers;
  return [
    bookings.purge,
    journeys.purge,
    passing.purge,
    () => purgeSessions({ database, now }),
    () => purgeFeedback(database, { now: now(), retentionDays }),
  ];
};
