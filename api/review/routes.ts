/** Reviewing what others wrote, solving conflicts, and the history of records. */
import type { StaffRoute } from '../staff/routes.ts';
import { showConflict, solveConflict } from './conflict.tsx';
import type { ReviewDeps } from './deps.ts';
import { decideDraft, showDraft } from './draft.tsx';
import { restore, showHistory } from './history.tsx';
import { showQueue } from './queue.tsx';

const draft = '/operatori/revisioni/:draft/';
const history = '/operatori/schede/:kind/:id/storia/';

/** Whoever edits sees their own drafts here; the handlers ask for the very record. */
export const reviewRoutes = (deps: ReviewDeps): StaffRoute[] => [
  { method: 'GET', path: '/operatori/revisioni/', may: 'record.edit', handle: showQueue(deps) },
  { method: 'GET', path: draft, may: 'record.edit', handle: showDraft(deps) },
  { method: 'POST', path: draft, may: 'record.edit', handle: decideDraft(deps) },
  { method: 'GET', path: `${draft}conflitto/`, may: 'record.edit', handle: showConflict(deps) },
  { method: 'POST', path: `${draft}conflitto/`, may: 'record.edit', handle: solveConflict(deps) },
  { method: 'GET', path: history, may: 'record.edit', handle: showHistory(deps) },
  { method: 'POST', path: history, may: 'record.review', handle: restore(deps) },
];
