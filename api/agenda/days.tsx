/** Pages of a day, of a week, and the day on paper. */
import type { Context } from 'hono';
import { LocalDate } from '#content/model/common.ts';
import type { Desk } from '#content/model/desk.ts';
import { addDays, isoWeekday, toLocal } from '#content/model/time.ts';
import { DayListPage } from '#views/staff/agenda/day-list-page.tsx';
import { DayPage } from '#views/staff/agenda/day-page.tsx';
import { WeekPage } from '#views/staff/agenda/week-page.tsx';
import { staffTranslator as t } from '#views/translator.ts';
import { namesOfPeople } from '../people/people.ts';
import type { Staff } from '../staff/access.ts';
import { cardOf } from './cards.ts';
import { closedOn } from './closed.ts';
import { type AgendaDeps, staffContext, staffPage } from './deps.ts';
import { desksOf } from './desks.ts';

type Asked = { date: LocalDate; desks: readonly Desk[]; desk: Desk | undefined; chosen: readonly Desk[] };

/** What does not exist, or is not theirs, is as if it was not asked. */
const askedIn = (c: Context, staff: Staff, { published, now }: AgendaDeps): Asked => {
  const desks = desksOf(staff, 'desk.see', published().directory);
  const date = LocalDate.safeParse(c.req.query('giorno') ?? c.req.query('da'));
  const desk = desks.find(({ id }) => id === c.req.query('sportello'));
  return {
    date: date.success ? date.data : toLocal(now()).date,
    desks,
    desk,
    chosen: desk === undefined ? desks : [desk],
  };
};

const cardsBetween = async (chosen: readonly Desk[], span: { from: LocalDate; to: LocalDate }, deps: AgendaDeps) => {
  const { visits, walkIns } = await deps.agenda.days({ desks: chosen.map(({ id }) => id), ...span });
  const known = { directory: deps.published().directory, names: await namesOfPeople(deps.database.read) };
  return { visits: visits.flatMap((visit) => cardOf(visit, known)), walkIns };
};

/** Why the page comes back with a sentence: set by who sends here. */
export const notices = {
  meanwhile: t('agenda.notices.meanwhile'),
  'not-now': t('agenda.notices.notNow'),
  gone: t('agenda.notices.gone'),
} as const;
const isNotice = (name: string | undefined): name is keyof typeof notices =>
  name !== undefined && Object.hasOwn(notices, name);

export const showDay = (deps: AgendaDeps) => async (c: Context, staff: Staff) => {
  const { date, desks, desk, chosen } = askedIn(c, staff, deps);
  const { visits, walkIns } = await cardsBetween(chosen, { from: date, to: date }, deps);
  const cameWithout = walkIns.map(({ id, at, desk: place, type }) => {
    const known = chosen.find((one) => one.id === place);
    const named = known?.appointmentTypes.find((one) => one.id === type);
    return { id, at, desk: known?.name.it ?? place, type: named?.name.it ?? type };
  });
  const said = c.req.query('esito');
  const day = {
    date,
    desks,
    desk,
    visits,
    walkIns: cameWithout,
    closures: await closedOn(date, chosen, deps.taken),
    notice: isNotice(said) ? notices[said] : undefined,
  };
  const body = <DayPage day={day} context={staffContext(c, deps)} />;
  return staffPage(c, staff, { title: t('agenda.title'), body, deps });
};

export const showWeek = (deps: AgendaDeps) => async (c: Context, staff: Staff) => {
  const { date, desks, desk, chosen } = askedIn(c, staff, deps);
  const from = addDays(date, 1 - isoWeekday(date));
  const { visits } = await cardsBetween(chosen, { from, to: addDays(from, 6) }, deps);
  const dates = Array.from({ length: 7 }, (_, day) => addDays(from, day));
  const days = await Promise.all(
    dates.map(async (one) => ({
      date: one,
      visits: visits.filter(({ startsAt }) => toLocal(startsAt).date === one),
      closures: await closedOn(one, chosen, deps.taken),
    })),
  );
  const body = <WeekPage week={{ from, desks, desk, days }} />;
  return staffPage(c, staff, { title: t('agenda.weekTitle'), body, deps });
};

export const showDayList = (deps: AgendaDeps) => async (c: Context, staff: Staff) => {
  const { date, desk, chosen } = askedIn(c, staff, deps);
  const { visits } = await cardsBetween(chosen, { from: date, to: date }, deps);
  const closures = await closedOn(date, chosen, deps.taken);
  const body = <DayListPage date={date} desk={desk} visits={visits} closures={closures} />;
  return staffPage(c, staff, { title: t('agenda.listTitle'), body, deps });
};
