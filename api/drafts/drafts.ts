/**
 * Editing records: a draft is saved as it is typed, sent to be reviewed, sent back or accepted; an accepted one becomes a
 * revision, which the release (`releases.ts`) brings onto the pages.
 *
 * Every act asks whether this person may, for the record as it is and as it would be; it is written with who and when, in
 * one transaction with the audit. @throws Problem forbidden, and what `errors.ts` names
 */
import type { Verification } from '#content/model/common.ts';
import { differences } from '#content/model/differences.ts';
import { onlyHours } from '#content/model/hours-only.ts';
import { type Choose, merge } from '#content/model/merge.ts';
import type { RecordData, RecordRef } from '#content/model/record-data.ts';
import type { Instant } from '#content/model/time.ts';
import { auditEntry } from '../audit/audit.ts';
import type { Database, Db } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import { Problem } from '../problems.ts';
import type { Permission, Staff } from '../staff/access.ts';
import { baseOf, nothing } from './base.ts';
import type { Act, Draft, DraftState } from './draft.ts';
import type { Edition } from './edition.ts';
import {
  DraftConflict,
  DraftInvalid,
  DraftMovedOn,
  DraftNotFound,
  DraftSavedElsewhere,
  type FieldProblem,
} from './errors.ts';
import { mayChange, placesOf } from './places.ts';
import type { Revision } from './revision.ts';
import { draftOf, revisionOf } from './rows.ts';
import {
  allOpenDrafts,
  closeDraft,
  draftById,
  eventsOf,
  insertDraft,
  insertEvent,
  insertRevision,
  latestRevision,
  openDrafts,
  revisionById,
  revisionsOf,
  updateDraft,
  waitingRevisions,
} from './table.ts';

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

type Deps = {
  database: Database;
  edition: Edition;
  now: () => Instant /** Something waits to be published. */;
  wake: () => void;
};

export type Drafts = ReturnType<typeof createDrafts>;

