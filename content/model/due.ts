/** Which records of the network somebody should look at again, and whom to ask. Pure; `today` is a local date (Europe/Rome). */
import type { Id, LocalDate } from './common.ts';
import type { Directory } from './directory.ts';
import { type Listed, lists } from './due-lists.ts';
import { type Freshness, freshness, isReviewed, knownSince, type ReviewedKind } from './freshness.ts';

/** A record that waits to be looked at. */
export type DueRecord = Omit<Listed, 'id' | 'dated'> & {
  ref: { kind: ReviewedKind; id: Id };
  /** The day from which it counts; undefined: no source has a date. */
  since: LocalDate | undefined;
  state: Exclude<Freshness, 'fresh'>;
};

const reviewedKinds = Object.keys(lists).filter(isReviewed);
const states = ['stale', 'due'] as const;

/** Stale ones first, then by age, those without a date last: nobody can say that they are old. */
export const dueRecords = (directory: Directory, today: LocalDate): DueRecord[] => {
  const all = reviewedKinds.flatMap((kind) =>
    lists[kind](directory).flatMap(({ id, dated, ...rest }) => {
      const state = freshness(kind, dated, today);
      return state === 'fresh' ? [] : [{ ref: { kind, id }, since: knownSince(dated), state, ...rest }];
    }),
  );
  const age = ({ since }: DueRecord): string => since ?? '9999';
  return all.sort(
    (one, other) => states.indexOf(one.state) - states.indexOf(other.state) || age(one).localeCompare(age(other)),
  );
};
