/** `PUT /api/v1/drafts/[kind]/[id]`: the form as it is typed, saved by the script. The same fields as the form itself. */
import type { Context } from 'hono';
import { formatTime } from '#views/journey/moments.ts';
import { DraftMovedOn, DraftSavedElsewhere } from '../drafts/errors.ts';
import { Problem } from '../problems.ts';
import { refOf } from '../review/deps.ts';
import type { Staff } from '../staff/access.ts';
import { adviceFor } from './advice.ts';
import { withDays } from './problem-words.ts';
import { type EditorDeps, entriesOf, saveEntries } from './record.tsx';

export const autosave = (deps: EditorDeps) => async (c: Context, staff: Staff) => {
  const ref = refOf(c);
  try {
    const { draft, problems } = await saveEntries(ref, staff, { entries: await entriesOf(c), deps });
    const { id, version, savedAt } = draft;
    const told = problems.map((problem) => ({ ...problem, message: withDays(problem, draft.data) }));
    const advice = adviceFor(ref, draft.data);
    const mayPublish = deps.editing.drafts.mayPublish(draft, staff);
    return c.json(
      { draft: id, version, savedAt: formatTime(savedAt), problems: told, advice, mayPublish },
      { headers: { 'Cache-Control': 'no-store' } },
    );
  } catch (error) {
    if (error instanceof DraftSavedElsewhere || error instanceof DraftMovedOn) throw new Problem('draft-changed');
    throw error;
  }
};
