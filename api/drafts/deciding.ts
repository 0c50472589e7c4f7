/** What is decided of a record, written down: a revision that waits for its pages, and a line of the audit. */
import type { RecordData, RecordRef } from '#content/model/record-data.ts';
import type { Instant } from '#content/model/time.ts';
import { auditEntry } from '../audit/audit.ts';
import type { Db } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import type { Place } from '../staff/access.ts';
import { insertRevision } from './table.ts';

/** What the audit calls them. */
export const kindOfRecord: Readonly<Record<RecordRef['kind'], string>> = {
  networks: 'network',
  comuni: 'comune',
  areas: 'area',
  organizations: 'organization',
  locations: 'location',
  services: 'service',
  desks: 'desk',
  documents: 'document',
  needs: 'need',
  questions: 'question',
};

type Noted = { at: Instant; staff: string; act: `draft.${string}`; ref: RecordRef; note?: string; place: Place };

export const noteInAudit = (tx: Db, { ref, ...noted }: Noted): Promise<void> =>
  auditEntry(tx, { ...noted, kind: kindOfRecord[ref.kind], record: ref.id });

type Decision = {
  at: Instant;
  ref: RecordRef;
  /** Undefined: there is no such record. */
  before: RecordData | undefined;
  after: RecordData | undefined;
  why: string;
  by: string;
  byName: string;
  onBehalfOf?: string | undefined;
  draft?: string | undefined;
  restores?: string | undefined;
};

const textOf = (data: RecordData | undefined): string | null => (data === undefined ? null : JSON.stringify(data));

/** The id of the revision. */
export const decide = async (tx: Db, decision: Decision): Promise<string> => {
  const { ref, at, before, after, why, by, byName, onBehalfOf = null, draft = null, restores = null } = decision;
  const id = newId(at);
  const fate = { startedAt: null, liveAt: null, failedAt: null, failure: null };
  const states = { beforeData: textOf(before), afterData: textOf(after) };
  await insertRevision(tx, {
    id,
    kind: ref.kind,
    record: ref.id,
    at,
    by,
    byName,
    onBehalfOf,
    why,
    draft,
    restores,
    ...states,
    ...fate,
  });
  return id;
};
