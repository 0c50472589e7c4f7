/** Rows of the tables as drafts and revisions. */
import { z } from 'zod';
import { languages } from '#content/model/common.ts';
import type { RecordData, RecordRef } from '#content/model/record-data.ts';
import { kinds } from '#content/read/content.ts';
import type { DraftEventTable, DraftTable, RevisionTable } from '../database/tables/drafts.ts';
import { acts, type Draft, type Event, stateAfter } from './draft.ts';
import type { Revision } from './revision.ts';

const Group = z.record(z.string(), z.json());
/** What a form or a file says of a record, before its schema. */
export const RecordDataShape = z.strictObject({ facts: Group, words: z.partialRecord(z.enum(languages), Group) });
export const RefShape = z.strictObject({ kind: z.enum(kinds), id: z.string() });
const Act = z.enum(acts);

const data = (text: string): RecordData => RecordDataShape.parse(JSON.parse(text));
const dataOrNone = (text: string | null): RecordData | undefined => (text === null ? undefined : data(text));
export const refOf = ({ kind, record }: Pick<DraftTable, 'kind' | 'record'>): RecordRef =>
  RefShape.parse({ kind, id: record });

const event = ({ draft: _, ...row }: DraftEventTable): Event => ({ ...row, act: Act.parse(row.act) });

export const draftOf = (row: DraftTable, allEvents: readonly DraftEventTable[]): Draft => {
  const { kind: _, record: __, baseData, closedAt: ___, ...rest } = row;
  const events = allEvents.filter(({ draft }) => draft === row.id).map(event);
  return {
    ...rest,
    ref: refOf(row),
    isNew: row.base === '',
    original: data(baseData),
    data: data(row.data),
    onBehalfOf: row.onBehalfOf ?? undefined,
    state: stateAfter(events),
    events,
  };
};

const stateOf = ({ liveAt, failedAt, startedAt }: RevisionTable): Revision['state'] => {
  if (failedAt !== null) return 'failed';
  if (liveAt !== null) return 'live';
  return startedAt === null ? 'waiting' : 'building';
};

export const revisionOf = (row: RevisionTable): Revision => ({
  id: row.id,
  ref: refOf(row),
  at: row.at,
  by: row.by,
  byName: row.byName,
  onBehalfOf: row.onBehalfOf ?? undefined,
  why: row.why,
  draft: row.draft ?? undefined,
  restores: row.restores ?? undefined,
  before: dataOrNone(row.beforeData),
  after: dataOrNone(row.afterData),
  state: stateOf(row),
  liveAt: row.liveAt ?? undefined,
  failure: row.failure ?? undefined,
});
