/** `/operatori/registro/`: coordinators read what was done where they lead. */
import type { Context } from 'hono';
import { LocalDate } from '#content/model/common.ts';
import type { Directory } from '#content/model/directory.ts';
import { addDays, type Instant, toInstant } from '#content/model/time.ts';
import { AuditPage, auditAddress, type Days, type ShownEntry } from '#views/staff/audit/audit-page.tsx';
import { staffTranslator as t } from '#views/translator.ts';
import type { Database } from '../database/database.ts';
import { viewContext } from '../pages/page.ts';
import { sendStaffPage } from '../pages/staff-page.ts';
import { namesOfPeople } from '../people/people.ts';
import type { Published } from '../publishing/published.ts';
import { may, type Place, type Staff } from '../staff/access.ts';
import { staffMenu } from '../staff/menu.tsx';
import type { StaffRoute } from '../staff/routes.ts';
import { auditList, type Listed } from './audit.ts';
import type { Within } from './table.ts';

export type AuditDeps = { database: Database; published: () => Published; now: () => Instant };

const perPage = 50;

/** Undefined: everywhere. */
export const withinOf = (staff: Staff, directory: Directory): Within | undefined => {
  const sees = (place: Place): boolean => may(staff, 'audit.see', place, directory);
  if (sees({})) return undefined;
  return {
    desks: [...directory.desks.keys()].filter((desk) => sees({ desk })),
    organizations: [...directory.organizations.keys()].filter((organization) => sees({ organization })),
    networks: [...directory.networks.keys()].filter((network) => sees({ network })),
  };
};

const dayIn = (given: string | undefined): string => {
  const day = LocalDate.safeParse(given);
  return day.success ? day.data : '';
};

const midnight = (day: string): Instant | undefined => (day === '' ? undefined : toInstant(day, '00:00'));

const shown = ({ id, at, staff, act, kind, record, note }: Listed, names: ReadonlyMap<string, string>): ShownEntry => ({
  id,
  at,
  who: staff === 'system' ? t('audit.system') : names.get(staff),
  act,
  kind,
  record: kind === 'person' ? (names.get(record) ?? record) : record,
  note,
});

const show = (deps: AuditDeps) => async (c: Context, staff: Staff) => {
  const { read } = deps.database;
  const context = viewContext(c, deps);
  const days: Days = { from: dayIn(c.req.query('da')), to: dayIn(c.req.query('a')) };
  const after = c.req.query('dopo');
  const found = await auditList(read, {
    within: withinOf(staff, context.directory),
    from: midnight(days.from),
    to: days.to === '' ? undefined : midnight(addDays(days.to, 1)),
    after,
    limit: perPage + 1,
  });
  const listed = found.slice(0, perPage);
  const names = await namesOfPeople(read);
  const props = {
    entries: listed.map((entry) => shown(entry, names)),
    days,
    older: found.length > perPage ? listed.at(-1)?.id : undefined,
    later: after !== undefined,
    context,
  };
  const menu = staffMenu(c, staff);
  return sendStaffPage(c, { title: t('audit.title'), body: <AuditPage {...props} />, menu }, deps);
};

export const auditRoutes = (deps: AuditDeps): StaffRoute[] => [
  { method: 'GET', path: auditAddress, may: 'audit.see', handle: show(deps) },
];
