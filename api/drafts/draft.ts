/**
 * A change that somebody is working on. What is typed is kept as it is, even where it cannot be right yet. State is what
 * happened, and who did it: the last act that counts tells where a draft stands. Instants are epoch milliseconds.
 */
import type { RecordData, RecordRef } from '#content/model/record-data.ts';
import type { Instant } from '#content/model/time.ts';

/** `failed`: approved, but it could not go on the pages; the comment tells why, and the draft is its author's again. */
export const acts = [
  'submitted',
  'sent-back',
  'approved',
  'published',
  'failed',
  'withdrawn',
  'commented',
  'resolved',
] as const;
export type Act = (typeof acts)[number];

/** `editing`: its author's. `submitted`: waits for a review. `approved`: on its way to the pages. The others are ends. */
export type DraftState = 'editing' | 'submitted' | 'approved' | 'published' | 'withdrawn';

export type Event = { id: string; at: Instant; by: string; byName: string; act: Act; comment: string };

export type Draft = {
  id: string;
  ref: RecordRef;
  /** The record did not exist when the draft was begun. */
  isNew: boolean;
  /** Revision the draft started from: `baseOf` of `original`. */
  base: string;
  original: RecordData;
  data: RecordData;
  author: string;
  authorName: string;
  /** Recorded by a coordinator for somebody else, by phone: whom. */
  onBehalfOf: string | undefined;
  /** Why, in the author's words. */
  why: string;
  createdAt: Instant;
  savedAt: Instant;
  /** Grows with each save: a save from an older window is refused instead of overwriting. */
  version: number;
  state: DraftState;
  events: readonly Event[];
};

const states: Readonly<Record<Exclude<Act, 'commented'>, DraftState>> = {
  submitted: 'submitted',
  'sent-back': 'editing',
  approved: 'approved',
  published: 'published',
  failed: 'editing',
  withdrawn: 'withdrawn',
  resolved: 'editing',
};

/** Where the acts, in their order, have led. */
export const stateAfter = (events: readonly Pick<Event, 'act'>[]): DraftState => {
  const last = events.findLast(({ act }) => act !== 'commented')?.act;
  return last === undefined || last === 'commented' ? 'editing' : states[last];
};
