/** What the pages of the desk's day are given. */
import type { Context } from 'hono';
import type { JSX } from 'preact';
import type { Instant } from '#content/model/time.ts';
import type { ViewContext } from '#views/context.ts';
import { translator } from '#views/translator.ts';
import type { Core } from '../core.ts';
import type { Database } from '../database/database.ts';
import { viewContext } from '../pages/page.ts';
import { sendStaffPage } from '../pages/staff-page.ts';
import type { Published } from '../publishing/published.ts';
import type { Staff } from '../staff/access.ts';
import { staffMenu } from '../staff/menu.tsx';
import type { Agenda } from './agenda.ts';

export type AgendaDeps = Core & {
  agenda: Agenda;
  database: Database;
  published: () => Published;
  now: () => Instant;
  /** Origin of links on paper and in calendars. */
  baseUrl: string;
};

/** The staff area speaks Italian. */
export const staffContext = (c: Context, deps: AgendaDeps): ViewContext => ({
  ...viewContext(c, deps),
  lang: 'it',
  t: translator('it'),
});

type Shown = { title: string; body: JSX.Element; status?: 200 | 409 | 422 };

export const staffPage = (c: Context, staff: Staff, shown: Shown & { deps: AgendaDeps }) => {
  const { deps, ...page } = shown;
  return sendStaffPage(c, { ...page, menu: staffMenu(c, staff) }, deps);
};
