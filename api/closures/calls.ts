/** Calls: who tried to reach whom, when, and what came of it. Each with its entry in the register. */
import type { Id } from '#content/model/common.ts';
import type { Instant } from '#content/model/time.ts';
import { auditEntry } from '../audit/audit.ts';
import type { Db } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import type { CallOutcome } from '../database/tables/desk-day.ts';
import { insertCall } from './table.ts';

export { callsTo } from './table.ts';

export type Called = {
  /** A booking, or somebody who waits. */
  subject: string;
  kind: 'booking' | 'waiting';
  outcome: CallOutcome;
  staff: string;
  desk: Id;
  at: Instant;
};

/** Moving and cancelling have their own name in the register. */
export const recordCall = async (tx: Db, { subject, kind, outcome, staff, desk, at }: Called): Promise<void> => {
  await insertCall(tx, { id: newId(at), subject, at, by: staff, outcome });
  const done = outcome === 'moved' || outcome === 'cancelled';
  const what = done ? { act: `booking.${outcome}` as const } : { act: 'call.made' as const, note: outcome };
  await auditEntry(tx, { at, staff, kind, record: subject, place: { desk }, ...what });
};
