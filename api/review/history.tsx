/** `/operatori/schede/[kind]/[id]/storia/`: who changed a record, and bringing back what it said before. */
import type { Context } from 'hono';
import { differences } from '#content/model/differences.ts';
import { formatMoment } from '#views/journey/moments.ts';
import { reviewAddresses } from '#views/staff/review/addresses.ts';
import { HistoryPage, type ShownRevision } from '#views/staff/review/history-page.tsx';
import { staffTranslator as t } from '#views/translator.ts';
import { nothing } from '../drafts/base.ts';
import { DraftInvalid } from '../drafts/errors.ts';
import { mayChange } from '../drafts/places.ts';
import type { Revision } from '../drafts/revision.ts';
import { formOf, seeOther } from '../pages/page.ts';
import type { Staff } from '../staff/access.ts';
import { context, type ReviewDeps, recordName, refOf, reviewPage } from './deps.ts';
import { problemText } from './draft.tsx';
import { found } from './found.ts';

const show = async (c: Context, staff: Staff, { deps, said = [] }: { deps: ReviewDeps; said?: readonly string[] }) => {
  const ref = refOf(c);
  const { directory } = deps.published();
  const revisions = await deps.editing.drafts.history(ref, staff);
  const now = deps.editing.store.read(ref) ?? revisions[0]?.after ?? nothing;
  const shown = (one: Revision): ShownRevision => ({
    ...one,
    name: one.byName,
    when: formatMoment(one.at, context(c, deps)),
    restores: one.restores !== undefined,
    changes: differences(one.before ?? nothing, one.after ?? nothing),
    mayRestore:
      one.state === 'live' &&
      mayChange(staff, 'record.review', {
        ref,
        versions: [one.before, one.after].flatMap((data) => data ?? []),
        directory,
      }),
  });
  const name = recordName(ref, now);
  const body = (
    <HistoryPage record={ref} name={name} revisions={revisions.map(shown)} said={said} context={context(c, deps)} />
  );
  const status = said.length > 0 ? 422 : 200;
  return reviewPage(c, staff, { title: t('review.history.title', { name }), body, deps, status });
};

export const showHistory = (deps: ReviewDeps) => (c: Context, staff: Staff) => show(c, staff, { deps });

export const restore = (deps: ReviewDeps) => (c: Context, staff: Staff) =>
  found(async () => {
    const { revision = '' } = await formOf(c);
    try {
      await deps.editing.drafts.restore(revision, t('review.history.restored'), staff);
      return seeOther(c, reviewAddresses.history(refOf(c)));
    } catch (error) {
      if (!(error instanceof DraftInvalid)) throw error;
      return show(c, staff, { deps, said: error.problems.map((problem) => problemText(problem, deps)) });
    }
  });
