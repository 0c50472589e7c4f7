/**
 * `/operatori/da-rivedere/feste/[organization]/`: what an organization does in August or at Christmas. What the
 * answer changes goes by way of drafts: published at once by who may, else reviewed.
 */
import type { Context } from 'hono';
import { type ClosedSeason, nextSeason, seasonAsked } from '#content/model/closed-season.ts';
import { type Instant, toLocal } from '#content/model/time.ts';
import { SeasonPage, type SeasonTyped } from '#views/staff/fresh/season-page.tsx';
import { staffTranslator as t } from '#views/translator.ts';
import { auditEntry } from '../audit/audit.ts';
import type { Database } from '../database/database.ts';
import type { Editing } from '../drafts/editing.ts';
import { formOf, seeOther } from '../pages/page.ts';
import { sendStaffPage } from '../pages/staff-page.ts';
import { Problem } from '../problems.ts';
import type { Published } from '../publishing/published.ts';
import type { Staff } from '../staff/access.ts';
import { staffMenu } from '../staff/menu.tsx';
import { demand, type StaffRoute } from '../staff/routes.ts';
import { SeasonAnswer, type SeasonChange, seasonChanges } from './season-answer.ts';
import { saveSeasonAnswer, seasonAnswer } from './table.ts';

type Deps = { database: Database; editing: Editing; published: () => Published; now: () => Instant };

const path = '/operatori/da-rivedere/feste/:organization/';

const seasonOf = ({ now }: Deps): ClosedSeason => {
  const { date } = toLocal(now());
  return seasonAsked(date) ?? nextSeason(date);
};

type Author = { why: string; staff: Staff };

/** One draft per record. Whoever has one open already adds it there: it is not ours to send. */
const write = async ({ editing: { drafts } }: Deps, changes: readonly SeasonChange[], { why, staff }: Author) => {
  const became = { published: 0, submitted: 0, skipped: 0 };
  for (const { ref, change } of changes) {
    const { data, base, own } = await drafts.open(ref, staff);
    const after = change(data);
    if (after === undefined) continue;
    if (own !== undefined) {
      became.skipped += 1;
      continue;
    }
    const { draft } = await drafts.save({ ref, base, data: after, why }, staff);
    const mine = drafts.mayPublish(draft, staff);
    await (mine ? drafts.publish(draft.id, { why }, staff) : drafts.submit(draft.id, { why }, staff));
    became[mine ? 'published' : 'submitted'] += 1;
  }
  return became;
};

type Shown = { typed: SeasonTyped; problem?: string };

export const seasonRoutes = (deps: Deps): StaffRoute[] => {
  const organizationOf = (c: Context, staff: Staff) => {
    const { directory } = deps.published();
    const organization = directory.organizations.get(c.req.param('organization') ?? '');
    if (organization === undefined) throw new Problem('not-found');
    demand(staff, 'record.edit', { place: { organization: organization.id }, directory });
    return { id: organization.id, name: organization.name.it };
  };
  const count = (c: Context, name: string): number => Number(c.req.query(name) ?? 0) || 0;
  const doneOf = (c: Context): string[] => {
    if (c.req.query('fatto') === undefined) return [];
    const [published, submitted, skipped] = [count(c, 'ora'), count(c, 'poi'), count(c, 'bozze')];
    return [
      t('fresh.seasonDone'),
      ...(published > 0 ? [t('fresh.seasonPublished', { count: published })] : []),
      ...(submitted > 0 ? [t('fresh.seasonSubmitted', { count: submitted })] : []),
      ...(skipped > 0 ? [t('fresh.seasonSkipped', { count: skipped })] : []),
    ];
  };
  const page = (c: Context, staff: Staff, { typed, problem }: Shown) => {
    const season = seasonOf(deps);
    const organization = organizationOf(c, staff);
    const body = (
      <SeasonPage organization={organization} season={season} typed={typed} problem={problem} done={doneOf(c)} />
    );
    const title = t(`fresh.seasonTitle.${season.kind}`);
    return sendStaffPage(c, { title, body, menu: staffMenu(c, staff), status: problem ? 422 : 200 }, deps);
  };

  /** What was answered before stands in the form. */
  const show = async (c: Context, staff: Staff) => {
    const {
      answer = '',
      from,
      to,
    } = (await seasonAnswer(deps.database.read, organizationOf(c, staff).id, seasonOf(deps).id)) ?? {};
    return page(c, staff, { typed: { answer, from: from ?? '', to: to ?? '' } });
  };
  const save = async (c: Context, staff: Staff) => {
    const organization = organizationOf(c, staff);
    const { answer = '', from = '', to = '' } = await formOf(c);
    const given = SeasonAnswer.safeParse({ answer, from, to });
    if (!given.success) {
      const problem = answer === 'closed' ? t('fresh.seasonDates') : t('fresh.seasonChoose');
      return page(c, staff, { typed: { answer, from, to }, problem });
    }
    const { data } = given;
    const days = data.answer === 'closed' ? data : undefined;
    const season = seasonOf(deps);
    const row = {
      organization: organization.id,
      season: season.id,
      at: deps.now(),
      staff: staff.id,
      answer: data.answer,
    };
    await deps.database.write(async (tx) => {
      await saveSeasonAnswer(tx, { ...row, from: days?.from ?? null, to: days?.to ?? null });
      const { at, answer: note } = row;
      const place = { organization: organization.id };
      await auditEntry(tx, {
        at,
        staff: staff.id,
        act: 'season.answered',
        kind: 'organization',
        record: row.organization,
        note,
        place,
      });
    });
    const asked = { organization: organization.id, season, directory: deps.published().directory };
    const author = { why: t(`fresh.seasonReason.${data.answer}.${season.kind}`), staff };
    const { published, submitted, skipped } = await write(deps, seasonChanges(data, asked), author);
    return seeOther(c, `${c.req.path}?fatto=1&ora=${published}&poi=${submitted}&bozze=${skipped}`);
  };
  return [
    { method: 'GET', path, may: 'record.edit', handle: show },
    { method: 'POST', path, may: 'record.edit', handle: save },
  ];
};
