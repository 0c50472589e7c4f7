/** `/operatori/numeri/`: how much a desk does, month by month, on a page and as a file. */
import type { Context } from 'hono';
import { type Instant, toLocal } from '#content/model/time.ts';
import { FiguresPage } from '#views/staff/figures/figures-page.tsx';
import { staffTranslator as t } from '#views/translator.ts';
import { desksOf } from '../agenda/desks.ts';
import type { Core } from '../core.ts';
import type { Database } from '../database/database.ts';
import { privateHeaders } from '../pages/page.ts';
import { sendStaffPage } from '../pages/staff-page.ts';
import type { Published } from '../publishing/published.ts';
import type { Staff } from '../staff/access.ts';
import { staffMenu } from '../staff/menu.tsx';
import type { StaffRoute } from '../staff/routes.ts';
import { csvOf } from './csv.ts';
import { figuresOf } from './figures.ts';
import { firstFreeAt } from './first-free.ts';

export type FiguresDeps = Pick<Core, 'slots' | 'agendas'> & {
  database: Database;
  published: () => Published;
  now: () => Instant;
};

const show = (deps: FiguresDeps) => async (c: Context, staff: Staff) => {
  const today = toLocal(deps.now()).date;
  const desks = desksOf(staff, 'figures.see', deps.published().directory);
  const desk = desks.find(({ id }) => id === c.req.query('sportello')) ?? desks[0];
  const figures = desk === undefined ? [] : await figuresOf(deps.database.read, { desks: [desk.id], today });
  const firstFree = desk && (await firstFreeAt(desk.id, deps));
  const trial = desk !== undefined && deps.agendas.of(desk.id)?.trial === true;
  const body = <FiguresPage desks={desks} desk={desk} figures={figures} firstFree={firstFree} trial={trial} />;
  return sendStaffPage(c, { title: t('figures.title'), body, menu: staffMenu(c, staff) }, deps);
};

const download = (deps: FiguresDeps) => async (c: Context, staff: Staff) => {
  const { directory } = deps.published();
  const today = toLocal(deps.now()).date;
  const desks = desksOf(staff, 'figures.see', directory).map(({ id }) => id);
  const figures = await figuresOf(deps.database.read, { desks, today });
  const found = await Promise.all(desks.map(async (desk) => [desk, await firstFreeAt(desk, deps)] as const));
  return c.body(csvOf(figures, { directory, firstFree: new Map(found) }), 200, {
    ...privateHeaders,
    'Content-Type': 'text/csv; charset=utf-8; header=present',
    'Content-Disposition': `attachment; filename="numeri-${today}.csv"`,
  });
};

export const figuresRoutes = (deps: FiguresDeps): StaffRoute[] => [
  { method: 'GET', path: '/operatori/numeri/', may: 'figures.see', handle: show(deps) },
  { method: 'GET', path: '/operatori/numeri/numeri.csv', may: 'figures.see', handle: download(deps) },
];
