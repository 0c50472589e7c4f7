/** What a record said, bringing it back, and saying that it is still right. */
import type { Verification } from '#content/model/common.ts';
import type { RecordRef } from '#content/model/record-data.ts';
import type { Db } from '../database/database.ts';
import type { Staff } from '../staff/access.ts';
import { DraftInvalid, DraftNotFound } from './errors.ts';
import type { Ground } from './ground.ts';
import type { Revision } from './revision.ts';
import { revisionOf } from './rows.ts';
import { revisionById, revisionsOf } from './table.ts';

export const createRecordHistory = (ground: Ground) => {
  const { database, edition } = ground;
  const { read, write } = database;
  const { waiting, demand, audit, decide, proceed } = ground;

  const history = async (ref: RecordRef, staff: Staff): Promise<Revision[]> => {
    const data = edition.current(ref, await waiting());
    const revisions = (await revisionsOf(read, ref)).map(revisionOf);
    const known = [data, revisions[0]?.before].find((one) => one !== undefined);
    demand(staff, 'record.edit', ref, known === undefined ? [] : [known]);
    return revisions;
  };

  /** Brings back what the record said before a revision: a revision of its own. */
  const restore = async (id: string, why: string, staff: Staff): Promise<Revision> => {
    const row = await revisionById(read, id);
    if (row === undefined) throw new DraftNotFound();
    const { ref, before: after } = revisionOf(row);
    const list = await waiting();
    const before = edition.current(ref, list);
    demand(
      staff,
      'record.review',
      ref,
      [before, after].flatMap((data) => data ?? []),
    );
    if (after !== undefined) {
      const found = edition.problems(ref, after, list);
      if (found.length > 0) throw new DraftInvalid(found);
    }
    const revision = await write(async (tx) => {
      await audit(tx, staff, { act: 'draft.restored', ref, note: id });
      return decide(tx, { ref, before, after, why, staff, restores: id });
    });
    return proceed(revision);
  };

  type Confirmation = {
    verified: Verification;
    why: string;
    /** What else is written with it. */
    alongside: (tx: Db, revision: string) => Promise<void>;
  };
  /** Somebody looked and it is still right: a revision that changes nothing else, so whoever may edit decides alone. */
  const confirm = async (
    ref: RecordRef,
    { verified, why, alongside }: Confirmation,
    staff: Staff,
  ): Promise<Revision> => {
    const list = await waiting();
    const before = edition.current(ref, list);
    if (before === undefined) throw new DraftNotFound();
    demand(staff, 'record.edit', ref, [before]);
    const after = { ...before, facts: { ...before.facts, verified } };
    const found = edition.problems(ref, after, list);
    if (found.length > 0) throw new DraftInvalid(found);
    const revision = await write(async (tx) => {
      await audit(tx, staff, { act: 'draft.verified', ref });
      const id = await decide(tx, { ref, before, after, why, staff });
      await alongside(tx, id);
      return id;
    });
    return proceed(revision);
  };

  return { history, restore, confirm };
};
