/** `/operatori/revisioni/[draft]/`: looking at a draft, and what is done with it. */
import type { Context } from 'hono';
import { differences } from '#content/model/differences.ts';
import { formatMoment } from '#views/journey/moments.ts';
import { reviewAddresses } from '#views/staff/review/addresses.ts';
import { type Choice, DraftPage, type ShownDraft } from '#views/staff/review/draft-page.tsx';
import { fieldLabel } from '#views/staff/review/labels.ts';
import { staffTranslator as t } from '#views/translator.ts';
import type { Draft } from '../drafts/draft.ts';
import { DraftConflict, DraftInvalid, DraftMovedOn, type FieldProblem } from '../drafts/errors.ts';
import { formOf, seeOther } from '../pages/page.ts';
import type { Staff } from '../staff/access.ts';
import { context, type ReviewDeps, recordName, reviewPage } from './deps.ts';
import { found } from './found.ts';

const choicesOf = (draft: Draft, staff: Staff, { editing: { drafts } }: ReviewDeps): Choice[] => {
  const isMine = draft.author === staff.id;
  if (draft.state === 'submitted' && drafts.mayReview(draft, staff)) return ['accept', 'sendBack'];
  if (!isMine) return [];
  if (draft.state === 'submitted') return ['withdraw'];
  return drafts.mayPublish(draft, staff) ? ['publish', 'withdraw'] : ['submit', 'withdraw'];
};

/** "Dove e quando · Orari: Scrivi un'ora, come 09:30." */
export const problemText = ({ field, message }: FieldProblem, deps: ReviewDeps): string => {
  const label = fieldLabel(
    field.split('.').filter((key) => !/^\d+$/.test(key)),
    deps.published().directory,
  );
  return label === '' ? message : `${label}: ${message}`;
};

type Answer = { said?: string; comment?: string; status?: 200 | 409 | 422 };

const show = async (c: Context, staff: Staff, { id, deps, ...answer }: Answer & { id: string; deps: ReviewDeps }) => {
  const { drafts } = deps.editing;
  const draft = await drafts.get(id, staff);
  const isOpen = draft.state === 'editing' || draft.state === 'submitted';
  const view = context(c, deps);
  const problems = isOpen ? await drafts.problems(draft.ref, draft.data) : [];
  const shown: ShownDraft = {
    ...draft,
    name: recordName(draft.ref, draft.data),
    author: draft.authorName,
    isMine: draft.author === staff.id,
    changes: differences(draft.original, draft.data),
    events: draft.events.map(({ byName, at, ...event }) => ({ ...event, name: byName, when: formatMoment(at, view) })),
    problems: problems.map((problem) => problemText(problem, deps)),
    clashes: isOpen && (await drafts.clashes(draft)).length > 0,
    choices: choicesOf(draft, staff, deps),
  };
  const body = <DraftPage draft={shown} said={answer.said} comment={answer.comment ?? ''} context={view} />;
  return reviewPage(c, staff, {
    title: t('review.draft.title', { name: shown.name }),
    body,
    deps,
    status: answer.status ?? 200,
  });
};

export const showDraft = (deps: ReviewDeps) => (c: Context, staff: Staff) =>
  found(() => show(c, staff, { id: c.req.param('draft') ?? '', deps }));

type Did = { id: string; staff: Staff; comment: string };

/** Each gives the address to go on to. */
const acts: Readonly<Record<string, (deps: ReviewDeps, did: Did) => Promise<string>>> = {
  accept: async ({ editing }, { id, comment, staff }) =>
    reviewAddresses.history((await editing.drafts.approve(id, comment, staff)).ref),
  publish: async ({ editing }, { id, comment, staff }) =>
    reviewAddresses.history((await editing.drafts.publish(id, { why: comment }, staff)).ref),
  submit: async ({ editing }, { id, comment, staff }) => {
    await editing.drafts.submit(id, { why: comment }, staff);
    return reviewAddresses.draft(id);
  },
  sendBack: async ({ editing }, { id, comment, staff }) => {
    await editing.drafts.sendBack(id, comment, staff);
    return reviewAddresses.queue;
  },
  withdraw: async ({ editing }, { id, staff }) => {
    await editing.drafts.withdraw(id, staff);
    return reviewAddresses.queue;
  },
  comment: async ({ editing }, { id, comment, staff }) => {
    if (comment !== '') await editing.drafts.comment(id, comment, staff);
    return reviewAddresses.draft(id);
  },
};

export const decideDraft = (deps: ReviewDeps) => (c: Context, staff: Staff) =>
  found(async () => {
    const id = c.req.param('draft') ?? '';
    const { act = 'comment', comment = '' } = await formOf(c);
    const again = (said: string, status: 409 | 422) => show(c, staff, { id, deps, said, comment, status });
    if (act === 'sendBack' && comment === '') return again(t('review.draft.sendBackNeedsWords'), 422);
    try {
      const chosen = Object.hasOwn(acts, act) ? acts[act] : acts.comment;
      const goOn = await chosen?.(deps, { id, comment, staff });
      return seeOther(c, goOn ?? reviewAddresses.draft(id));
    } catch (error) {
      if (error instanceof DraftConflict) return seeOther(c, reviewAddresses.conflict(id));
      if (error instanceof DraftInvalid) return again(t('review.draft.problems'), 422);
      if (error instanceof DraftMovedOn) return again(t('review.draft.movedOn'), 409);
      throw error;
    }
  });
