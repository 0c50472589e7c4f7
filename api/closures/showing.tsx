/** `/operatori/chiusure/`: all closures, one of them, and the sheet for the door. */
import type { Context } from 'hono';
import type { Instant } from '#content/model/time.ts';
import { toLocal } from '#content/model/time.ts';
import { appointmentsAddress } from '#views/journey/addresses.ts';
import { deskPhone } from '#views/journey/desk-words.tsx';
import { ClosurePage, ReopenPage, type ShownClosure } from '#views/staff/closures/closure-page.tsx';
import { ClosuresPage } from '#views/staff/closures/list-page.tsx';
import { type DoorNotice, DoorNoticePage } from '#views/staff/closures/notice-page.tsx';
import { staffTranslator as t } from '#views/translator.ts';
import { desksOf } from '../agenda/desks.ts';
import { namesOfPeople } from '../people/people.ts';
import { Problem } from '../problems.ts';
import type { Staff } from '../staff/access.ts';
import { demand } from '../staff/routes.ts';
import type { ClosureView } from './affected.ts';
import { closureCard, shownClosure } from './cards.ts';
import { type PassingPageDeps, staffContext, staffPage } from './page-deps.ts';
import { isToDo } from './todo.ts';

export const showClosures = (deps: PassingPageDeps) => async (c: Context, staff: Staff) => {
  const { directory } = deps.published();
  const desks = desksOf(staff, 'desk.run', directory);
  const views = await deps.passing.closureViews.list(new Set(desks.map(({ id }) => id)));
  const known = { directory, names: new Map(), now: deps.now() };
  const closures = views.map((view) => closureCard(view, known));
  const body = <ClosuresPage closures={closures} mayClose={desks.length > 0} />;
  return staffPage(c, staff, { title: t('closures.title'), body, deps });
};

/** The closure of the address, if it is at one of their desks. @throws Problem */
export const ownClosure = async (c: Context, staff: Staff, deps: PassingPageDeps): Promise<ClosureView> => {
  const view = await deps.passing.closureViews.one(c.req.param('act') ?? '');
  if (view === undefined) throw new Problem('not-found');
  demand(staff, 'desk.run', { place: { desk: view.desk }, directory: deps.published().directory });
  return view;
};

/** Free times for those who still need one. */
const timesFor = async (view: ClosureView, { passing }: PassingPageDeps) => {
  const found = new Map<string, readonly Instant[]>();
  for (const { booking, state } of view.affected) {
    const open = isToDo(state) || state === 'asked';
    const closed = open ? await passing.closedFor(booking) : undefined;
    if (closed !== undefined) found.set(booking.id, closed.others);
  }
  return found;
};

/** @throws Problem */
export const shownOf = async (view: ClosureView, deps: PassingPageDeps): Promise<ShownClosure> => {
  const { directory } = deps.published();
  const names = await namesOfPeople(deps.database.read);
  const shown = shownClosure(view, { directory, names, now: deps.now(), times: await timesFor(view, deps) });
  if (shown === undefined) throw new Problem('not-found');
  return shown;
};

/** Said after something was done. */
const outcomes = {
  chiusa: t('closures.one.done'),
  segnato: t('closures.one.noted'),
  riaperta: t('closures.one.reopenedDone'),
} as const;
const isOutcome = (name: string | undefined): name is keyof typeof outcomes =>
  name !== undefined && Object.hasOwn(outcomes, name);

type Closure = { view: ClosureView; problem?: string };

export const closurePage = async (c: Context, staff: Staff, given: Closure & { deps: PassingPageDeps }) => {
  const { view, problem, deps } = given;
  const said = c.req.query('esito');
  const body = (
    <ClosurePage
      closure={await shownOf(view, deps)}
      said={isOutcome(said) ? outcomes[said] : undefined}
      problem={problem}
      context={staffContext(c, deps)}
    />
  );
  return staffPage(c, staff, { title: t('closures.one.title'), body, status: problem === undefined ? 200 : 409, deps });
};

export const showClosure = (deps: PassingPageDeps) => async (c: Context, staff: Staff) =>
  closurePage(c, staff, { view: await ownClosure(c, staff, deps), deps });

/** One sheet for each day, with the codes of that day's appointments that are not dealt with otherwise. */
const noticesOf = ({ spans, affected }: ClosureView): DoorNotice[] => {
  const days = Map.groupBy(spans, ({ from }) => toLocal(from).date);
  const hung = affected.filter(({ state, way }) => state === 'post' || (state === 'told' && way === 'neither'));
  return [...days].map(([date, own]) => ({
    date,
    spans: own,
    codes: hung
      .filter(({ booking }) => own.some(({ from, to }) => booking.startsAt < to && from < booking.endsAt))
      .map(({ booking }) => booking.code),
  }));
};

export const showNotice = (deps: PassingPageDeps) => async (c: Context, staff: Staff) => {
  const view = await ownClosure(c, staff, deps);
  const context = staffContext(c, deps);
  const desk = context.directory.desks.get(view.desk);
  if (desk === undefined) throw new Problem('not-found');
  const body = (
    <DoorNoticePage
      act={view.act}
      desk={desk}
      phone={deskPhone(desk, context)?.number}
      address={`${deps.baseUrl}${appointmentsAddress('it')}`.replace(/^https?:\/\//, '')}
      notices={noticesOf(view)}
      mayPost={view.affected.some(({ state }) => state === 'post')}
      context={context}
    />
  );
  return staffPage(c, staff, { title: t('closures.notice.title'), body, deps });
};

export const askReopen = (deps: PassingPageDeps) => async (c: Context, staff: Staff) => {
  const view = await ownClosure(c, staff, deps);
  const told = view.affected.filter(({ state, letter }) => state === 'told' || letter?.sentAt !== undefined).length;
  const body = <ReopenPage closure={await shownOf(view, deps)} told={told} />;
  return staffPage(c, staff, { title: t('closures.reopen.title'), body, deps });
};
