/** `/operatori/revisioni/[draft]/conflitto/`: one choice for each field that two people changed. */
import type { Context } from 'hono';
import type { FieldPath } from '#content/model/record-data.ts';
import { reviewAddresses } from '#views/staff/review/addresses.ts';
import { ConflictPage, clashName } from '#views/staff/review/conflict-page.tsx';
import { staffTranslator as t } from '#views/translator.ts';
import { DraftConflict } from '../drafts/errors.ts';
import { formOf, seeOther } from '../pages/page.ts';
import type { Staff } from '../staff/access.ts';
import { context, type ReviewDeps, recordName, reviewPage } from './deps.ts';
import { found } from './found.ts';

const show = async (c: Context, staff: Staff, { deps, incomplete }: { deps: ReviewDeps; incomplete: boolean }) => {
  const draft = await deps.editing.drafts.get(c.req.param('draft') ?? '', staff);
  const clashes = await deps.editing.drafts.clashes(draft);
  const name = recordName(draft.ref, draft.data);
  const shown = { draft: draft.id, name, clashes, incomplete };
  const body = <ConflictPage {...shown} context={context(c, deps)} />;
  return reviewPage(c, staff, { title: t('review.conflict.title'), body, deps, status: incomplete ? 422 : 200 });
};

export const showConflict = (deps: ReviewDeps) => (c: Context, staff: Staff) =>
  found(() => show(c, staff, { deps, incomplete: false }));

export const solveConflict = (deps: ReviewDeps) => (c: Context, staff: Staff) =>
  found(async () => {
    const id = c.req.param('draft') ?? '';
    const typed = await formOf(c);
    const choose = (path: FieldPath) => {
      const side = typed[clashName({ path })];
      return side === 'mine' || side === 'theirs' ? side : undefined;
    };
    try {
      await deps.editing.drafts.resolve(id, choose, staff);
      return seeOther(c, reviewAddresses.draft(id));
    } catch (error) {
      if (error instanceof DraftConflict) return show(c, staff, { deps, incomplete: true });
      throw error;
    }
  });