const kindOfRecord: Readonly<Record<RecordRef['kind'], string>> = {
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

export const createDrafts = ({ database, edition, now, wake }: Deps) => {
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
    return auditEntry(tx, {
      at: now(),
      staff: staff.id,
      act,
      kind: kindOfRecord[ref.kind],
      record: ref.id,
      note,
      place,
    });
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

  const create = async ({ ref, base, data, why, onBehalfOf }: Save, staff: Staff, current: RecordData | undefined) => {
    const at = now();
    const id = newId(at);
    await write((tx) =>
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
    return load(id);
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

  const problems = async (ref: RecordRef, data: RecordData): Promise<FieldProblem[]> =>
    edition.problems(ref, data, await waiting());

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
    return { draft, problems: edition.problems(ref, data, list) };
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

  const mayReview = (draft: Draft, staff: Staff): boolean => may(staff, 'record.review', draft.ref, versionsOf(draft));

  /** A coordinator, or an editor who is trusted with hours when nothing else changed. */
  const mayPublish = (draft: Draft, staff: Staff): boolean => {
    if (mayReview(draft, staff)) return true;
    const trusted = { ...staff, grants: staff.grants.filter(({ trusted: trust }) => trust) };
    const changes = differences(draft.original, draft.data);
    return (
      isAuthor(draft, staff) &&
      !draft.isNew &&
      onlyHours(draft.ref.kind, changes) &&
      may(trusted, 'record.edit', draft.ref, versionsOf(draft))
    );
  };

  type Decision = {
    ref: RecordRef;
    before: RecordData | undefined;
    after: RecordData | undefined;
    why: string;
    staff: Staff;
    draft?: Draft;
    restores?: string;
  };
  const decide = async (tx: Db, { ref, before, after, why, staff, draft, restores }: Decision): Promise<string> => {
    const at = now();
    const id = newId(at);
    await insertRevision(tx, {
      id,
      kind: ref.kind,
      record: ref.id,
      at,
      by: staff.id,
      byName: staff.name,
      onBehalfOf: draft?.onBehalfOf ?? null,
      why,
      draft: draft?.id ?? null,
      restores: restores ?? null,
      beforeData: before === undefined ? null : JSON.stringify(before),
      afterData: after === undefined ? null : JSON.stringify(after),
      startedAt: null,
      liveAt: null,
      failedAt: null,
      failure: null,
    });
    return id;
  };

  /** The record with the draft in it, and the directory that it gives. */
  const merged = async (draft: Draft, list: readonly Revision[]) => {
    const theirs = edition.current(draft.ref, list);
    if (theirs === undefined && !draft.isNew) throw new DraftMovedOn();
    const { data, clashes } = merge({ base: draft.original, theirs: theirs ?? nothing, mine: draft.data });
    if (clashes.length > 0) throw new DraftConflict(clashes);
    const found = edition.problems(draft.ref, data, list);
    if (found.length > 0) throw new DraftInvalid(found);
    return { before: theirs, after: data };
  };

  /** Shows at once what the server says by itself; the pages follow. */
  const proceed = async (revision: string): Promise<Revision> => {
    await edition.show(await waiting());
    wake();
    const row = await revisionById(read, revision);
    if (row === undefined) throw new DraftNotFound();
    return revisionOf(row);
  };

  const accept = async (draft: Draft, staff: Staff, comment: string): Promise<Revision> => {
    from(draft, 'editing', 'submitted');
    const latest = await latestRevision(read, draft.ref);
    const change = await merged(draft, await waiting());
    const id = await write(async (tx) => {
      await still(tx, draft);
      // Somebody published the same record a moment ago: whoever accepts looks again.
      if ((await latestRevision(tx, draft.ref))?.id !== latest?.id) throw new DraftMovedOn();
      await note(tx, draft, { staff, act: 'approved', comment });
      await closeDraft(tx, draft.id, now());
      const author: Staff = { ...staff, id: draft.author, name: draft.authorName };
      const why = draft.why || draft.events.findLast(({ act }) => act === 'submitted')?.comment || comment;
      return decide(tx, { ref: draft.ref, ...change, why, staff: author, draft });
    });
    return proceed(id);
  };

  const publish = async (id: string, { why }: { why: string }, staff: Staff): Promise<Revision> => {
    const draft = await load(id);
    if (!mayPublish(draft, staff)) throw new Problem('forbidden');
    return accept(draft, staff, why);
  };
  const approve = async (id: string, comment: string, staff: Staff): Promise<Revision> => {
    const draft = await load(id);
    if (!mayReview(draft, staff)) throw new Problem('forbidden');
    from(draft, 'submitted');
    return accept(draft, staff, comment);
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
  const sendBack = async (id: string, comment: string, staff: Staff): Promise<Draft> => {
    const draft = await load(id);
    if (!mayReview(draft, staff)) throw new Problem('forbidden');
    from(draft, 'submitted');
    return reply(draft, { staff, act: 'sent-back', comment });
  };
  const withdraw = async (id: string, staff: Staff): Promise<Draft> => {
    const draft = await load(id);
    if (!isAuthor(draft, staff)) throw new Problem('forbidden');
    from(draft, 'editing', 'submitted');
    return reply(draft, { staff, act: 'withdrawn', comment: '', closes: true });
  };

  const get = async (id: string, staff: Staff): Promise<Draft> => {
    const draft = await load(id);
    if (!isAuthor(draft, staff) && !mayReview(draft, staff)) throw new Problem('forbidden');
    return draft;
  };
  const comment = async (id: string, text: string, staff: Staff): Promise<Draft> =>
    reply(await get(id, staff), { staff, act: 'commented', comment: text });

  /** What the draft and the record as it is now do not agree on. */
  const clashes = async (draft: Draft) => {
    const theirs = edition.current(draft.ref, await waiting()) ?? nothing;
    return merge({ base: draft.original, theirs, mine: draft.data }).clashes;
  };
  /** One choice for each clash; the draft then starts from the record as it is now. @throws DraftConflict when some are missing */
  const resolve = async (id: string, choose: Choose, staff: Staff): Promise<Draft> => {
    const draft = await get(id, staff);
    from(draft, 'editing', 'submitted');
    const theirs = edition.current(draft.ref, await waiting());
    const result = merge({ base: draft.original, theirs: theirs ?? nothing, mine: draft.data }, choose);
    if (result.clashes.length > 0) throw new DraftConflict(result.clashes);
    await write(async (tx) => {
      await still(tx, draft);
      await updateDraft(tx, draft, {
        data: JSON.stringify(result.data),
        base: baseOf(theirs),
        baseData: JSON.stringify(theirs ?? nothing),
        why: draft.why,
        onBehalfOf: draft.onBehalfOf ?? null,
        savedAt: now(),
      });
      await note(tx, draft, { staff, act: draft.state === 'submitted' ? 'commented' : 'resolved', comment: '' });
    });
    return load(id);
  };

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

  const mine = async (staff: Staff): Promise<Draft[]> =>
    (await all(await allOpenDrafts(read))).filter((draft) => isAuthor(draft, staff));
  const queue = async (staff: Staff): Promise<Draft[]> =>
    (await all(await allOpenDrafts(read))).filter((draft) => draft.state === 'submitted' && mayReview(draft, staff));

  return {
    open,
    save,
    problems,
    submit,
    publish,
    approve,
    sendBack,
    withdraw,
    comment,
    get,
    mine,
    queue,
    mayPublish,
    mayReview,
    clashes,
    resolve,
    history,
    restore,
    confirm,
  };
};
