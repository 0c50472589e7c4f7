/** What every act on a draft stands on: who may, where the draft is now, and how it is written down. */
import type { RecordData, RecordRef } from '#content/model/record-data.ts';
import type { Instant } from '#content/model/time.ts';
import type { Database, Db } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import { Problem } from '../problems.ts';
import type { Permission, Staff } from '../staff/access.ts';
import { nothing } from './base.ts';
import { noteInAudit, decide as writeDecision } from './deciding.ts';
import type { Act, Draft, DraftState } from './draft.ts';
import type { Edition } from './edition.ts';
import { DraftMovedOn, DraftNotFound, type FieldProblem } from './errors.ts';
import { mayChange, placesOf } from './places.ts';
import type { Revision } from './revision.ts';
import { draftOf, revisionOf } from './rows.ts';
import {
  type allOpenDrafts,
  closeDraft,
  draftById,
  eventsOf,
  insertEvent,
  revisionById,
  waitingRevisions,
} from './table.ts';

export type GroundDeps = {
  database: Database;
  edition: Edition;
  now: () => Instant;
  /** Something waits to be published. */
  wake: () => void;
};

export type Ground = ReturnType<typeof createGround>;

export const createGround = ({ database, edition, now, wake }: GroundDeps) => {
  const { read, write } = database;
  const waiting = async (): Promise<Revision[]> => (await waitingRevisions(read)).map(revisionOf);

  const may = (staff: Staff, permission: Permission, ref: RecordRef, versions: readonly RecordData[]): boolean =>
    mayChange(staff, permission, { ref, versions, directory: edition.directory() });
  const demand: (...given: Parameters<typeof may>) => void = (...given) => {
    if (!may(...given)) throw new Problem('forbidden');
  };
  const versionsOf = ({ original, data, isNew }: Draft): RecordData[] => (isNew ? [data] : [original, data]);
  const isAuthor = ({ author }: Draft, staff: Staff): boolean => author === staff.id;

  const load = async (id: string): Promise<Draft> => {
    const row = await draftById(read, id);
    if (row === undefined) throw new DraftNotFound();
    return draftOf(row, await eventsOf(read, [id]));
  };
  const all = async (rows: Awaited<ReturnType<typeof allOpenDrafts>>): Promise<Draft[]> => {
    const events = await eventsOf(
      read,
      rows.map(({ id }) => id),
    );
    return rows.map((row) => draftOf(row, events));
  };

  const audit = (
    tx: Db,
    staff: Staff,
    { act, ref, note }: { act: `draft.${string}`; ref: RecordRef; note?: string },
  ) => {
    const data = edition.current(ref, []) ?? nothing;
    const [place = {}] = placesOf(ref, data, edition.directory());
    return noteInAudit(tx, { at: now(), staff: staff.id, act, ref, ...(note !== undefined && { note }), place });
  };
  const note = async (tx: Db, draft: Draft, { staff, act, comment }: { staff: Staff; act: Act; comment: string }) => {
    const at = now();
    await insertEvent(tx, { id: newId(at), draft: draft.id, at, by: staff.id, byName: staff.name, act, comment });
    await audit(tx, staff, { act: `draft.${act}`, ref: draft.ref, note: draft.id });
  };
  const from = (draft: Draft, ...states: DraftState[]): void => {
    if (!states.includes(draft.state)) throw new DraftMovedOn();
  };
  /** Says again inside the transaction that nobody was quicker. */
  const still = async (tx: Db, draft: Draft): Promise<void> => {
    const row = await draftById(tx, draft.id);
    const events = await eventsOf(tx, [draft.id]);
    if (row === undefined || row.version !== draft.version || draftOf(row, events).state !== draft.state)
      throw new DraftMovedOn();
  };

  const problems = async (ref: RecordRef, data: RecordData): Promise<FieldProblem[]> =>
    edition.problems(ref, data, await waiting());

  const mayReview = (draft: Draft, staff: Staff): boolean => may(staff, 'record.review', draft.ref, versionsOf(draft));

  type Decision = {
    ref: RecordRef;
    before: RecordData | undefined;
    after: RecordData | undefined;
    why: string;
    staff: Staff;
    draft?: Draft;
    restores?: string;
  };
  const decide = (tx: Db, { staff, draft, ...decision }: Decision): Promise<string> => {
    const { id: by, name: byName } = staff;
    const of = { by, byName, onBehalfOf: draft?.onBehalfOf, draft: draft?.id };
    return writeDecision(tx, { ...decision, ...of, at: now() });
  };

  /** Shows at once what the server says by itself; the pages follow. */
  const proceed = async (revision: string): Promise<Revision> => {
    edition.show(await waiting());
    wake();
    const row = await revisionById(read, revision);
    if (row === undefined) throw new DraftNotFound();
    return revisionOf(row);
  };

  type Reply = { staff: Staff; act: Act; comment: string; closes?: true };
  const reply = async (draft: Draft, { closes, ...given }: Reply): Promise<Draft> => {
    await write(async (tx) => {
      await still(tx, draft);
      await note(tx, draft, given);
      if (closes) await closeDraft(tx, draft.id, now());
    });
    return load(draft.id);
  };

  return {
    database,
    edition,
    now,
    waiting,
    may,
    demand,
    versionsOf,
    isAuthor,
    load,
    all,
    audit,
    note,
    from,
    still,
    problems,
    mayReview,
    decide,
    proceed,
    reply,
  };
};
