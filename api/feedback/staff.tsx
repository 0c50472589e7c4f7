/** `/operatori/segnalazioni/`: what citizens say is wrong, for who may change the record. */
import type { Context } from 'hono';
import type { Directory } from '#content/model/directory.ts';
import type { RecordRef } from '#content/model/record-data.ts';
import { feedbackPaths } from '#views/feedback/addresses.ts';
import { pageOf, subjectAt } from '#views/feedback/subject.ts';
import { formatMoment } from '#views/journey/moments.ts';
import { ReportPage, ReportsPage, type ShownOpinion, type ShownReport } from '#views/staff/reports/reports-page.tsx';
import { reviewAddresses } from '#views/staff/review/addresses.ts';
import { staffTranslator as t } from '#views/translator.ts';
import type { Editing } from '../drafts/editing.ts';
import { mayChange, placesOf } from '../drafts/places.ts';
import { formOf, seeOther, viewContext } from '../pages/page.ts';
import { sendStaffPage } from '../pages/staff-page.ts';
import { Problem } from '../problems.ts';
import { type ReviewDeps, recordName } from '../review/deps.ts';
import type { Staff } from '../staff/access.ts';
import { staffMenu } from '../staff/menu.tsx';
import type { StaffRoute } from '../staff/routes.ts';
import type { Feedback, Report } from './feedback.ts';

type Deps = ReviewDeps & { editing: Editing; feedback: Feedback };

const list = '/operatori/segnalazioni/';
const outcomes = ['corrected', 'right'] as const;

const dataOf = ({ editing }: Deps, ref: RecordRef) => editing.store.read(ref) ?? { facts: {}, words: {} };

const mayEdit = (deps: Deps, staff: Staff, ref: RecordRef): boolean =>
  mayChange(staff, 'record.edit', { ref, versions: [dataOf(deps, ref)], directory: deps.published().directory });

const shown = (c: Context, deps: Deps, report: Report): ShownReport => ({
  ...report,
  name: recordName(report.ref, dataOf(deps, report.ref)),
  when: formatMoment(report.at, viewContext(c, deps)),
});

const nameOfPage = (page: string, directory: Directory): string | undefined =>
  page === feedbackPaths.journey ? t('reports.figures.journey') : subjectAt(page, directory)?.name.it;

/** Pages that this person looks after, by name; booking is everybody's. */
const ownPage = (deps: Deps, staff: Staff, page: string): { page: string; name: string } | undefined => {
  const { directory } = deps.published();
  const name = nameOfPage(page, directory);
  const ref = subjectAt(page, directory)?.ref;
  return name === undefined || (ref !== undefined && !mayEdit(deps, staff, ref)) ? undefined : { page, name };
};

const figuresFor = async (deps: Deps, staff: Staff) =>
  (await deps.feedback.figures()).flatMap(({ page, count, average }) => {
    const own = ownPage(deps, staff, page);
    return own === undefined ? [] : [{ ...own, count, average: average.toFixed(1).replace('.', ',') }];
  });

const opinionsFor = async (c: Context, deps: Deps, staff: Staff): Promise<ShownOpinion[]> =>
  (await deps.feedback.opinions()).flatMap(({ id, page, rate, words, at }) => {
    const own = ownPage(deps, staff, page);
    return own === undefined ? [] : [{ ...own, id, rate, words, when: formatMoment(at, viewContext(c, deps)) }];
  });

const showList = (deps: Deps) => async (c: Context, staff: Staff) => {
  const open = (await deps.feedback.open()).filter(({ ref }) => mayEdit(deps, staff, ref));
  const outcome = outcomes.find((one) => one === c.req.query('fatto'));
  const body = (
    <ReportsPage
      reports={open.map((report) => shown(c, deps, report))}
      figures={await figuresFor(deps, staff)}
      opinions={await opinionsFor(c, deps, staff)}
      done={outcome && t(`reports.done.${outcome}`)}
    />
  );
  return sendStaffPage(c, { title: t('reports.title'), body, menu: staffMenu(c, staff) }, deps);
};

/** @throws Problem */
const reportOf = async (c: Context, deps: Deps, staff: Staff) => {
  const found = await deps.feedback.byId(c.req.param('report') ?? '');
  if (found === undefined) throw new Problem('not-found');
  if (!mayEdit(deps, staff, found.report.ref)) throw new Problem('forbidden');
  return found;
};

/** What became of the record since: its newest revision after the report, else the draft that this person is writing. */
const changeSince = async ({ editing }: Deps, { ref, at }: Report, staff: Staff) => {
  const [revision] = await editing.drafts.history(ref, staff);
  if (revision !== undefined && revision.at >= at)
    return { id: revision.id, words: revision.why || t('review.history.live') };
  const { own } = await editing.drafts.open(ref, staff);
  return own === undefined || own.savedAt < at ? undefined : { id: own.id, words: t(`review.states.${own.state}`) };
};

const showOne = (deps: Deps) => async (c: Context, staff: Staff) => {
  const { report, answered } = await reportOf(c, deps, staff);
  const change = await changeSince(deps, report, staff);
  const one = shown(c, deps, report);
  const body = (
    <ReportPage
      report={one}
      edit={reviewAddresses.record(report.ref)}
      page={pageOf(report.ref)}
      change={change?.words}
      answered={answered}
    />
  );
  return sendStaffPage(c, { title: one.name, body, menu: staffMenu(c, staff) }, deps);
};

const answer = (deps: Deps) => async (c: Context, staff: Staff) => {
  const { report } = await reportOf(c, deps, staff);
  const typed = await formOf(c);
  const outcome = outcomes.find((one) => one === typed.outcome);
  if (outcome === undefined) return seeOther(c, `${list}${report.id}/`);
  const { directory } = deps.published();
  const [place = {}] = placesOf(report.ref, dataOf(deps, report.ref), directory);
  const change = outcome === 'corrected' ? (await changeSince(deps, report, staff))?.id : undefined;
  await deps.feedback.answer(report, { staff, place, outcome, change });
  return seeOther(c, `${list}?fatto=${outcome}`);
};

export const reportRoutes = (deps: Deps): StaffRoute[] => [
  { method: 'GET', path: list, may: 'record.edit', handle: showList(deps) },
  { method: 'GET', path: `${list}:report/`, may: 'record.edit', handle: showOne(deps) },
  { method: 'POST', path: `${list}:report/`, may: 'record.edit', handle: answer(deps) },
];
