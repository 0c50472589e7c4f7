/** `/operatori/revisioni/` */
import type { Context } from 'hono';
import { differences } from '#content/model/differences.ts';
import { formatMoment } from '#views/journey/moments.ts';
import { type QueuedDraft, QueuePage } from '#views/staff/review/queue-page.tsx';
import { staffTranslator as t } from '#views/translator.ts';
import type { Draft } from '../drafts/draft.ts';
import type { Staff } from '../staff/access.ts';
import { context, type ReviewDeps, recordName, reviewPage } from './deps.ts';

export const showQueue = (deps: ReviewDeps) => async (c: Context, staff: Staff) => {
  const { drafts } = deps.editing;
  const shown = (draft: Draft): QueuedDraft => ({
    id: draft.id,
    ref: draft.ref,
    name: recordName(draft.ref, draft.data),
    author: draft.authorName,
    onBehalfOf: draft.onBehalfOf,
    why: draft.why,
    state: draft.state,
    changes: differences(draft.original, draft.data).length,
    saved: formatMoment(draft.savedAt, context(c, deps)),
  });
  const [queue, mine] = await Promise.all([drafts.queue(staff), drafts.mine(staff)]);
  const body = <QueuePage queue={queue.map(shown)} mine={mine.map(shown)} />;
  return reviewPage(c, staff, { title: t('review.queue.title'), body, deps });
};
