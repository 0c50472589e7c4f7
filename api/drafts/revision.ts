/** What a record says from a moment on, and who decided so. Instants are epoch milliseconds. */
import type { RecordData, RecordRef } from '#content/model/record-data.ts';
import type { Instant } from '#content/model/time.ts';

export type Revision = {
  id: string;
  ref: RecordRef;
  at: Instant;
  by: string;
  byName: string;
  onBehalfOf: string | undefined;
  why: string;
  draft: string | undefined;
  /** The revision whose state this one brings back. */
  restores: string | undefined;
  /** Undefined: there was no such record. */
  before: RecordData | undefined;
  /** Undefined: the record is taken away. */
  after: RecordData | undefined;
  /** `waiting`: in the queue. `building`: its pages are being made. `live`: on the pages. `failed`: it never will be. */
  state: 'waiting' | 'building' | 'live' | 'failed';
  liveAt: Instant | undefined;
  /** Why it failed, in words. */
  failure: string | undefined;
};
