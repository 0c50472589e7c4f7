/** What authors do: open a record, type, send, throw away. */
import type { RecordData, RecordRef } from '#content/model/record-data.ts';
import { newId } from '../database/ids.ts';
import { Problem } from '../problems.ts';
import type { Staff } from '../staff/access.ts';
import { baseOf, nothing } from './base.ts';
import type { Draft } from './draft.ts';
import { DraftInvalid, DraftSavedElsewhere, type FieldProblem } from './errors.ts';
import type { Ground } from './ground.ts';
import type { Revision } from './revision.ts';
import { revisionOf } from './rows.ts';
import { allOpenDrafts, insertDraft, openDrafts, revisionsOf, updateDraft } from './table.ts';

export type OpenedRecord = {
  ref: RecordRef;
  isNew: boolean;
  data: RecordData;
  base: string;
  own: Draft | undefined;
  others: readonly Draft[];
};

export type Save = {
  ref: RecordRef;
  draft?: string | undefined;
  version?: number | undefined;
  base: string;
  data: RecordData;
  why?: string | undefined;
  onBehalfOf?: string | undefined;
};

export const createWriting = (ground: Ground) => {
  const { database, edition, now } = ground;
  const { read, write } = database;
  const { waiting, demand, isAuthor, load, all, note, from, still, problems, reply } = ground;

  const open = async (ref: RecordRef, staff: Staff): Promise<OpenedRecord> => {
    const data = edition.current(ref, await waiting());
    if (data !== undefined) demand(staff, 'record.edit', ref, [data]);
    const drafts = await all(await openDrafts(read, ref));
    return {
      ref,
      isNew: data === undefined,
      data: data ?? nothing,
      base: baseOf(data),
      own: drafts.find((draft) => isAuthor(draft, staff)),
      others: drafts.filter((draft) => !isAuthor(draft, staff)),
    };
  };

  /** Undefined: another window of the same person was quicker. */
  const create = async (
    { ref, base, data, why, onBehalfOf }: Save,
    staff: Staff,
    current: RecordData | undefined,
  ): Promise<Draft | undefined> => {
    const at = now();
    const id = newId(at);
    const isFirst = await write((tx) =>
      insertDraft(tx, {
        id,
        kind: ref.kind,
        record: ref.id,
        author: staff.id,
        authorName: staff.name,
        onBehalfOf: onBehalfOf ?? null,
        why: why ?? '',
        base,
        baseData: JSON.stringify(current ?? nothing),
        data: JSON.stringify(data),
        version: 1,
        createdAt: at,
        savedAt: at,
        closedAt: null,
      }),
    );
    return isFirst ? load(id) : undefined;
  };

  /** What the record said at a base: now, or after one of its revisions. */
  const stateAt = async (ref: RecordRef, base: string, list: readonly Revision[]): Promise<RecordData | undefined> => {
    const current = edition.current(ref, list);
    if (baseOf(current) === base || base === '') return base === '' ? undefined : current;
    const revisions = (await revisionsOf(read, ref)).map(revisionOf);
    const states = revisions.flatMap(({ before, after }) => [after, before]);
    return states.find((state) => baseOf(state) === base) ?? current;
  };

  const update = async (draft: Draft, saved: Save): Promise<Draft> => {
    from(draft, 'editing', 'submitted');
    const version = saved.version ?? draft.version;
    const done = await write((tx) =>
      updateDraft(
        tx,
        { id: draft.id, version },
        {
          data: JSON.stringify(saved.data),
          base: draft.base,
          baseData: JSON.stringify(draft.original),
          why: saved.why ?? draft.why,
          onBehalfOf: saved.onBehalfOf ?? draft.onBehalfOf ?? null,
          savedAt: now(),
        },
      ),
    );
    const after = await load(draft.id);
    if (!done) throw new DraftSavedElsewhere(after.version, after.data);
    return after;
  };

  const save = async (saved: Save, staff: Staff): Promise<{ draft: Draft; problems: FieldProblem[] }> => {
    const { ref, data } = saved;
    const list = await waiting();
    const current = await stateAt(ref, saved.base, list);
    demand(staff, 'record.edit', ref, current === undefined ? [data] : [current]);
    if (saved.onBehalfOf !== undefined) demand(staff, 'record.review', ref, [current ?? data]);
    const known = saved.draft ?? (await open(ref, staff)).own?.id;
    const before = known === undefined ? undefined : await load(known);
    if (before !== undefined && !isAuthor(before, staff)) throw new Problem('forbidden');
    const draft = before === undefined ? await create(saved, staff, current) : await update(before, saved);
    return draft === undefined ? save(saved, staff) : { draft, problems: edition.problems(ref, data, list) };
  };

  const submit = async (id: string, { why }: { why: string }, staff: Staff): Promise<Draft> => {
    const draft = await load(id);
    if (!isAuthor(draft, staff)) throw new Problem('forbidden');
    from(draft, 'editing');
    const found = await problems(draft.ref, draft.data);
    if (found.length > 0) throw new DraftInvalid(found);
    await write(async (tx) => {
      await still(tx, draft);
      await note(tx, draft, { staff, act: 'submitted', comment: why });
    });
    return load(id);
  };

  const withdraw = async (id: string, staff: Staff): Promise<Draft> => {
    const draft = await load(id);
    if (!isAuthor(draft, staff)) throw new Problem('forbidden');
    from(draft, 'editing', 'submitted');
    return reply(draft, { staff, act: 'withdrawn', comment: '', closes: true });
  };

  const mine = async (staff: Staff): Promise<Draft[]> =>
    (await all(await allOpenDrafts(read))).filter((draft) => isAuthor(draft, staff));

  return { open, save, submit, withdraw, mine };
};
