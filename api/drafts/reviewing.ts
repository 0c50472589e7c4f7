/** What reviewers do: look, send back, choose between two changes, accept. */
import { differences } from '#content/model/differences.ts';
import { onlyHours } from '#content/model/hours-only.ts';
import { type Choose, merge } from '#content/model/merge.ts';
import { Problem } from '../problems.ts';
import type { Staff } from '../staff/access.ts';
import { baseOf, nothing } from './base.ts';
import type { Draft } from './draft.ts';
import { DraftConflict, DraftInvalid, DraftMovedOn } from './errors.ts';
import type { Ground } from './ground.ts';
import type { Revision } from './revision.ts';
import { allOpenDrafts, closeDraft, latestRevision, updateDraft } from './table.ts';

export const createReviewing = (ground: Ground) => {
  const { database, edition, now } = ground;
  const { read, write } = database;
  const { waiting, may, versionsOf, isAuthor, load, all, note, from, still, mayReview, decide, proceed, reply } =
    ground;

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

  const sendBack = async (id: string, comment: string, staff: Staff): Promise<Draft> => {
    const draft = await load(id);
    if (!mayReview(draft, staff)) throw new Problem('forbidden');
    from(draft, 'submitted');
    return reply(draft, { staff, act: 'sent-back', comment });
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

  const queue = async (staff: Staff): Promise<Draft[]> =>
    (await all(await allOpenDrafts(read))).filter((draft) => draft.state === 'submitted' && mayReview(draft, staff));

  return { mayPublish, publish, approve, sendBack, get, comment, clashes, resolve, queue };
};
