/**
 * How long a record may be trusted without anybody looking at it again. Pure; days are local dates (Europe/Rome).
 *
 * It counts from the day on which somebody of the network verified it, else from its newest source; a date that is only a
 * month or a year counts from its last day. A record without any date is due: nobody can say how old it is.
 */
import type { LocalDate, PartialDate, Verification } from './common.ts';
import type { Kind } from './directory.ts';
import { addDays, lastDayOf } from './time.ts';

/** Days after which somebody should look again. What has hours goes stale first. Kinds without sources have none. */
export const reviewDays = {
  desks: 90,
  services: 180,
  locations: 365,
  organizations: 365,
  networks: 365,
  documents: 365,
  comuni: 365,
} as const satisfies { readonly [kind in Kind]?: number };

/** A kind of record that is looked at again. */
export type ReviewedKind = keyof typeof reviewDays;

/** Is this kind looked at again at all? */
export const isReviewed = (kind: string): kind is ReviewedKind => Object.hasOwn(reviewDays, kind);

type Dated = { asOf?: PartialDate | undefined; verified?: Verification | undefined };

/** `due`: somebody should look. `stale`: past twice the interval, citizens are told to phone first. */
export type Freshness = 'fresh' | 'due' | 'stale';

/** The day from which it counts. */
export const knownSince = ({ asOf, verified }: Dated): LocalDate | undefined =>
  verified?.date ?? (asOf === undefined ? undefined : lastDayOf(asOf));

/** First days on which it is due and stale. */
export const reviewDates = (kind: ReviewedKind, record: Dated): { due: LocalDate; stale: LocalDate } | undefined => {
  const since = knownSince(record);
  const days = reviewDays[kind];
  return since === undefined ? undefined : { due: addDays(since, days + 1), stale: addDays(since, 2 * days + 1) };
};

/** What a page may say of the age of a record on a day. */
export const freshness = (kind: ReviewedKind, record: Dated, today: LocalDate): Freshness => {
  const dates = reviewDates(kind, record);
  if (dates === undefined) return 'due';
  if (today >= dates.stale) return 'stale';
  return today >= dates.due ? 'due' : 'fresh';
};
