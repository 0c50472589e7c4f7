/** `/operatori/da-rivedere/`: what nobody has looked at for long, the calls to make, August and Christmas. */
import type { Context } from 'hono';
import type { Directory } from '#content/model/directory.ts';
import type { Instant } from '#content/model/time.ts';
import { recordsAddress } from '#views/staff/editor/addresses.ts';
import { CallListPage, DuePage } from '#views/staff/fresh/due-page.tsx';
import { staffTranslator as t } from '#views/translator.ts';
import type { Database } from '../database/database.ts';
import type { Editing } from '../drafts/editing.ts';
import { RefShape } from '../drafts/rows.ts';
import { formOf, seeOther, viewContext } from '../pages/page.ts';
import { sendStaffPage } from '../pages/staff-page.ts';
import { Problem } from '../problems.ts';
import type { Published } from '../publishing/published.ts';
import { recordName } from '../review/deps.ts';
import { found } from '../review/found.ts';
import type { Staff } from '../staff/access.ts';
import { staffMenu } from '../staff/menu.tsx';
import type { StaffRoute } from '../staff/routes.ts';
import { byOrganization, dueFor, networksOf } from './due.ts';
import { seasonRoutes } from './season.tsx';
import { createStillRight } from './still-right.ts';

type Deps = { database: Database; editing: Editing; published: () => Published; now: () => Instant };

const list = '/operatori/da-rivedere/';

/** The page that says which record it was. */
const saying = (address: string, name: string): string =>
  `${address}${address.includes('?') ? '&' : '?'}fatto=${encodeURIComponent(name)}`;

export const freshRoutes = (deps: Deps): StaffRoute[] => {
  const directory = (): Directory => deps.published().directory;
  const stillRight = createStillRight({ drafts: deps.editing.drafts, directory, now: deps.now });

  const asked = async (c: Context, staff: Staff) => {
    const all = await dueFor({ ...deps, directory }, staff);
    const network = c.req.query('rete') ?? '';
    const records = network === '' ? all : all.filter(({ networks }) => networks.includes(network));
    return { network, networks: networksOf(all), groups: byOrganization(records, directory()) };
  };
  const showList = async (c: Context, staff: Staff) => {
    const body = <DuePage {...(await asked(c, staff))} done={c.req.query('fatto')} context={viewContext(c, deps)} />;
    return sendStaffPage(c, { title: t('fresh.title'), body, menu: staffMenu(c, staff) }, deps);
  };
  const showCalls = async (c: Context, staff: Staff) => {
    const body = <CallListPage {...(await asked(c, staff))} />;
    return sendStaffPage(c, { title: t('fresh.callList'), body, menu: staffMenu(c, staff) }, deps);
  };
  const confirm = (c: Context, staff: Staff) =>
    found(async () => {
      const { kind, id, back = '' } = await formOf(c);
      const ref = RefShape.safeParse({ kind, id });
      if (!ref.success) throw new Problem('not-found');
      const { after } = await stillRight(ref.data, staff);
      const name = after === undefined ? '' : recordName(ref.data, after);
      return seeOther(c, saying(back.startsWith(recordsAddress) ? back : list, name));
    });

  return [
    { method: 'GET', path: list, may: 'record.edit', handle: showList },
    { method: 'POST', path: list, may: 'record.edit', handle: confirm },
    { method: 'GET', path: `${list}telefonate/`, may: 'record.edit', handle: showCalls },
    ...seasonRoutes(deps),
  ];
};
